import { type CardFont, cardFontWidths } from './cardFontWidths.ts';

/** Families and weights as the card's fonts are named; `cardImages.ts` makes them. */
export const cardFonts: Readonly<Record<CardFont, string>> = {
  serif: 'font-family="Source Serif 4" font-weight="600"',
  sans: 'font-family="Inter" font-weight="400"',
  sansBold: 'font-family="Inter" font-weight="600"',
};

/** For what is in no table, such as Cyrillic: wider than most, so that a line is rather broken early than cut. */
const unknownWidth = 0.72;

const widthOf: Readonly<Record<CardFont, ReadonlyMap<string, number>>> = {
  serif: byCharacter(cardFontWidths.serif),
  sans: byCharacter(cardFontWidths.sans),
  sansBold: byCharacter(cardFontWidths.sansBold),
};

function byCharacter(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([hundredths, characters]) =>
      [...characters].map((character) => [character, Number(hundredths) / 100] as const),
    ),
  );
}

/** Width in pixels at a font size in pixels. */
export function textWidth(text: string, font: CardFont, size: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf[font].get(character) ?? unknownWidth;
  return ems * size;
}

/** Lines no wider than `room` pixels, broken at spaces; a single longer word is broken inside. */
export function wrapText(text: string, font: CardFont, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font, size) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, font, size) > room) {
      const head = longestHead(line, font, size, room);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As few lines as `wrapText` needs, but of like length: no last line of one word. */
export function balanceText(text: string, font: CardFont, size: number, room: number): readonly string[] {
  const { length } = wrapText(text, font, size, room);
  let narrower = room;
  while (narrower > room / 2 && wrapText(text, font, size, narrower - 10).length === length) narrower -= 10;
  return wrapText(text, font, size, narrower);
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function shortenText(text: string, font: CardFont, size: number, room: number): string {
  if (textWidth(text, font, size) <= room) return text;
  return `${longestHead(text, font, size, room - textWidth('…', font, size)).trimEnd()}…`;
}

/** At least one character, so that whoever cuts comes to an end. */
function longestHead(text: string, font: CardFont, size: number, room: number): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && textWidth(head + character, font, size) > room) break;
    head += character;
  }
  return head;
}
