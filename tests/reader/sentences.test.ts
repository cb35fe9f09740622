// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Article, Dossier, EventId } from '../../src/dossier/dossier.ts';
import type { NewsEvent } from '../../src/dossier/newsEvent.ts';
import { evidenceOnSentence, nextSentence } from '../../src/reader/nextSentence.ts';
import { relationsOf } from '../../src/reader/relations.ts';
import { eventsOnSentence, sentencesOf, sentencesOfEvent } from '../../src/reader/sentences.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { eventNamed, onlySource, withLostQuote } from './readerFixtures.ts';

const dossier = miamiTalks();
const source = onlySource(dossier);
const miami = eventNamed(dossier, 'miami-talks');

describe('the sentences of a source', () => {
  test('are numbered from 1 through the whole text, and know their paragraph', () => {
    const sentences = sentencesOf(source);
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
    expect(sentences.slice(0, 4).map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2]);
    expect(textOf(source, 3)).toBe(
      'Die USA und Russland führen dieses Wochenende Gespräche in Miami über einen möglichen Frieden in der Ukraine.',
    );
  });

  test('know every event that rests on them', () => {
    expect(eventIdsOn(dossier, 3)).toEqual(['miami-talks']);
    expect(eventIdsOn(dossier, 13)).toEqual(['putin-statement', 'zelenskyy-response']);
    expect(eventIdsOn(dossier, 1)).toEqual([]);
  });
});

describe('the sentences of an event', () => {
  test('stand in the order of its evidence', () => {
    expect(sentencesOfEvent(dossier, miami).map(({ numbers }) => numbers)).toEqual([[3], [4], [6], [7]]);
  });

  test('leave a lost quotation without a place, and never guess one', () => {
    const lost = withLostQuote(dossier, 'miami-talks', 1);
    expect(sentencesOfEvent(lost, eventNamed(lost, 'miami-talks')).map(({ numbers }) => numbers)).toEqual([
      [3],
      [],
      [6],
      [7],
    ]);
  });

  test('are walked round and round, over a lost one', () => {
    const lost = withLostQuote(dossier, 'miami-talks', 1);
    const event = eventNamed(lost, 'miami-talks');
    expect(walk(lost, event, 1)).toEqual([0, 2, 3, 0]);
    expect(walk(lost, event, -1)).toEqual([3, 2, 0, 3]);
  });

  test('lead nowhere when all are lost', () => {
    const lost = withLostQuote(dossier, 'trilateral-meeting', 0);
    expect(nextSentence(lost, eventNamed(lost, 'trilateral-meeting'), null, 1)).toBeNull();
  });

  test('are found back from a sentence of the source', () => {
    expect(evidenceOnSentence(dossier, miami, source.id, 6)).toBe(2);
    expect(evidenceOnSentence(dossier, miami, source.id, 1)).toBeNull();
  });
});

describe('the relations of an event', () => {
  const inWords = (id: string) =>
    relationsOf(dossier, eventNamed(dossier, id)).map(
      ({ kind, direction, events }) => `${direction} ${kind}: ${events.map((event) => event.id).join(' ')}`,
    );

  test('are shown on both of the two', () => {
    expect(inWords('miami-talks')).toEqual([
      'to builds-on: berlin-talks',
      'from confirms: white-house-confirmation',
      'from accompanies: umerov-visit',
    ]);
    expect(inWords('berlin-talks')).toEqual(['from builds-on: miami-talks']);
    expect(inWords('war')).toEqual([]);
  });
});

function eventIdsOn(of: Dossier, number: number): readonly EventId[] {
  const sentence = sentencesOf(source).find((each) => each.number === number);
  return sentence === undefined ? [] : eventsOnSentence(of, source, sentence).map(({ id }) => id);
}

function textOf(of: Article, number: number): string | undefined {
  const span = sentencesOf(of).find((each) => each.number === number)?.span;
  return span && of.text.slice(span.start, span.end);
}

function walk(of: Dossier, event: NewsEvent, step: 1 | -1): (number | null)[] {
  const steps: (number | null)[] = [];
  for (let count = 0; count < 4; count++) steps.push(nextSentence(of, event, steps.at(-1) ?? null, step));
  return steps;
}
