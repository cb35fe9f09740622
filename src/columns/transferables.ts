import type { EventColumns } from './eventColumns.ts';
import type { EventTexts } from './eventTexts.ts';

/** What `postMessage` may take over rather than copy; columns or texts are then empty here. */
export function transferables(given: EventColumns | EventTexts): ArrayBuffer[] {
  return buffersIn(given);
}

function buffersIn(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return Object.values(value).flatMap(buffersIn);
}
