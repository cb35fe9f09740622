import type { ComponentProps } from 'react';
import { type Address, openedName } from '../address/address.ts';
import { type Coverage, noCoverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { ExportMenu } from '../share/ExportMenu.tsx';
import type { Exported } from '../share/exported.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import type { CalendarDay } from '../time/calendarDay.ts';
import { loadReceipts } from './lateParts.ts';
import { knownAsOf } from './loaded.ts';
import { openedNow } from './opened.ts';
import { pageAddress } from './pageAddress.ts';

type Props = Omit<ComponentProps<typeof ShareMenu>, 'coverage' | 'notPublished' | 'children'> & {
  /** With everything that is known now; `dossier` is as known on the day `asOf`. */
  readonly whole: Dossier;
  /** Those that the filter leaves, in order of time. */
  readonly events: readonly NewsEvent[];
  readonly asOf: CalendarDay | null;
  /** Absolute. */
  readonly urlOf: (address: Address) => string;
};

/** The share menu, with what it says of others and what it exports as far as that is at hand. */
export function SharePart({ whole, events, asOf, urlOf, ...menu }: Props) {
  const { dossier, messages } = menu;
  const coverageOf = (day: CalendarDay | null): Coverage => knownAsOf(dossier.id, day)?.coverage ?? noCoverage;
  const opened = dossier.id === openedName ? openedNow() : null;
  const common: Pick<Exported, 'messages' | 'urlOf'> = {
    messages,
    urlOf: (event) => (opened === null ? urlOf(pageAddress(messages.language, dossier.id, event)) : null),
  };
  /** As its file calls it. */
  const underItsId = (of: Dossier): Dossier => (opened === null ? of : { ...of, id: opened.id });
  const offer = () => ({
    view: {
      ...common,
      known: { dossier: underItsId(dossier), coverage: coverageOf(asOf) },
      events: events.length === dossier.events.length ? null : events,
      asOf,
    },
    whole: { ...common, known: { dossier: underItsId(whole), coverage: coverageOf(null) }, events: null, asOf: null },
  });
  return (
    <ShareMenu
      {...menu}
      coverage={() => coverageOf(asOf)}
      notPublished={opened === null ? null : messages.share.notPublished}
    >
      <ExportMenu messages={messages} load={loadReceipts} offer={offer} />
    </ShareMenu>
  );
}
