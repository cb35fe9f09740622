import type { BaseIssue, BaseSchema } from 'valibot';
import { at, type Report, shown } from './problem.ts';

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;
type Entries = Readonly<Record<string, Schema>>;

/**
 * Untrusted JSON with only the keys the format knows: itself if it has no others, else a fresh copy. Every other key is reported and left
 * behind, so that `__proto__` and the like never reach an object of ours. Goes no deeper than the schema. Values are not checked here.
 */
export function takeKnownKeys(schema: Schema, json: unknown, where: string, report: Report): unknown {
  return hasOnlyKnownKeys(schema, json) ? json : takeKnown(schema, json, where, report);
}

/** Most files are right, and to see that is much less work than to say where one is wrong. */
function hasOnlyKnownKeys(schema: Schema, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return true;
  if (Array.isArray(json)) {
    const item = itemOf(schema);
    return item === null || json.every((it: unknown) => hasOnlyKnownKeys(item, it));
  }
  const entries = entriesFor(schema, json);
  if (entries === null) return true;
  const record = json as Readonly<Record<string, unknown>>;
  return Object.keys(record).every((key) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return entry !== undefined && hasOnlyKnownKeys(entry, record[key]);
  });
}

function takeKnown(schema: Schema, json: unknown, where: string, report: Report): unknown {
  if (Array.isArray(json)) {
    const item = itemOf(schema);
    return item === null ? json : json.map((it: unknown, index) => takeKnown(item, it, at(where, index), report));
  }
  if (typeof json !== 'object' || json === null) return json;
  const entries = entriesFor(schema, json);
  if (entries === null) return json;
  const fresh: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry === undefined) reportUnknown(key, entries, where, report);
    else fresh[key] = takeKnown(entry, value, at(where, key), report);
  }
  return fresh;
}

/** Every key that may stand anywhere inside of what the schema reads. */
export function keysWithin(schema: Schema): readonly string[] {
  const { item, entries = {}, options = [] } = inside(schema);
  const within = [...(item === undefined ? [] : [item]), ...Object.values(entries), ...options];
  return [...Object.keys(entries), ...within.flatMap(keysWithin)];
}

function reportUnknown(key: string, entries: Entries, where: string, report: Report): void {
  const known = Object.keys(entries).filter((it) => it !== '$schema');
  report(where === '' ? 'dossier' : where, 'unknownKey', shown(key), known.join(', '));
}

// Valibot's schemas are plain objects; what hangs below them stands under these names.
type Inside = { wrapped?: Schema; item?: Schema; entries?: Entries; options?: readonly Schema[]; key?: string };

function inside(schema: Schema): Inside {
  // The names above are valibot's own and public; a schema without them simply has nothing inside.
  const it = schema as Schema & Inside;
  return it.wrapped === undefined ? it : inside(it.wrapped);
}

function itemOf(schema: Schema): Schema | null {
  return inside(schema).item ?? null;
}

function entriesFor(schema: Schema, json: object): Entries | null {
  const { entries, options, key } = inside(schema);
  if (options === undefined || key === undefined) return entries ?? null;
  const named = Object.hasOwn(json, key) ? (json as Readonly<Record<string, unknown>>)[key] : undefined;
  const option = options.find(
    (it) => (inside(it).entries?.[key] as { literal?: unknown } | undefined)?.literal === named,
  );
  return option === undefined ? null : (inside(option).entries ?? null);
}
