import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { languages as allLanguages, type Language, type Localized } from '../language/language.ts';
import { searchKey } from '../text/searchKey.ts';
import { byteWriter, writeText } from './byteWriter.ts';
import type { Cast } from './columnsBuilder.ts';
import type { EventTexts } from './eventTexts.ts';
import { numberWriter, writeValue } from './numberWriter.ts';
import { orderOf } from './rowOrder.ts';
import { spanReader } from './rowSpan.ts';
import { written } from './rowText.ts';
import { rearranged } from './textStore.ts';
import { wordIndexBuilder } from './wordIndex.ts';

/** The texts of the rows that `columnsOf` makes of the same events. */
export function textsOf(
  dossier: Cast & Pick<Dossier, 'events'>,
  events: Iterable<NewsEvent> = dossier.events,
  languages: readonly Language[] = allLanguages,
): EventTexts {
  const builder = textsBuilder(dossier, languages);
  const spanOf = spanReader();
  const keys: number[] = [];
  for (const event of events) {
    builder.add(event);
    keys.push(spanOf(event.when.edtf).key);
  }
  return builder.finish(orderOf(Float64Array.from(keys)));
}

/** Takes the same events in the same order as the builder of their columns; `languages` are those that labels and titles are kept in. */
export function textsBuilder(cast: Pick<Cast, 'participants' | 'places'>, languages: readonly Language[]) {
  const text = byteWriter();
  const starts = numberWriter((length) => new Uint32Array(length));
  const words = wordIndexBuilder();

  return {
    add(event: NewsEvent): void {
      writeValue(starts, text.length);
      writeText(text, written(event, languages));
      const { title, label, summary, evidence } = event;
      // Tables have one text in every language, and again as the summary.
      const texts = new Set([
        ...[title, label, summary].flatMap((text) => Object.values(text)),
        ...evidence.map(({ exact }) => exact),
      ]);
      words.add([...texts]);
    },

    /** To be called once, after the last event, with the order that the builder of the columns gives. */
    finish(order: Uint32Array): EventTexts {
      return {
        text: rearranged(text, starts.values.subarray(0, starts.length), order),
        languages,
        words: words.finish(order),
        participantKeys: cast.participants.map(keyOf),
        placeKeys: cast.places.map(keyOf),
      };
    },
  };
}

function keyOf({ name, spellings = [] }: { readonly name: Localized; readonly spellings?: readonly string[] }): string {
  return searchKey([...Object.values(name), ...spellings].join('\n'));
}
