// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Known } from '../../src/dossier/dossierAsOf.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { isRecord } from '../../src/dossier/problem.ts';
import { dossierJsonSchema } from '../support/dossierJsonSchema.ts';

const everyField = 'tests/fixtures/formats/sourceline-2.json';
const published = readdirSync('data/dossiers').map((name) => `data/dossiers/${name}`);

function read(file: string): Readonly<Record<string, unknown>> {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(json)) throw new RangeError(`${file} holds no dossier`);
  return json;
}

function known(file: string): Known {
  const { dossier, coverage, problems } = parseDossier(read(file));
  if (dossier === null) throw new RangeError(`${file}: ${problems[0]?.message}`);
  return { dossier, coverage };
}

/** The stored dossier put together again from its two parts. */
function joined({ dossier, coverage }: Known): unknown {
  const { articles, sourceCount: _, events, ...head } = dossier;
  const { sources, reports, ...rest } = coverage;
  const texts = new Map(
    articles.map(({ id, text, blocks }) => [id, { text, ...(blocks === undefined ? {} : { blocks }) }]),
  );
  return {
    ...head,
    ...rest,
    sources: sources.map((source) => ({ ...source, ...texts.get(source.id) })),
    events: events.map(({ status: _, attestation: __, origins: ___, reportedWhen: ____, ...event }) => ({
      ...event,
      ...(reports[event.id] === undefined ? {} : { reports: reports[event.id] }),
    })),
  };
}

describe('a dossier and who else says so', () => {
  it.each([everyField, ...published])('hold everything that is in %s, and nothing else', (file) => {
    const { $schema: _, corrections = [], ...stored } = read(file);
    expect(joined(known(file))).toEqual({ ...stored, corrections });
  });

  it('have every field that the format has in their test', () => {
    expect(missing(JSON.parse(dossierJsonSchema()) as Schema, read(everyField), '')).toEqual([]);
  });

  it('know which sources have their text here, and count versions once', () => {
    const { dossier, coverage } = known(everyField);
    expect(dossier.articles.map(({ id }) => id)).toEqual(['gazette']);
    expect(coverage.sources.map(({ id }) => id)).toContain('gazette');
    expect(coverage.sources.some((source) => 'text' in source)).toBe(false);
    expect(dossier.sourceCount).toBe(5);
  });

  it('know the last status of each event, and keep the earlier ones', () => {
    const [vote] = known(everyField).dossier.events;
    expect(vote?.status).toBe('cancelled');
    expect(vote?.statuses).toEqual([
      { status: 'expected', asOf: '2024-03-07' },
      { status: 'cancelled', asOf: '2024-03-08' },
    ]);
  });
});

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

/** Keys of the schema that occur nowhere in the values; a value may be of any of several shapes. */
function missing(schema: Schema, values: unknown, where: string): readonly string[] {
  const all = Array.isArray(values) ? (values as readonly unknown[]) : [values];
  if (schema.items !== undefined) return missing(schema.items, all.flat(), `${where}[]`);
  const shapes = schema.anyOf ?? schema.oneOf;
  if (shapes !== undefined && shapes.every(({ properties }) => properties === undefined)) return [];
  const properties = new Map((shapes ?? [schema]).flatMap((shape) => Object.entries(shape.properties ?? {})));
  return [...properties].flatMap(([key, inner]) => {
    const held = all.filter(isRecord).flatMap((value) => (Object.hasOwn(value, key) ? [value[key]] : []));
    return held.length === 0 ? [`${where}.${key}`] : missing(inner, held, `${where}.${key}`);
  });
}
