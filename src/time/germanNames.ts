import type { Around } from './grammar.ts';
import type { Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** What is counted: „2000 Menschen“. A figure before one of these is no year. */
const counted =
  set(`euro mark dollar franken lire pfund rubel prozent % grad meter metern kilometer kilometern km m cm mm kg tonnen liter hektar quadratmeter
  quadratmetern kubikmeter einwohner einwohnern menschen personen leute leuten mitglieder mitgliedern teilnehmer teilnehmern besucher besuchern zuschauer
  zuschauern soldaten stimmen kinder kindern schüler schülern studenten tote tote toten verletzte verletzten arbeitsplätze arbeitsplätzen stellen seiten s
  stück exemplare fälle fällen mal jahre jahren jahr tage tagen stunden minuten sekunden wochen monate monaten watt megawatt kilowatt kalorien
  unternehmen betriebe betrieben beschäftigte beschäftigten mitarbeiter mitarbeitern flüchtlinge flüchtlingen punkte punkten prozentpunkte schals zuschauern euro- frauen männer männern € $ °`);

/** Words after which four digits are a year whatever follows. */
const beforeYear =
  set(`jahr jahre jahren jahres jahrgang anfang mitte ende seit ab vor nach januar jänner februar märz april mai juni juli august september oktober november
  dezember frühjahr frühling sommer herbst winter`);

/** Words after which four digits are part of a name or number. */
const beforeNumber =
  set(`agenda euro windows nr nummer telefon tel artikel § airbus boeing formel platz postfach paragraf hausnummer typ modell telefonnummer
  rund etwa knapp fast über insgesamt mehr`);

/** Whether four digits without a word that says so are a year: where nothing is counted that could be so many. */
export function isYearIn(year: number, { after, back }: Around): boolean {
  // „Nr. 2014“: the full stop is a token of its own.
  const previous = back(1) === '.' && beforeNumber.has(back(2)) ? back(2) : back(1);
  const next = after?.text ?? '';
  if (year < 1000 || year > 2100) return false;
  if (isCounted(next)) return false;
  if (beforeYear.has(previous)) return true;
  // Round figures are more often counted than told: „in 2000 Dörfer“, „von 2000 bis 3000 Grad“.
  if (year % 100 === 0 && (/^(?:sind|statt|bis|–|-)$/.test(previous) || /^(?:\p{Lu}.*|bis|–|-)$/u.test(next)))
    return false;
  return !beforeNumber.has(previous) && year >= 1500 && year <= 2060;
}

/** Whether a word after a figure is something counted; verbs in small letters are none: „1938 betrieben“. */
export function isCounted(word: string): boolean {
  return counted.has(word.toLowerCase()) && !/^\p{Ll}{3}/u.test(word);
}

/** Names of papers, programmes and clubs that hold a time word; `*` is any word. */
const names: readonly (readonly string[])[] = [
  ['*', 'am', 'sonntag'],
  ['tag', 'der', 'offenen'],
  ['stunde', 'null'],
  ['sheffield', 'wednesday'],
];
/** Papers whose names end so: „Bild am Sonntag“. */
const papers = set('bild welt kurier presse zeitung tagesspiegel post blick anzeiger woche');

/** Before a quotation that is a title: „der Roman ‚Drei Tage im Mai‘“. */
const works =
  set(`roman romans film films buch buches album song songs lied stück oper serie ausstellung sendung zeitung magazin projekt motto titel thema
  festival kampagne reihe band doku dokumentation show podcast gedicht erzählung komödie musical konzertreihe gemälde drama krimi thriller`);

/** Titles and kinship before a surname: „Herr Freitag“, „Frau Sommer“. */
const titles = set('herr herrn frau familie dr prof minister ministerin trainer trainerin');

/** What has an age in years: „der 24-jährige Täter“ is no span of time; „100-jähriges Bestehen“ is. */
const spanNouns =
  set(`bestehen jubiläum amtszeit laufzeit haft haftstrafe freiheitsstrafe gefängnisstrafe strafe pause krieg bürgerkrieg krise vertrag ausbildung
  lehre studium beziehung ehe geschichte tradition zusammenarbeit garantie frist dauer mitgliedschaft regierungszeit herrschaft besatzung suche abwesenheit
  bauzeit projekt programm planung verhandlungen arbeit forschung erfahrung praxis zugehörigkeit partnerschaft`);

/**
 * Whether the tokens `[from, to)` are no time although they look like one: a title in quotation marks, a name, somebody’s age.
 */
export function isGermanName(tokens: readonly Token[], from: number, to: number): boolean {
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const before = word(from - 1);
  const after = word(to);
  const last = word(to - 1);
  if (/^["„“»«‚‘]$/.test(before) && /^["“”»«‘’]$/.test(after) && !/^(?:heute|jetzt|morgen|gestern)$/.test(last))
    return true;
  // „kein Frühling“, „kein Sonntag“
  if (to - from === 1 && /^keine?[mnrs]?$/.test(before)) return true;
  if (isInTitle(tokens, from)) return true;
  if (isSurname(tokens, from, to)) return true;
  if (titles.has(before) && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) return true;
  if (papers.has(word(from - 1)) && word(from) === 'am' && last === 'sonntag') return true;
  if (
    names.some(
      (name) => name[0] !== '*' && name.every((one, at) => word(from + at) === one || word(from - 1 + at) === one),
    )
  )
    return true;
  return isAge(word, from, to, tokens[from]?.values.has('number') === true);
}

/** Up to this many tokens a quotation may be a title. */
const titleLength = 6;

/** Whether a quotation that a word for a work stands before has begun and not ended. */
function isInTitle(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - titleLength); at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (/^["„“»«‚]$/.test(text)) return works.has(tokens[at - 1]?.text.toLowerCase() ?? '');
  }
  return false;
}

/** „Anwältin Julia März“: a month of one word after two others with a capital that no table knows. */
function isSurname(tokens: readonly Token[], from: number, to: number): boolean {
  const isName = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && token.values.size === 0 && !token.opens;
  return (
    to - from === 1 &&
    tokens[from]?.values.has('month') === true &&
    isName(tokens[from - 1]) &&
    isName(tokens[from - 2])
  );
}

function isAge(word: (at: number) => string, from: number, to: number, isNumber: boolean): boolean {
  const last = word(to - 1);
  const after = word(to);
  if (/jährige[nrm]?$/.test(last)) return !spanNouns.has(after);
  if (!/^jahr(?:e|en)?$|^monaten?$|^wochen$/.test(last)) return false;
  if (/^(?:alt|alte|alten|alter|altes|jung|junge|jungen|jünger|jüngere|jüngeren|älter|ältere|älteren)$/.test(after))
    return true;
  // „sie war 19 Jahre, als …“
  if (isNumber && /^(?:ist|sind|war|waren|wurde|wird)$/.test(word(from - 1)) && /^[,.]$/.test(after)) return true;
  const preposition = [word(from), word(from - 1)].find((one) => /^(?:mit|ab|unter|über)$/.test(one));
  return (
    (preposition === 'mit' ||
      preposition === 'ab' ||
      (word(from - 1) === 'von' && /alter|altersgrenze/.test(word(from - 2)))) &&
    !/^(?:dem|den|der)$/.test(word(from))
  );
}
