import { type Coverage, noCoverage } from '../dossier/coverage.ts';
import { describeDispute } from '../dossier/describeVoices.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent, Status } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { formatDay } from '../time/formatDay.ts';
import { cardColours } from './cardColours.ts';
import type { CardFont } from './cardFontWidths.ts';
import { cardSketch } from './cardSketch.ts';
import { balanceText, shortenText, textWidth, wrapText } from './cardText.ts';
import { datelessBar, datelessWidth, edges } from './sketchBar.ts';
import { sourcesOf } from './sourcesOf.ts';
import { round, svgLine, svgText } from './svgParts.ts';

/** What networks ask for, 1.91 to 1. */
const size = { width: 1200, height: 630 };
const left = 64;
const right = size.width - left;
const room = right - left;

/** The largest size at which a title takes so few lines; the last one takes what it must and is cut with an ellipsis. */
const titleSizes = [
  { size: 64, lines: 2 },
  { size: 54, lines: 2 },
  { size: 48, lines: 3 },
  { size: 42, lines: 3 },
];
const lineHeight = 1.16;

/** The picture that stands where a link to the event (or, with `null`, to the dossier) is pasted. */
export function cardSvg(
  dossier: Dossier,
  event: NewsEvent | null,
  messages: Messages,
  coverage: Coverage = noCoverage,
): string {
  const title = (event ?? dossier).title[messages.language];
  const heading = drawTitle(title, 112);
  const facts =
    event === null
      ? dossierFacts(dossier, messages, heading.bottom)
      : eventFacts(event, drawnDispute(event, dossier, coverage, messages, heading.bottom), messages, heading.bottom);
  const frame = { left, right, top: Math.max(facts.bottom + 26, 300), bottom: 556 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
    `<rect width="${size.width}" height="${size.height}" fill="${cardColours.paper}"/>`,
    drawBrand(event === null ? null : dossier.title[messages.language]),
    heading.svg,
    facts.svg,
    cardSketch(dossier, event, messages, frame),
    svgText(sourceLine(dossier, event, messages), left, 600, 'sans', 24, cardColours.inkSoft),
    '</svg>',
  ].join('');
}

type Block = { readonly svg: string; readonly bottom: number };

/** `top` is where the first line's capitals may begin. */
function drawTitle(title: string, top: number): Block {
  const fits = titleSizes.find((step) => wrapText(title, 'serif', step.size, room).length <= step.lines);
  const step = fits ?? { size: 42, lines: 3 };
  const lines = (fits ? balanceText : wrapText)(title, 'serif', step.size, room);
  const rest = lines.slice(step.lines - 1).join(' ');
  const shown = [...lines.slice(0, step.lines - 1), shortenText(rest, 'serif', step.size, room)].filter(Boolean);
  const baseline = (index: number) => top + step.size * (0.8 + index * lineHeight);
  return {
    svg: shown.map((line, index) => svgText(line, left, baseline(index), 'serif', step.size, cardColours.ink)).join(''),
    bottom: baseline(shown.length - 1) + step.size * 0.25,
  };
}

/** The time in words, beside the status; below it what reports differ in. */
function eventFacts(event: NewsEvent, dispute: Dispute, messages: Messages, top: number): Block {
  const baseline = top + 56;
  const pill = statusPill(event.status, messages.status[event.status], baseline);
  const words = describeWhen(event.when.edtf, messages, 'long');
  const facts = svgText(...fitted(words, left + pill.width + 20, baseline, 'sansBold', 32), cardColours.ink);
  const pitch = dispute.size * 1.25;
  const lines = dispute.lines.map((line, index) =>
    svgText(line, left, baseline + 48 + index * pitch, 'sans', dispute.size, cardColours.ink),
  );
  return { svg: pill.svg + facts + lines.join(''), bottom: disputeBottom(top, lines.length, dispute.size) };
}

/** Where what is said below the title ends, with as many lines of dispute. */
const disputeBottom = (top: number, lines: number, size: number) => top + (lines === 0 ? 70 : 84 + lines * size * 1.25);

type Dispute = { readonly lines: readonly string[]; readonly size: number };

const disputeSizes = [
  { size: 26, lines: 2 },
  { size: 22, lines: 3 },
];
/** Pixels from the top that it may reach down to: below, the sketch needs its room. */
const lowestDispute = 424;

/** All sides or none: to cut them short would take one. */
function drawnDispute(
  event: NewsEvent,
  dossier: Dossier,
  coverage: Coverage,
  messages: Messages,
  top: number,
): Dispute {
  const dispute = describeDispute(event, dossier, coverage, messages);
  if (dispute === null) return { lines: [], size: 0 };
  const wrapped = disputeSizes.map(({ size, lines }) => ({
    size,
    most: lines,
    lines: wrapText(dispute, 'sans', size, room),
  }));
  const fits = wrapped.find(
    ({ lines, most, size }) => lines.length <= most && disputeBottom(top, lines.length, size) <= lowestDispute,
  );
  return fits ?? { lines: [messages.attestation['reports-differ']], size: 26 };
}

function dossierFacts(dossier: Dossier, messages: Messages, top: number): Block {
  const baseline = top + 56;
  const asOf = messages.share.asOf(formatDay(dossier.asOf, messages.language, 'long'));
  const words = `${messages.app.events(dossier.events.length)}, ${asOf}`;
  return {
    svg: svgText(...fitted(words, left, baseline, 'sansBold', 32), cardColours.ink),
    bottom: baseline + 14,
  };
}

/**
 * The status with the edge it has on the timeline. What is not to be has its struck mark before the word: to strike
 * "Not planned" itself would say the contrary.
 */
function statusPill(status: Status, word: string, baseline: number): { svg: string; width: number } {
  const padding = 20;
  const edge = edges[status];
  const mark = edge === 'struck' ? datelessWidth + 20 : 0;
  const width = mark + textWidth(word, 'sansBold', 26) + 2 * padding;
  const ink = cardColours.ink;
  const dashes = edge === 'solid' ? '' : ' stroke-dasharray="8 6"';
  return {
    svg: [
      `<rect x="${left}" y="${round(baseline - 35)}" width="${round(width)}" height="48" rx="24" fill="none" stroke="${ink}" stroke-width="2.5"${dashes}/>`,
      mark > 0 ? datelessBar(status, 'ink', left + padding + 6, baseline - 11, 18) : '',
      svgText(word, left + padding + mark, baseline - 2, 'sansBold', 26, ink),
    ].join(''),
    width,
  };
}

/** The name of the site and, on an event's card, of the dossier. */
function drawBrand(dossierTitle: string | null): string {
  const name = 'Sourceline';
  const begin = left + textWidth(name, 'sansBold', 26) + 44;
  const after =
    dossierTitle === null
      ? ''
      : svgLine(begin - 22, 48, begin - 22, 78, cardColours.lineStrong, 2) +
        svgText(...fitted(dossierTitle, begin, 72, 'sans', 26), cardColours.inkSoft);
  return `<rect width="${size.width}" height="10" fill="${cardColours.ink}"/>${svgText(name, left, 72, 'sansBold', 26, cardColours.ink)}${after}`;
}

function sourceLine(dossier: Dossier, event: NewsEvent | null, messages: Messages): string {
  const sources = sourcesOf(dossier, event);
  if (sources.length === 0)
    return event === null ? messages.app.sources(dossier.sourceCount) : messages.share.onlyReports;
  const named = sources.map((source) => {
    const published = formatDay(source.published, messages.language, 'long');
    return `${source.publisher}, ${published}${source.madeWithAi ? ` (${messages.share.madeWithAi})` : ''}`;
  });
  return shortenText(`${messages.share.source(sources.length)}: ${named.join('; ')}`, 'sans', 24, room);
}

/** The arguments of `svgText` up to its size, the text cut to what is free on its right. */
function fitted(text: string, x: number, y: number, font: CardFont, fontSize: number) {
  return [shortenText(text, font, fontSize, right - x), x, y, font, fontSize] as const;
}
