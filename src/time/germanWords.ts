/**
 * The words of German that tell time, by the class that patterns call them by: `{month}`.
 * To add one, write it beside those of its class, in each of its forms; a row of `tests/time/phraseRows.ts` tries it.
 */

import { germanHolidayNames } from './germanHolidays.ts';
import type { Values, WhichOffset } from './grammar.ts';
import { readDayMonthYear, readIsoDay, readYear } from './numberShapes.ts';
import type { Edge, PartOfDay, Unit, Weekday, Which } from './timeExpression.ts';
import type { Shape, Vocabulary, Word } from './tokens.ts';
import { wordTable } from './wordTable.ts';

const table = wordTable();
const { add } = table;

const weekdays: readonly (readonly [Weekday, string])[] = [
  [1, 'Montag'],
  [2, 'Dienstag'],
  [3, 'Mittwoch'],
  [4, 'Donnerstag'],
  [5, 'Freitag'],
  [6, 'Samstag'],
  [6, 'Sonnabend'],
  [7, 'Sonntag'],
];
const partsOfDay: readonly (readonly [PartOfDay, string])[] = [
  ['morning', 'Morgen früh Frühe'],
  ['forenoon', 'Vormittag'],
  ['noon', 'Mittag'],
  ['afternoon', 'Nachmittag Spätnachmittag'],
  ['evening', 'Abend Vorabend Spätabend'],
  ['night', 'Nacht'],
  ['midnight', 'Mitternacht'],
];
for (const [weekday, name] of weekdays) {
  add('weekday', weekday, name);
  add('weekdays', weekday, `${name.toLowerCase()}s`);
  for (const [part, names] of partsOfDay) {
    for (const word of names.split(' '))
      add('weekdayPart', { weekday, part }, `${name}${word.toLowerCase()} ${name}${word.toLowerCase()}s`);
  }
}
for (const [part, names] of partsOfDay) add('part', part, inflected(names, 's'));
add('part', 'night', 'Nächten Nächte');
add('part', 'morning', 'früh');
add('partAdverb', 'morning', 'morgens frühmorgens früh');
add('partAdverb', 'forenoon', 'vormittags');
add('partAdverb', 'noon', 'mittags');
add('partAdverb', 'afternoon', 'nachmittags');
add('partAdverb', 'evening', 'abends');
add('partAdverb', 'night', 'nachts');

const months: readonly string[] = [
  'Januar Jänner Jan. Jän.',
  'Februar Feber Feb. Febr.',
  'März Mär.',
  'April Apr.',
  'Mai',
  'Juni Jun.',
  'Juli Jul.',
  'August Aug.',
  'September Sept. Sep.',
  'Oktober Okt.',
  'November Nov.',
  'Dezember Dez.',
];
for (const [at, names] of months.entries()) {
  add('month', at + 1, inflected(names, 's'));
  for (const name of names.split(' ').filter((word) => !word.endsWith('.'))) {
    for (const day of ['tag', 'tages', 'morgen', 'abend', 'nacht']) add('monthDay', at + 1, `${name}${day}`);
  }
}

add('season', 21, 'Frühling Frühlings Frühjahr Frühjahrs Frühsommer Frühlingsmonate Frühlingsmonaten');
add('season', 22, 'Sommer Sommers Hochsommer Spätsommer Sommermonate Sommermonaten');
add('season', 23, 'Herbst Herbsts Herbstes Spätherbst Herbstmonate Herbstmonaten');
add('season', 24, 'Winter Winters Wintermonate Wintermonaten');

add('unit', 'second', 'Sekunde Sekunden');
add('unit', 'minute', 'Minute Minuten Min.');
add('unit', 'hour', 'Stunde Stunden Std.');
add('unit', 'day', 'Tag Tage Tagen Tages Tags');
add('unit', 'night', 'Nacht Nächte Nächten');
add('unit', 'week', 'Woche Wochen');
add('unit', 'weekend', 'Wochenende Wochenenden Wochenendes');
add('unit', 'month', 'Monat Monate Monaten Monats');
add('unit', 'quarter', 'Quartal Quartale Quartalen Quartals Vierteljahr Vierteljahre');
add('unit', 'half', 'Halbjahr Halbjahre Halbjahren Halbjahres');
add('unit', 'year', 'Jahr Jahre Jahren Jahres Jahrs');
add('unit', 'decade', 'Jahrzehnt Jahrzehnte Jahrzehnten Jahrzehnts Jahrzehntes Dekade Dekaden');
add('unit', 'century', 'Jahrhundert Jahrhunderte Jahrhunderten Jahrhunderts Jh. Jhd.');
add('unit', 'millennium', 'Jahrtausend Jahrtausende Jahrtausenden Jahrtausends');
add('units', 'second', 'Sekunden');
add('units', 'minute', 'Minuten');
add('units', 'hour', 'Stunden');
add('units', 'day', 'Tage Tagen');
add('units', 'night', 'Nächte Nächten');
add('units', 'week', 'Wochen');
add('units', 'weekend', 'Wochenenden');
add('units', 'month', 'Monate Monaten');
add('units', 'quarter', 'Quartale Quartalen');
add('units', 'year', 'Jahre Jahren');
add('units', 'decade', 'Jahrzehnte Jahrzehnten Dekaden');
add('units', 'century', 'Jahrhunderte Jahrhunderten');
add('units', 'millennium', 'Jahrtausende Jahrtausenden');
add('unitWords', { amount: 0.75, unit: 'hour' }, 'Dreiviertelstunde');
add('unitWords', { amount: 0.25, unit: 'hour' }, 'Viertelstunde');
add('unitWords', { amount: 0.5, unit: 'hour' }, 'Halbstunde');

/** The stems of adjectives that made of a unit say how long: „einwöchig“, „jahrelang“. */
const unitStems: Readonly<Record<string, Unit>> = {
  sekund: 'second',
  minut: 'minute',
  minüt: 'minute',
  stund: 'hour',
  stünd: 'hour',
  tag: 'day',
  täg: 'day',
  woch: 'week',
  wöch: 'week',
  monat: 'month',
  jahr: 'year',
  jähr: 'year',
  jahrzehnt: 'decade',
  jahrhundert: 'century',
};

add('half', 0.5, 'halb halbe halben halber halbes');
add('one', 1, 'ein eine einem einen einer eines');
add(
  'some',
  'some',
  'einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger etliche etlichen viele vielen zahlreiche zahlreichen manche',
);
add('bound', 'less', 'fast knapp knappe knappen knappes knapper beinahe nahezu annähernd');
add('bound', 'more', 'gut gute guten mindestens wenigstens');
add('outerBound', 'more', 'über');
add('outerBound', 'less', 'höchstens maximal');
add('outerBound', null, 'nur');
add('bound', 'about', 'rund etwa ca. zirka circa ungefähr schätzungsweise');
add('bound', 'exact', 'genau exakt');
add(
  'filler',
  true,
  'naher nahen ferner ganze ganzen ganzes ganzer volle vollen voller weitere weiteren weiterer weiteres lange langen aufeinanderfolgende aufeinanderfolgenden gesamte gesamten gemeinsamen',
);

for (const word of ['vergangen', 'letzt', 'vorig', 'verflossen', 'zurückliegend', 'abgelaufen'])
  which('last', -1, word);
which('last', -2, 'vorletzt');
which('last', -2, 'vorvergangen');
for (const word of ['dies', 'laufend', 'heurig', 'jetzig', 'aktuell', 'gegenwärtig']) which('this', 0, word);
for (const word of ['kommend', 'bevorstehend']) which('coming', 1, word);
which('next', 1, 'nächst');
which('next', 2, 'übernächst');
function which(value: Which, offset: number, stem: string) {
  const meaning: WhichOffset = { which: value, offset };
  add('which', meaning, ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join(' '));
}
for (const word of ['folgend', 'darauffolgend', 'nächstfolgend']) {
  add('following', 1, ['e', 'en', 'er', 'es', 'em'].map((ending) => word + ending).join(' '));
}
add('same', true, 'selben gleichen nämlichen');

for (const ending of ['en', 'e', 'er', 'em', 'es']) {
  add('edgeAdjective', 'early', `früh${ending}`);
  add('edgeAdjective', 'late', `spät${ending}`);
}
add('edge', 'early', 'Anfang Beginn Auftakt');
add('edge', 'mid', 'Mitte');
add('edge', 'late', 'Ende Ausgang');
const edgeNouns: readonly (readonly [Edge, string])[] = [
  ['early', 'anfang'],
  ['early', 'beginn'],
  ['mid', 'mitte'],
  ['turn', 'ende'],
  ['turn', 'schluss'],
];
for (const [edge, noun] of edgeNouns) {
  for (const [unit, stem] of [
    ['week', 'Wochen'],
    ['month', 'Monats'],
    ['year', 'Jahres'],
    ['quarter', 'Quartals'],
    ['half', 'Halbjahres'],
    ['century', 'Jahrhundert'],
  ] as const) {
    if (unit !== 'week' || edge !== 'turn') add('edgeOf', { edge, unit, offset: 0 }, `${stem}${noun} ${stem}${noun}s`);
  }
}
add('edgeOf', { edge: 'late', unit: 'week', offset: 0 }, 'Wochenausklang Wochenschluss');

add('unitOffset', { unit: 'year', offset: -1 }, 'Vorjahr Vorjahres Vorjahrs Vorjahren');
add('unitOffset', { unit: 'month', offset: -1 }, 'Vormonat Vormonats');
add('unitOffset', { unit: 'week', offset: -1 }, 'Vorwoche');
add('unitOffset', { unit: 'quarter', offset: -1 }, 'Vorquartal Vorquartals');
add('unitOffset', { unit: 'year', offset: 0 }, 'heuer');
add('toldOffset', -1, 'Vortag Vortags Vortages');
add('toldOffset', 1, 'Folgetag Folgetags');

add('dayOffset', 0, 'heute');
add('dayOffset', -1, 'gestern');
add('dayOffset', -2, 'vorgestern');
add('dayOffset', 1, 'morgen');
add('dayOffset', 2, 'übermorgen');
add('dayAdjective', 0, 'heutige heutigen heutiger heutiges');
add('dayAdjective', -1, 'gestrige gestrigen gestriger gestriges');
add('dayAdjective', 1, 'morgige morgigen morgiger morgiges');

add('vague', 'past', 'früher damals einst einstmals ehemals kürzlich jüngst neulich unlängst zuletzt vormals');
add('vague', 'present', 'jetzt derzeit zurzeit aktuell momentan gegenwärtig heutzutage');
add('vague', 'future', 'bald demnächst künftig zukünftig baldmöglichst');

add('every', 'P1D', 'täglich tagtäglich tägliche täglichen täglicher tägliches alltäglich alltägliche alltäglichen');
add('every', 'P1W', 'wöchentlich wöchentliche wöchentlichen wöchentlicher');
add('every', 'P1M', 'monatlich monatliche monatlichen monatlicher monatliches');
add('every', 'P3M', 'vierteljährlich quartalsweise');
add('every', 'P6M', 'halbjährlich halbjährliche');
add('every', 'P1Y', 'jährlich jährliche jährlichen jährlicher alljährlich alljährliche alljährlichen');
add('every', 'PT1H', 'stündlich stündliche');
add('times', true, 'einmal zweimal dreimal viermal fünfmal sechsmal mehrmals mal Mal');
add('each', true, 'jeder jede jedes jeden jedem');

for (const [holiday, names] of germanHolidayNames) add('holiday', holiday, names);

add('article', true, 'der die das dem den des');
add(
  'preposition',
  true,
  'am im in an zum zur zu um gegen während über bei vom ins ans aus auf für laut pro per nach von unter',
);
add('zone', true, 'Ortszeit MEZ MESZ GMT UTC');

const ones =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
for (const [value, word] of ones.entries()) if (value !== 1) add('number', value, word);
add('number', 1, 'eins');
add('number', 2, 'beide beiden zweier zwo');
add('number', 12, 'Dutzend');
add('number', 1.5, 'anderthalb eineinhalb');
for (const [at, word] of ones.entries()) if (at > 1 && at < 13) add('number', at + 0.5, `${word}einhalb`);
for (const [value, word] of 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'
  .split(' ')
  .entries()) {
  add('ordinal', value + 1, ['e', 'en', 'er', 'es', 'em'].map((ending) => word + ending).join(' '));
}
/** „fünfziger“, „Neunzigerjahre“ */
for (const [at, word] of [...tens.keys()].map((at) => [(at + 2) * 10, tens[at]] as const).concat([[10, 'zehn']])) {
  if (word === undefined) continue;
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  add('decadeWord', at, `${word}er ${name}er ${name}ern`);
  add('decadeYears', at, `${name}erjahre ${name}erjahren ${name}erjahren`);
}

/** „zweiundzwanzig“ 22, „hundertfünf“ 105; `null` for other words. */
export function germanNumber(word: string): number | null {
  const [, hundreds, rest = ''] = /^(?:(\p{L}*?)hundert)?(?:und)?(\p{L}*)$/u.exec(word.replaceAll('ss', 'ß')) ?? [];
  if (hundreds !== undefined) {
    const factor = hundreds === '' ? 1 : ones.indexOf(hundreds);
    const more = rest === '' ? 0 : germanNumber(rest);
    return factor < 1 || more === null ? null : factor * 100 + more;
  }
  if (ones.includes(rest)) return ones.indexOf(rest);
  const [, one, ten = ''] = /^(?:(\p{L}+)und)?(\p{L}+)$/u.exec(rest) ?? [];
  const at = tens.indexOf(ten);
  const small = one === undefined ? 0 : ones.indexOf(one);
  return at < 0 || small < 0 || small > 9 ? null : (at + 2) * 10 + small;
}

function derive(word: string): readonly Word[] {
  const ordinal = /^(\p{L}+?)(?:st|t)e[nrsm]?$/u.exec(word)?.[1];
  const ordinalNumber = ordinal === undefined ? null : germanNumber(ordinal);
  if (ordinalNumber !== null && ordinalNumber > 12) return [{ class: 'ordinal', value: ordinalNumber }];
  const number = germanNumber(word);
  if (number !== null) return [{ class: 'number', value: number }];
  const [, count = '', stem = '', long] =
    /^(\p{L}*?)(sekund|minüt|stünd|täg|wöch|monat|jähr)(?:ige[nrsm]?|ig)$/u.exec(word) ??
    /^()(minuten|stunden|tage|wochen|monate|jahre|jahrzehnte|jahrhunderte)(lang(?:e[nrsm]?)?)$/u.exec(word) ??
    [];
  const unit = unitStems[stem.replace(/e?n?$/, '')] ?? unitStems[stem];
  if (unit === undefined) return [];
  if (long !== undefined) return [{ class: 'unitWords', value: { amount: 'some', unit } }];
  const amount = count === 'mehr' ? 'some' : count === 'halb' ? 0.5 : germanNumber(count === 'ein' ? 'ein' : count);
  if (count === '') return [{ class: 'unitAdjective', value: unit }];
  return amount === null ? [] : [{ class: 'unitWords', value: { amount, unit } }];
}

const shapes: readonly Shape[] = [
  { pattern: /\d{4}-\d\d-\d\d(?!\d)/y, read: (match) => readIsoDay(match[0]) },
  {
    pattern: /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d|[.,]\d))?/y,
    read: ([, day, month, year]) => readDayMonthYear(day, month, year),
  },
  { pattern: /(\d{1,2})[.:](\d{2})(?!\d|[.,]\d)/y, read: ([, hour, minute]) => clock(hour, minute) },
  { pattern: /(\d{4})(?!\d|[.,]\d)/y, read: ([, year]) => readYear(year) },
  { pattern: /(\d{4}|\d0)ern?(?!\p{L})/uy, read: ([, years]) => [{ class: 'decade', value: Number(years) }] },
  { pattern: /['’](\d\d)(?!\d)/y, read: ([, year]) => [{ class: 'shortYear', value: Number(year) }] },
  // At the end of a text the full stop is the sentence’s.
  {
    pattern: /(?<!\d[/–-])(\d{1,3})\.(?=[^\S\n]*[^\s\d])/y,
    read: ([, number]) => [{ class: 'ordinal', value: Number(number) }],
  },
  {
    pattern: /\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?/y,
    read: ([text]) => [{ class: 'number', value: Number(text.replace(/[^\d,]/g, '').replace(',', '.')) }],
  },
  { pattern: /\d+(?:,\d+)?/y, read: ([text]) => [{ class: 'number', value: Number(text.replace(',', '.')) }] },
  { pattern: /['’]/y, read: () => [] },
];

function clock(hour = '', minute = ''): readonly Word[] | null {
  const value: Values['clockTime'] = { hour: Number(hour), minute: Number(minute) };
  return value.hour > 24 || value.minute > 59 ? null : [{ class: 'clockTime', value }];
}

function inflected(words: string, ending: string): string {
  return words
    .split(' ')
    .flatMap((word) => (word.endsWith('.') ? [word] : [word, word + ending]))
    .join(' ');
}

export const germanWords: Vocabulary = { words: table.words, derive, shapes };
