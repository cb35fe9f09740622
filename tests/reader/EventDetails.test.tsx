import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { noCoverage } from '../../src/dossier/coverage.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { SourceReadings } from '../../src/dossier/sourceReadings.ts';
import { de } from '../../src/language/messages.de.ts';
import { en, type Messages } from '../../src/language/messages.en.ts';
import { EventDetails } from '../../src/reader/EventDetails.tsx';
import { knownFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { eventNamed, faultsIn, hrefOf, readingsOf, withEvent, withLostQuote } from './readerFixtures.ts';

type Shown = { dossier?: Dossier; messages?: Messages; readings?: SourceReadings };

/** The day of the article; what it expects had not happened yet. */
const thatDay = '2025-12-18';

/** The event as the article tells it; who else does is told in OtherReports.test.tsx. */
function show(
  id: string,
  { dossier = miamiTalks(thatDay), messages = en, readings = readingsOf(dossier) }: Shown = {},
) {
  const heard = { onClose: vi.fn(), onOpen: vi.fn(), onShowSentence: vi.fn(), onFilterParticipant: vi.fn() };
  const { container } = render(
    <EventDetails
      dossier={dossier}
      event={eventNamed(dossier, id)}
      readings={readings}
      coverage={noCoverage}
      messages={messages}
      sentenceInHand={0}
      closeHref="/en/miami-talks/"
      hrefOf={hrefOf}
      {...heard}
    />,
  );
  return { ...heard, container };
}

/** What stands beside a term of the definition list. */
function fact(term: string): HTMLElement {
  const next = screen.getByText(term, { selector: 'dt' }).nextElementSibling;
  if (!(next instanceof HTMLElement)) throw new Error(`Nothing stands beside ${term}`);
  return next;
}

describe('an event', () => {
  test('is a region named by its title', () => {
    show('miami-talks');
    const region = screen.getByRole('region', { name: 'Talks of the US and Russia in Miami on peace in Ukraine' });
    expect(within(region).getByRole('heading', { level: 2 })).toHaveAttribute('tabindex', '-1');
  });

  test('that was expected says as of which day, and that its outcome is not in the source', () => {
    show('miami-talks');
    expect(screen.getByText(/as of 17 December 2025/)).toHaveTextContent('Expected as of 17 December 2025');
    expect(screen.getByText('Whether it took place is not in this source.')).toBeInTheDocument();
  });

  test('that happened does not speak of an outcome', () => {
    show('berlin-talks');
    expect(screen.getByText(/as of 15 December 2025/)).toHaveTextContent('Happened as of 15 December 2025');
    expect(screen.queryByText(/Whether it took place/)).not.toBeInTheDocument();
  });

  test('says when, and how that was read from the words of the source', () => {
    show('berlin-talks');
    expect(fact('When')).toHaveTextContent('14–15 December 2025');
    const steps = within(fact('How this date was read'));
    expect(steps.getByText('am Sonntag und Montag')).toHaveAttribute('lang', 'de');
    expect(steps.getByText('made with AI')).toBeInTheDocument();
    expect(steps.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
      'The article says am Sonntag und Montagupday.com, 18 December 2025, made with AI',
      'The article was published on Thursday, 18 December 2025.',
      expect.stringMatching(
        /^The sentence is in the past \(.*wurde\), so the nearest Sunday and Monday before are meant: 14–15 December 2025\.$/,
      ),
      'If it looks ahead: 21–22 December 2025.',
      'In EDTF: 2025-12-14/2025-12-15',
      'The time of day is not known.',
    ]);
  });

  test('marks in its quotation the words that decided between past and future, and says what the mark means', () => {
    const { container } = show('umerov-visit');
    const marked = container.querySelectorAll('.quotation-text .deciding-words');
    expect([...marked].map((words) => words.textContent)).toContain('wird');
    expect(screen.getByText(/tells whether the sentence looks back or ahead/)).toHaveTextContent(/^Dotted:/);
  });

  test('whose words need no direction has nothing marked so', () => {
    show('miami-talks');
    expect(screen.queryByText(/tells whether the sentence/)).not.toBeInTheDocument();
  });

  test('names the policy by which its words were read', () => {
    show('umerov-visit', { messages: de });
    expect(fact('Wie die Zeitangabe gelesen wurde')).toHaveTextContent(/Als Ende der Woche gelten Freitag bis Sonntag/);
  });

  test('is told without its reading where that is not at hand', () => {
    const dossier = miamiTalks();
    show('berlin-talks', { dossier, readings: {} });
    expect(fact('How this date was read')).toHaveTextContent(/Read against Thursday, 18 December 2025/);
    expect(fact('How this date was read')).toHaveTextContent(/Result: 14–15 December 2025/);
  });

  test('without a date is shown as such', () => {
    show('trilateral-meeting');
    expect(fact('When')).toHaveTextContent(/no date/i);
    expect(within(fact('How this date was read')).getByText('derzeit')).toBeInTheDocument();
    expect(fact('How this date was read')).toHaveTextContent(/they give no date\.$/);
  });

  test('says where, who, and who was not there', () => {
    show('miami-talks');
    expect(fact('Where')).toHaveTextContent('Miami');
    expect(within(fact('Who')).getAllByRole('button')).toHaveLength(3);
    expect(
      within(fact('Not there'))
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['UD Ukrainian delegation, Ukraine', 'ER European representatives, Europe']);
  });

  test('says of a speaker that they speak', () => {
    show('putin-statement');
    expect(fact('Who')).toHaveTextContent('Vladimir Putin, Russia speaks');
  });

  test('offers the events of one participant', async () => {
    const { onFilterParticipant } = show('miami-talks');
    await userEvent.click(screen.getByRole('button', { name: 'Only events with Steve Witkoff, USA' }));
    expect(onFilterParticipant).toHaveBeenCalledExactlyOnceWith('witkoff');
  });

  test('leads to its relations in both directions', async () => {
    const { onOpen } = show('miami-talks');
    expect(within(fact('Is accompanied by')).getByRole('link')).toHaveTextContent('Umerov’s visit to Miami');
    const berlin = within(fact('Builds on')).getByRole('link', { name: 'Berlin talks, 14–15 Dec' });
    expect(berlin).toHaveAttribute('href', '/en/miami-talks/berlin-talks/');
    await userEvent.click(berlin);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('berlin-talks');
  });

  test('quotes its sentences in their language, with the time phrase, publisher, day and AI notice', () => {
    show('miami-talks');
    const quotation = screen.getByText(/^Die USA und Russland führen/);
    expect(quotation).toHaveAttribute('lang', 'de');
    expect(within(quotation).getByText('dieses Wochenende', { selector: 'em' })).toBeInTheDocument();
    expect(screen.getByText('Supports: what, when, where, status')).toBeInTheDocument();
    expect(screen.getAllByText(/^upday.com, 18 December 2025/).at(-1)).toHaveTextContent('made with AI');
  });

  test('shows a sentence in the article, and says which one is shown', async () => {
    const { onShowSentence } = show('miami-talks');
    expect(screen.getByRole('link', { name: 'Sentence 3' })).toHaveAttribute('aria-current', 'true');
    const fourth = screen.getByRole('link', { name: 'Sentence 4' });
    expect(fourth).toHaveAttribute('href', '#s-upday-4');
    await userEvent.click(fourth);
    expect(onShowSentence).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('closes by a link that works without scripts', async () => {
    const { onClose } = show('miami-talks');
    const close = screen.getByRole('link', { name: 'Close' });
    expect(close).toHaveAttribute('href', '/en/miami-talks/');
    await userEvent.click(close);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('leaves a click for a new tab to the browser', async () => {
    const { onClose } = show('miami-talks');
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'Close' }));
    expect(onClose).not.toHaveBeenCalled();
  });

  test('says in words that a quotation is lost, and stays', () => {
    show('miami-talks', { dossier: withLostQuote(miamiTalks(), 'miami-talks', 1) });
    expect(screen.getByText(/This quotation is no longer found in the source as kept here/)).toHaveTextContent(
      'Das stand nie im Artikel.',
    );
    expect(screen.getAllByRole('link', { name: /^Sentence/ })).toHaveLength(3);
  });

  test('shows hidden controls in its quotations', () => {
    const lost = withEvent(miamiTalks(), 'miami-talks', (event) => ({
      ...event,
      evidence: event.evidence.map((each) => ({ ...each, exact: 'abc\u202Edef', start: 0 })),
    }));
    const { container } = show('miami-talks', { dossier: lost });
    expect(container.textContent).not.toContain('\u202E');
  });

  test.each(['cancelled', 'denied', 'not-planned'] as const)('that is %s says so in a word', (status) => {
    show('miami-talks', { dossier: withEvent(miamiTalks(), 'miami-talks', (event) => ({ ...event, status })) });
    expect(screen.getByText(en.status[status])).toHaveAttribute('data-status', status);
  });

  test('speaks German in the German interface', () => {
    show('miami-talks', { messages: de });
    expect(screen.getByRole('region', { name: /^Gespräche der USA und Russlands in Miami/ })).toBeInTheDocument();
    expect(screen.getByText(/Stand: 17. Dezember 2025/)).toHaveTextContent('Erwartet Stand: 17. Dezember 2025');
    expect(screen.getByText('Ob es dazu kam, steht nicht in dieser Quelle.')).toBeInTheDocument();
    expect(fact('Nicht dabei')).toHaveTextContent('Europäische Vertreter');
    expect(screen.getByRole('link', { name: 'Satz 3' })).toBeInTheDocument();
  });

  test('that only reports tell says that there is no full text, and how its time was found', () => {
    const { dossier, coverage } = knownFrom(['meeting happened 2025-12-02 (reported)'], {
      reports: ['meeting herald states 2025-12-02'],
    });
    render(
      <EventDetails
        dossier={dossier}
        event={eventNamed(dossier, 'meeting')}
        readings={{}}
        coverage={coverage}
        messages={en}
        sentenceInHand={null}
        closeHref="/"
        hrefOf={hrefOf}
        onClose={vi.fn()}
        onOpen={vi.fn()}
        onShowSentence={vi.fn()}
      />,
    );
    expect(screen.getByText('No full text here: this event is told by reports.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'In the source' })).not.toBeInTheDocument();
    expect(fact('How this date was read')).toHaveTextContent(/most independent origins state/);
    expect(screen.getByRole('region', { name: 'Other reports' })).toHaveTextContent(
      '1 origin says 2 December 2025 (Herald).',
    );
  });

  test.each([en, de])('has no fault that axe knows', async (messages) => {
    const { container } = show('miami-talks', { messages });
    expect(await faultsIn(container)).toEqual([]);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
