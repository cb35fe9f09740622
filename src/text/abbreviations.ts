/**
 * What a language's sentences end and do not end with: single words, without their full stop, in the case they are written in.
 * Abbreviations of single letters stand without spaces (`z.B`); other single letters count as initials and need no entry.
 * Words that may simply end a sentence (`usw`, `etc`) are left out.
 */
export type SentenceWords = {
  /** Points forward, never ends a sentence: titles, `z. B.`, `vs.` */
  readonly leading: ReadonlySet<string>;
  /** May end a sentence; it does when one of `openers` follows: `2 Mio. Die Stadt …` */
  readonly trailing: ReadonlySet<string>;
  /** An abbreviation only before a number, since it is a word as well: `Art. 5`, `No. 10`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Function words that have a capital letter only where a sentence begins. */
  readonly openers: ReadonlySet<string>;
  /** How ordinals are told when they are written with a full stop (`12. Dezember`): by the word after, or the one before. */
  readonly ordinals: { readonly after: ReadonlySet<string>; readonly before: ReadonlySet<string> } | null;
};

/** The tables of a language, by the first part of its BCP 47 tag; of a language not listed here they are empty. */
export function sentenceWords(language: string): SentenceWords {
  const table = tables.get(language.split('-')[0]?.toLowerCase() ?? '') ?? unknown;
  return {
    leading: setOf(table.leading),
    trailing: setOf(table.trailing),
    beforeNumber: setOf(table.beforeNumber),
    openers: setOf(table.openers),
    ordinals: table.ordinals && { after: setOf(table.ordinals.after), before: setOf(table.ordinals.before) },
  };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

type Table = {
  readonly leading: string;
  readonly trailing: string;
  readonly beforeNumber: string;
  readonly openers: string;
  readonly ordinals: { readonly after: string; readonly before: string } | null;
};

const unknown: Table = { leading: '', trailing: '', beforeNumber: '', openers: '', ordinals: null };

const german: Table = {
  leading: `Dr Prof Dipl Ing Mag Hr Hrn Fr Frl Hl hl St Gen Lt Oblt Hptm Präs Stv stv Hrsg hrsg Red Verf
    vgl Vgl bzw Bzw ca Ca lt inkl exkl zzgl abzgl ggf Ggf evtl Evtl sog insb insbes bes allg ehem geb gest verh
    engl frz dt russ ukr amerik europ österr lat griech ital poln türk bzgl betr zit Anm Abb Abs Nr Nrn Bd Ziff Tel
    z.B z.T z.Z d.h u.a u.U i.d.R i.A i.V m.E o.g s.u`,
  trailing: 'Mio Mrd Tsd Std Min Sek Co Chr Jh Jhd Jr jr sen jun ff Str Bhf Hbf Pl',
  beforeNumber: 'Art Kap Tab Lit Anl Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So',
  openers: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Er Sie Es Wir Ich Ihr Man Niemand Jemand
    Dies Diese Dieser Dieses Diesen Diesem Sein Seine Seinen Ihre Ihren Alle Viele Einige Mehrere Beide Weder
    In Im Am An Ans Auf Aus Bei Beim Bis Durch Für Gegen Hinter Laut Mit Nach Neben Ohne Seit Trotz Um Über Unter Vom Von Vor Wegen
    Zu Zum Zur Zwischen Und Oder Aber Denn Doch Auch Nur Noch Schon Erst Bereits So Dann Danach Davor Dabei Dafür Dagegen Daher
    Damit Darauf Darin Darum Dazu Da Dort Hier Deshalb Dennoch Trotzdem Zudem Außerdem Allerdings Jedoch Zuvor Später Derzeit
    Inzwischen Nun Jetzt Heute Gestern Als Wenn Während Weil Obwohl Ob Wie Was Wer Wo Wann Warum Nicht`,
  ordinals: {
    after: `Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
      Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
      Weltkrieg Jahrhundert Jahrtausend Quartal Halbjahr Kalenderwoche Jahrestag Geburtstag Todestag Hochzeitstag Tag Monat
      Jahr Lebensjahr Woche Stunde Minute Runde Verhandlungsrunde Etappe Spieltag Platz Rang Mal Auflage Ausgabe Band Kapitel
      Bundesliga Liga Klasse Stock Etage Obergeschoss Parteitag Bundestag Reich Republik Advent Armee Division Sanktionspaket
      Paket Sitzung Verhandlungstag Prozesstag Kriegstag Gesetz Änderung Legislaturperiode Amtszeit Teil Akt Staffel`,
    before: `der die das den dem des am im zum zur vom beim Der Die Das Den Dem Am Im Zum Zur Vom Beim
      sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dieser diese diesem jeder jede jedem`,
  },
};

const english: Table = {
  leading: `Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Col Lt Maj Capt Cmdr Sgt Adm Pres Rev Hon Msgr Amb Supt Ft Mt
    vs cf viz approx ca e.g i.e`,
  trailing: 'St Inc Ltd Corp Co Bros Jr Sr Ave Blvd Rd Dept Assn Univ al',
  beforeNumber: 'No Nos Art Sec Fig Vol vol Ch ch pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  openers: `The A An He She It They We You This That These Those There His Her Its Their Our No Not All Both Some Many Most
    In On At By For From With Without To After Before Since Until During Under Over About Between As If When While Where What Who
    Why How Because Although And But Or So Then Now Today Later Meanwhile However Still Yet Also Only`,
  ordinals: null,
};

const tables: ReadonlyMap<string, Table> = new Map([
  ['de', german],
  ['en', english],
]);
