import type { BaseIssue, BaseSchema } from 'valibot';
import { at, type Report, shown } from './problem.ts';

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;
type Entries = Readonly<Record<string, Schema>>;

/**
 * A fresh copy of untrusted JSON that holds only the keys the format knows; every other key is reported and left behind, so that
 * `__proto__` and the like never reach an object of ours. Goes no deeper than the schema. Values are not checked here.
 */
export function takeKnownKeys(schema: Schema, json: unknown, where: string, report: Report): unknown {
  if (Array.isArray(json)) {
    const item = itemOf(schema);
    return item === null ? json : json.map((it: unknown, index) => takeKnownKeys(item, it, at(where, index), report));
  }
  if (typeof json !== 'object' || json === null) return json;
  const entries = entriesFor(schema, json);
  if (entries === null) return json;
  const fresh: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry === undefined) reportUnknown(key, entries, where, report);
    else fresh[key] = takeKnownKeys(entry, value, at(where, key), report);
  }
  return fresh;
}

function reportUnknown(key: string, entries: Entries, where: string, report: Report): void {
  const known = Object.keys(entries).filter((it) => it !== '$schema');
  report(
    where === '' ? 'dossier' : where,
    `The key ${shown(key)} is not part of the format and was left out. Known here: ${known.join(', ')}.`,
  );
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
  const option = options
    .map((it) => inside(it).entries)
    .find((it) => (it?.[key] as { literal?: unknown } | undefined)?.literal === named);
  return option ?? null;
}
