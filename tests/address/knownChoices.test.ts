// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/address/address.ts';
import { knownChoices } from '../../src/address/knownChoices.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';

function viewOf(query: string) {
  const { address } = parseAddress('/en/miami-talks/', query, '/');
  if (address.page !== 'dossier') throw new Error('not a dossier');
  return address.view;
}

describe('choices of a shared link', () => {
  it('are taken over as they are when the dossier has them', () => {
    const view = viewOf('?with=putin&party=usa&place=berlin&status=expected');
    expect(knownChoices(miamiTalks(), view)).toEqual({ view, ignored: [] });
    expect(knownChoices(miamiTalks(), view).view).toBe(view);
  });

  it('are left out and named when the dossier does not have them', () => {
    const { view, ignored } = knownChoices(
      miamiTalks(),
      viewOf('?with=putin,nobody&party=mars&place=berlin,atlantis&q=x'),
    );
    expect(view).toEqual(viewOf('?with=putin&place=berlin&q=x'));
    expect(ignored).toEqual(['with=nobody', 'party=mars', 'place=atlantis']);
  });
});
