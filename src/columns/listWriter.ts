import type { Lists } from './eventColumns.ts';
import { numberWriter, writeValue } from './numberWriter.ts';

/** Takes lists of different numbers below `choices`, one for event after event. */
export function listWriter(choices: number) {
  const ends = numberWriter((length) => new Uint32Array(length));
  const written = numberWriter((length) => new Uint32Array(length));
  /** One more than the list that the number was last added to. */
  const lastIn = new Uint32Array(choices);
  return {
    /** A number that the list has already is not added again. */
    add(value: number): void {
      if (lastIn[value] === ends.length + 1) return;
      lastIn[value] = ends.length + 1;
      writeValue(written, value);
    },
    endList(): void {
      writeValue(ends, written.length);
    },
    /** The lists in the order of rows. */
    finish(order: Uint32Array): Lists {
      const starts = new Uint32Array(order.length + 1);
      const values = choices > 2 ** 16 ? new Uint32Array(written.length) : new Uint16Array(written.length);
      let length = 0;
      for (let row = 0; row < order.length; row += 1) {
        const event = order[row] ?? 0;
        const end = ends.values[event] ?? 0;
        for (let at = event === 0 ? 0 : (ends.values[event - 1] ?? 0); at < end; at += 1)
          values[length++] = written.values[at] ?? 0;
        starts[row + 1] = length;
      }
      return { starts, values };
    },
  };
}
