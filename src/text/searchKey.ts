/**
 * What a text is searched by, so that a name is found in every spelling: Dmitrijew, Dmitriev and Дмитриев have one key.
 * Small letters without marks, Latin for Cyrillic, words parted by single spaces. For comparing only, never for showing.
 * The folds also make a few words of different meaning alike (`Zeit`, `seit`): a search rather shows too much than too little.
 */
export function searchKey(text: string): string {
  // NFD takes letters and their marks apart: ü is u and a mark, й is и and a mark
  const letters = text.normalize('NFD').toLowerCase();
  return folds.reduce((key, [found, fold]) => key.replace(found, fold), letters).replace(/^ | $/g, '');
}

/** Says of a key whether every typed word begins some word of the text that it was made from. Nothing typed matches everything. */
export function wordMatcher(words: string): (key: string) => boolean {
  const beginnings = searchKey(words)
    .split(' ')
    .map((word) => ` ${word}`);
  return (key) => {
    const haystack = ` ${key}`;
    return beginnings.every((beginning) => haystack.includes(beginning));
  };
}

/**
 * Russian and Ukrainian letters, each followed by its Latin in the English way, except х, which the key writes as German does.
 * The soft and the hard sign have none.
 */
const cyrillic =
  'аa бb вv гg ґg дd еe єe жzh зz иi іi кk лl мm нn оo пp рr сs тt уu фf хch цts чch шsh щshch ъ ыi ь эe юiu яia';

/**
 * In this order: each counts on those before it. Where it can be, the longer spelling is the common one (`sh` becomes `sch`),
 * so that the key of a word half typed is the beginning of the whole word's key.
 */
const folds: readonly (readonly [found: RegExp, fold: string])[] = [
  // Apostrophes belong to the word, or stand for the soft sign: O’Brien, Zelens'kyj. Marks and what is invisible go as well
  [/['’‘`´ʼʹ′\p{M}\p{Cf}]/gu, ''],
  [/[^\p{L}\p{N}]+/gu, ' '],

  // Г is h in a word that only Ukrainian can have: Сибіга, Луганськ, but Сергей
  [/г(?:(?<=[ієґ]\p{L}{0,15}г)|(?=\p{L}{0,15}(?:[ієґ]|ськ)))/gu, 'h'],
  // е and є begin with a j at the beginning of a word, where Latin never leaves it out: Ельцин is Jelzin
  [/(?<!\p{L})[еє]/gu, 'ie'],
  ...cyrillic.split(' ').map((pair) => [new RegExp(pair.slice(0, 1), 'g'), pair.slice(1)] as const),

  // Letters that Unicode does not take apart
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/æ/g, 'ae'],
  [/ı/g, 'i'],

  // German and Polish w is v: Umerow, Wladimir
  [/w/g, 'v'],
  // German writes З as s: Selenskyj, Sacharowa
  [/z/g, 's'],
  // Alexej, Aleksei
  [/x/g, 'ks'],
  // German sch is English sh, and zh by the fold of z: Kuschner, Schukow and Zhukov
  [/sh/g, 'sch'],
  // German ch is English kh: Charkiw, Kharkiv; not inside Rückhalt
  [/(?<![^aeiou ])kh/g, 'ch'],
  // A soft consonant inside a word may be written or not: Umjerow, Wassiljew; Myers stays
  [/(?<=\p{L}[klmprstv])[jy]e/gu, 'e'],
  // One sound, many ways: Serhij, Serhii, Serhiy
  [/[jy]/g, 'i'],
  // What was doubled above: -skyj and -skyy are -skii by now and become -ski, like -sky
  [/ii+/g, 'i'],
  // Witkoff is Виткоф, and Brennnessel has been Brennessel. Never figures; and four alike are no spelling of anything: zzzz finds nothing
  [/(\D)\1{1,2}(?!\1)(?<!\1{4})/g, '$1'],
];
