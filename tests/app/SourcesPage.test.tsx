import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type Address, formatAddress } from '../../src/address/address.ts';
import { SourcesPage } from '../../src/app/SourcesPage.tsx';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { coveredDossier } from '../fixtures/coveredDossier.ts';

const hrefOf = (address: Address) => formatAddress(address, '/');

function show(messages = en, known = coveredDossier()) {
  return render(<SourcesPage {...known} messages={messages} hrefOf={hrefOf} />).container;
}

/** What a list of terms says, one line a term. */
function said(list: Element | null): readonly string[] {
  return [...(list?.querySelectorAll(':scope > div') ?? [])].map((group) =>
    [...group.children].map((child) => child.textContent).join(' | '),
  );
}

/** The entry of a publisher; a version stands in its source's. */
const entry = (publisher: string, index = 0) => {
  const item = screen.getAllByText(publisher, { selector: 'strong' })[index]?.closest('li');
  if (item == null) throw new RangeError(publisher);
  return item;
};

describe('The page of sources', () => {
  test('begins with what there is in numbers', () => {
    show();
    expect(said(document.querySelector('dl'))).toEqual([
      'Sources | 4 | and 1 further version of them',
      'Publishers | 4',
      'Origins | 2 | and 1 source of unknown origin',
      'Languages | 2 | English\u00A03, Ukrainian\u00A01',
      'Published | 22–23 November 2025 | Sources up to 5 December 2025',
      'How the days are known | 3 as the text says | 0 as the page’s metadata or address say | 0 worked out | 1 not known',
    ]);
  });

  test('leads to each kind of origin, and back to the dossier', () => {
    show();
    const nav = screen.getByRole('navigation', { name: 'Kinds of origin' });
    const links = within(nav).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
      'News agencies #agency',
      'Own reporting #own-reporting',
      'Origin unknown #unknown',
      'Corrections #corrections',
    ]);
    for (const { hash } of links) expect(document.querySelector(hash)).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Covered talks' })).toHaveAttribute('href', '/en/covered/');
    expect(screen.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('href', '/de/covered/sources/');
  });

  test('says of each origin its kind, its publishers and its sources', () => {
    show();
    const wire = screen.getByRole('region', { name: 'Wire' });
    expect(within(wire).getByText('News agency, 2 publishers, 2 sources')).toBeInTheDocument();
    expect(
      within(screen.getByRole('region', { name: 'Origin unknown' })).getByText(/so none of them is counted/),
    ).toBeInTheDocument();
  });

  test('says of each source who published it and when, how that is known, its title in its language, and where it lies', () => {
    show();
    expect(said(entry('Echo').querySelector('.source-entry-facts'))).toEqual([
      'Publisher | Echo',
      'Published | 22 November 2025, as its text says',
      'Title | Зустріч посланців (Ukrainian)',
      'Address | https://news.example/echo',
    ]);
    expect(screen.getByText('Зустріч посланців')).toHaveAttribute('lang', 'uk');
    expect(said(entry('blog.example').querySelector('.source-entry-facts'))).toEqual([
      'Publisher | blog.example',
      'Published | Day of publication not known',
      'Title | Title not known (English)',
      'Note | Collects reports of others.',
      'Address | https://news.example/blog-undated',
    ]);
    expect(within(entry('Gazette')).getByText('Says that it was made with AI.')).toBeInTheDocument();
  });

  test('says what each source is evidence for, and in what its reports agree, differ or are silent', () => {
    show();
    const uses = (publisher: string) => said(entry(publisher).querySelector('.source-entry-uses'));
    expect(uses('Gazette')).toEqual(['Quoted for | Talks in Geneva']);
    expect(uses('Echo')).toEqual(['Reports | Talks in Genevaagrees: what, whendoes not say: where, who, status']);
    expect(uses('blog.example')).toEqual([
      'Reports | Signing; of the “plan”, expecteddiffers: whendoes not say: what, where, who, status',
    ]);
    expect(within(entry('Gazette')).getByRole('link', { name: 'Talks in Geneva' })).toHaveAttribute(
      'href',
      '/en/covered/talks/',
    );
  });

  test('has the versions of a source in its entry', () => {
    show();
    expect(entry('The Post')).toContainElement(entry('The Post', 1));
    expect(within(entry('The Post')).getByText('Also in these versions')).toBeInTheDocument();
    expect(within(entry('The Post', 1)).getByText(/24 November 2025, as its page’s metadata/)).toBeInTheDocument();
  });

  test('ends with what was corrected, and whom to tell of errors', () => {
    show();
    const corrections = screen.getByRole('region', { name: 'Corrections' });
    expect(
      within(corrections)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '2 December 2025: Talks in GenevaThe place was wrong. A misprint.',
      '3 December 2025Names were misspelt. Other alphabets.',
    ]);
    expect(within(corrections).getByRole('link', { name: 'Write to the editors.' })).toHaveAttribute(
      'href',
      'https://editors.example/',
    );
  });

  test('says so where nothing was corrected', () => {
    const { dossier, coverage } = coveredDossier();
    show(en, { dossier, coverage: { ...coverage, corrections: [] } });
    expect(screen.getByText('Nothing in this dossier has been corrected so far.')).toBeInTheDocument();
  });

  test('speaks German, with the dossier’s own German texts', () => {
    show(de);
    expect(screen.getByRole('heading', { level: 1, name: 'Quellen' })).toBeInTheDocument();
    expect(said(entry('Echo').querySelector('.source-entry-facts'))[1]).toBe(
      'Erschienen | 22. November 2025, laut Text',
    );
    expect(said(entry('Echo').querySelector('.source-entry-uses'))).toEqual([
      'Berichtet über | Talks in Geneva (de)stimmt überein: was, wannsagt nichts dazu: wo, wer, Status',
    ]);
  });

  test('has no fault that axe finds', async () => {
    const { violations } = await axe.run(show(), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

describe('The page of very many sources', () => {
  /** `count` sources of the wire, the last of which is called otherwise; the article quotes in as many events as it likes. */
  function manySources(count: number) {
    const known = coveredDossier();
    const [echo] = known.coverage.sources.filter(({ id }) => id === 'echo');
    const more = Array.from({ length: count }, (_, at) => ({
      ...echo,
      id: `paper-${at}`,
      publisher: at === count - 1 ? 'Łódzki Kurier' : `Paper ${at}`,
      url: `https://paper-${at}.example/`,
    }));
    // Ids of a drawn dossier are plain texts.
    return {
      ...known,
      coverage: { ...known.coverage, sources: [...known.coverage.sources, ...more] },
    } as unknown as typeof known;
  }
  const entriesOf = (name: string) => screen.getByRole('region', { name }).querySelectorAll('.source-entry');

  test('has a hundred of a kind at first, says of how many, and a press shows the next, with the focus on the first of them', async () => {
    const { coverage } = manySources(248);
    show(en, manySources(248));
    expect(entriesOf('Wire')).toHaveLength(100);
    expect(entriesOf('Wire')[99]).toHaveAttribute('aria-posinset', '100');
    expect(entriesOf('Wire')[99]).toHaveAttribute('aria-setsize', '250');
    expect(screen.getByText(/^100 of 250 sources are shown/)).toBeInTheDocument();
    screen.getByRole('button', { name: 'Show 100 more' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(entriesOf('Wire')).toHaveLength(200);
    expect(entriesOf('Wire')[100]).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(entriesOf('Wire')).toHaveLength(250);
    expect(entriesOf('Wire')[0]).not.toHaveAttribute('aria-posinset');
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
    // Nothing is left out: versions stand in their sources.
    expect(document.querySelectorAll('.source-entry')).toHaveLength(coverage.sources.length);
  });

  test('finds those that are not in the document, in whatever spelling, and says how many', async () => {
    show(en, manySources(248));
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find a source by publisher, title or address' }),
      'lodzki',
    );
    await waitFor(() => expect(entriesOf('Wire')).toHaveLength(1));
    expect(entry('Łódzki Kurier')).toBeInTheDocument();
    expect(screen.getByText('1 source of 252 found')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Origin unknown' })).toBeNull();
  });
});
