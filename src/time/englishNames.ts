import { isEnglishPreterite } from './englishCues.ts';
import type { Around } from './grammar.ts';
import type { Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** Before one of these, or any other plural without a cue, four digits are a number. */
const counted =
  set(`people points dollars euros pounds miles metres meters km kilometres kilometers feet m kg tons tonnes hours days weeks months years percent %
  jobs votes men women children seats acres barrels times pages soldiers troops prisoners million billion - foot`);

/** Words after which four digits are a year whatever follows. */
const beforeYear =
  set(`in since until till by from of to between and or during after before early late mid around circa year through throughout january february march
  april may june july august september october november december spring summer autumn fall winter ( than for late back christmas easter`);

/** Words before a year that is an attribute: “the 2010 election”, “its 2009 report”. */
const attribute = set('the a an this that its his her their our my your s late early');

const currency = set('$ € £ ¥ # . , : § / no nos number section article route highway flight windows');

/** “1957-58”, “1914–1918”, but not “2015-32”. */
function isLaterYear(year: number, written: string): boolean {
  const last = Number(written);
  return written.length === 4 ? last > year : last > year % 100 && last - (year % 100) < 16;
}

export function isYearIn(year: number, { before, after, first, back, ahead }: Around): boolean {
  const previous = before?.text.toLowerCase() ?? '';
  const next = after?.text ?? '';
  if (year < 1000 || year > 2100 || (counted.has(next) && next !== '-') || (next === '-' && previous === '-'))
    return false;
  if (/^[-–/]$/.test(next) && /^\d{2,4}$/.test(ahead(2))) return isLaterYear(year, ahead(2));
  if (beforeYear.has(previous)) return true;
  if (previous === '-' && /^\d{1,3}$/.test(back(2))) return false;
  if (first.opens && !currency.has(back(2))) return year >= 1400 && year <= 2060 && !/^\p{Ll}+s$/u.test(next);
  if (currency.has(previous) && !(before?.text === ',' || before?.text === ':')) return false;
  // “Agenda 2030”, “Euro 2024”, “the Boeing 1990”
  if (/^\p{Lu}/u.test(before?.text ?? '') && before?.opens !== true) return false;
  if (/^(?:agenda|euro|vision|windows|expo|tokyo|paris|rio|london)$/.test(previous)) return false;
  return year >= 1400 && year <= 2060 && (attribute.has(previous) || !/^\p{Ll}+s$/u.test(next));
}

const prepositions = set(
  'in on at by of from to until till since during before after between through and or for early mid late - last next this every each the – late past by a ,',
);

/** “May” and “March” are also a verb, “April” and “June” first names. */
export function isMonthHere({ first, before, after }: Around): boolean {
  const previous = before?.text ?? '';
  const next = after?.text ?? '';
  const isAmbiguous = /^(?:may|march|august|april|june)$/i.test(first.text);
  if (isAmbiguous && /^(?:the|an?)$/i.test(previous)) return false;
  if (prepositions.has(previous.toLowerCase())) return true;
  if (!isAmbiguous) return true;
  if (first.opens || first.text !== first.text.charAt(0).toUpperCase() + first.text.slice(1).toLowerCase())
    return next === '' || !/^\p{L}/u.test(next);
  return !/^\p{Lu}/u.test(previous) && !/^\p{Lu}/u.test(next);
}

const seasonCues = set(
  'in during by until since through throughout over before after of from next and late early mid – -',
);
const notAfterSeason = set(
  'in on at and or but to of as when while after before was were is are has had will would the he she they it with for by from that until this',
);

/** “the fall of Kabul”, “fall behind”, “Winter Olympics”, “a spring in her step” are no seasons. */
export function isSeasonHere(hasArticle: boolean, { first, last, before, after, back }: Around): boolean {
  const word = last.text.toLowerCase();
  const next = after?.text ?? '';
  const isFree = !/^[\p{L}]/u.test(next) || notAfterSeason.has(next);
  const isCued = seasonCues.has(back(1));
  if (/^\p{Lu}/u.test(last.text) && !first.opens && !isFree) return false;
  if (/^(?:early|mid|late)$/.test(back(1)) || (back(1) === '-' && back(2) === 'mid')) return true;
  if (word === 'fall' || word === 'spring')
    return (
      hasArticle &&
      isCued &&
      isFree &&
      next !== 'of' &&
      next !== 'from' &&
      !(word === 'spring' && /^(?:by|from|of)$/.test(back(1)))
    );
  return isFree && (hasArticle || isCued || before === undefined || first.opens) && !(hasArticle && next === 'of');
}

const afterVague = set('as after before that afterwards afterward thereafter known until');
const beforeSoon = set('as too how very until till so pretty was were had is are sooner no');

/** “as soon as”, “shortly after”, “now that” and a “soon” of what is over (“it soon became”) say nothing about the day of the article. */
export function isVagueHere(toward: 'past' | 'present' | 'future', { first, back, ahead }: Around): boolean {
  if (toward === 'past') return true;
  if (afterVague.has(ahead(1)) || (toward === 'present' && /^(?:until|till|by|then)$/.test(back(1)))) return false;
  if (toward === 'present') return true;
  return !beforeSoon.has(back(1)) && ![1, ...(first.opens ? [2, 3] : [])].some((n) => isEnglishPreterite(ahead(n)));
}

const rates = set(
  'times once twice thrice million billion trillion percent cents dollars euros pounds barrels tons tonnes hours minutes people',
);

/** Whether the words are an age (“six-month-old”, “three years old”) or a rate (“$50 a day”). */
export function isAgeOrRate({ before, first, last, after, back }: Around): boolean {
  const next = after?.text.toLowerCase() ?? '';
  if (next === 'old' || next === 'older' || next === 'younger') return true;
  if (!/^an?$/i.test(first.text) || first === last || before === undefined) return false;
  return (
    rates.has(back(1)) || (before.values.has('number') && (/^[$€£]$/.test(back(2)) || /^[\d,.]+$/.test(before.text)))
  );
}

const notFinite = set('to will would could should may might must can not');

/** Whether the verb before a length of time is a present perfect: what has lasted so long goes on. */
export function isPerfect({ back, ahead, first }: Around): boolean {
  const isHave = (word: string) => word === 'has' || word === 'have' || word === 've';
  for (let n = 1; n <= 14; n += 1) {
    const word = back(n);
    if (isHave(word)) return !notFinite.has(back(n + 1));
    if (word === '' || /^(?:[.!?;:,]|had|was|were|did|will|that|who|which|when|because)$/.test(word)) break;
  }
  if (!first.opens) return false;
  for (let n = 1; n <= 10; n += 1) {
    const word = ahead(n);
    if (isHave(word)) return true;
    if (word === '' || /^(?:[.!?;:]|had|was|were|did|will)$/.test(word)) return false;
  }
  return false;
}

/** Names of papers, programmes and days that hold a time word. */
const papers = set(
  'times mirror telegraph express post herald mail independent tribune world star sun best league school service mass brunch roast club',
);
const beforeDay = set(
  'black bloody super cyber fat man ruby sheffield mr mrs ms miss dr sir joe freaky casual manic blue mad',
);
const firstNames = set('may june april august');

/** Whether tokens `[from, to)` are a name or an age and no time: “Sunday Times”, “Black Friday”, “Theresa May”, “6-month-old”, “Three Days in May”. */
export function isEnglishName(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const word = (at: number) => text(at).toLowerCase();
  if (word(to) === '-' && word(to + 1) === 'old') return true;
  if (word(to) === 'old' && tokens[to - 1]?.values.has('unit')) return true;
  if (/^ages?$|^aged$/.test(word(from - 1)) && tokens[from]?.values.has('number')) return true;
  const last = tokens[to - 1];
  if (last?.values.has('weekday') && /^\p{Lu}/u.test(text(to)) && papers.has(word(to))) return true;
  if (tokens[from]?.values.has('weekday') && beforeDay.has(word(from - 1))) return true;
  if (word(from) === 'today' && /^(?:usa|show|programme|program)$/.test(word(from - 1) + word(to))) return true;
  if (
    to - from === 1 &&
    firstNames.has(word(from)) &&
    /^\p{Lu}\p{Ll}/u.test(text(from - 1)) &&
    !prepositions.has(word(from - 1))
  )
    return true;
  return isTitle(tokens, from, to);
}

/** Between quotation marks, close by, words with capitals alone: “Three Days in May”. */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const isIn = (at: number) => /^(?:\p{Lu}[\p{L}]*|\d+|[\p{Ll}]{1,3}|['’-])$/u.test(tokens[at]?.text ?? '');
  let start = from - 1;
  while (start > from - 8 && isIn(start)) start -= 1;
  let end = to;
  while (end < to + 8 && isIn(end)) end += 1;
  if (!/^[“"‘„]$/.test(tokens[start]?.text ?? '') || !/^[”"’“]$/.test(tokens[end]?.text ?? '')) return false;
  const words = tokens.slice(start + 1, end).map(({ text }) => text);
  return (
    end - start - 1 > to - from &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.filter((one) => /^\p{Lu}/u.test(one)).length >= 2
  );
}
