import type { CalendarDay } from '../../src/time/calendarDay.ts';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import type { Reading } from '../../src/time/reading.ts';

/**
 * The 83 phenomena that the engine was built for, by number; a row may have several readings. What one must give, and sentences of our
 * own that say it, the time phrase in brackets. Of what is read everything that the row names is compared.
 */
export type PhraseRow = Partial<Pick<Reading, 'type' | 'partOfDay' | 'duration' | 'conflict'>> & {
  readonly row: number;
  /** `no phrase`: the words in brackets are a name, an age or a number of things, and nothing may be found in the sentence. */
  readonly edtf: string | null;
  readonly de: readonly string[];
  readonly en: readonly string[];
};

/** A Thursday, in ISO week 51. All rows are read against it. */
export const published: CalendarDay = dayOf('2025-12-18');

export const phraseRows: readonly PhraseRow[] = [
  // Days counted from publication
  {
    row: 1,
    edtf: '2025-12-18',
    de: [
      'Der Landtag hat [heute] den Haushalt beschlossen.',
      'Die Ministerin trifft [heute] ihren Amtskollegen.',
      'Das Urteil fiel [am heutigen Donnerstag] in Kassel.',
      'Das teilte die Behörde [am heutigen Tag] mit.',
      'Die Regel gilt [heute] und künftig.',
    ],
    en: [
      'The parliament passed the budget [today].',
      'The minister will meet her counterpart [today].',
      '[Today], the court ruled in favour of the tenants.',
    ],
  },
  {
    row: 1,
    edtf: '2025-12-18~',
    type: 'vague-present',
    de: ['Früher wurde hier Kohle gefördert, [heute] weiden Schafe.', 'Die Jugend [von heute] liest anders.'],
    en: ['Coal was once mined here; [today] sheep graze on the hills.', 'The youth [of today] read differently.'],
  },
  {
    row: 2,
    edtf: '2025-12-17',
    de: [
      'Der Rat tagte [gestern] in Brüssel.',
      '[Gestern] trat der Trainer zurück.',
      'Er kam [am gestrigen Mittwoch] frei.',
    ],
    en: ['The council met [yesterday] in Brussels.', '[Yesterday] the coach stepped down.'],
  },
  {
    row: 2,
    edtf: '2025-12-16',
    de: ['[Vorgestern] brach die Verbindung ab.', 'Die Anklage wurde [vorgestern] verlesen.'],
    en: ['[The day before yesterday] the line was cut.', 'The charges were read [the day before yesterday].'],
  },
  {
    row: 3,
    edtf: '2025-12-19',
    de: [
      'Die Kommission berät [morgen] über den Antrag.',
      '[Morgen] wird das Ergebnis vorgestellt.',
      'Er soll [am morgigen Freitag] aussagen.',
    ],
    en: ['The commission will discuss the motion [tomorrow].', '[Tomorrow], the result is to be presented.'],
  },
  {
    row: 3,
    edtf: '2025-12-20',
    de: ['[Übermorgen] wird die Brücke gesperrt.', 'Die Delegation reist [übermorgen] ab.'],
    en: ['[The day after tomorrow] the bridge will be closed.', 'The delegation leaves [the day after tomorrow].'],
  },
  {
    row: 3,
    edtf: '[2025-12-18..]',
    type: 'vague-future',
    de: ['Die Stadt [von morgen] braucht mehr Schatten.'],
    en: ['The city [of tomorrow] needs more shade.'],
  },
  {
    row: 3,
    edtf: '2025-12-18',
    partOfDay: 'morning',
    de: ['Das Gericht gab die Entscheidung [am Morgen] bekannt.'],
    en: ['The court announced its decision [in the morning].'],
  },
  {
    row: 4,
    edtf: '2025-12-18',
    partOfDay: 'morning',
    de: [
      'Die Polizei räumte [heute früh] das Gelände.',
      '[Heute Morgen] fiel der Strom aus.',
      'Der Zug entgleiste [heute morgen].',
    ],
    en: ['Police cleared the site [this morning].', '[This morning] the power failed.'],
  },
  {
    row: 4,
    edtf: '2025-12-18',
    partOfDay: 'evening',
    de: ['Die Parteispitze kommt [heute Abend] zusammen.', 'Er wird [heute abend] sprechen.'],
    en: ['The party leaders will meet [this evening].', 'The party leaders will meet [tonight].'],
  },
  // Weekdays
  {
    row: 5,
    edtf: '2025-12-17',
    de: [
      'Die Abgeordneten stimmten [am Mittwoch] zu.',
      '[Am Mittwoch] wurde das Abkommen unterzeichnet.',
      'Der Konzern hat [am Mittwoch] Zahlen vorgelegt.',
      'Wie die Zeitung [Mittwoch] meldete, ist der Streit beigelegt.',
      'Man einigte sich [am Mittwoch].',
      'Die Regierung habe [am Mittwoch] zugestimmt, sagte ein Sprecher.',
    ],
    en: [
      'Lawmakers approved the plan [on Wednesday].',
      '[On Wednesday] the agreement was signed.',
      'The company said [Wednesday] that sales had fallen.',
    ],
  },
  {
    row: 5,
    edtf: '2025-12-13',
    de: ['Der Zirkus gastierte [am Samstag] in Erfurt.', '[Am Sonnabend] wurde die Strecke freigegeben.'],
    en: ['The circus performed in Erfurt [on Saturday].', '[On Saturday] the line was reopened.'],
  },
  {
    row: 6,
    edtf: '2025-12-24',
    de: [
      'Der Ausschuss wird [am Mittwoch] entscheiden.',
      '[Am Mittwoch] soll die Ministerin aussagen.',
      'Das Urteil ist [für Mittwoch] angekündigt.',
      'Die Abgeordneten wollen [am Mittwoch] abstimmen.',
      'Das Festival beginnt [am Mittwoch].',
    ],
    en: [
      'The committee will decide [on Wednesday].',
      '[On Wednesday] the minister is expected to testify.',
      'Lawmakers plan to vote [on Wednesday].',
      'Lawmakers are due to vote [Wednesday].',
    ],
  },
  {
    row: 7,
    edtf: '2025-12-18',
    de: [
      'Die Notenbank senkte [am Donnerstag] den Zins.',
      '[Am Donnerstag] wurde der Verdächtige gefasst.',
      'Der Unfall [am Donnerstag].',
    ],
    en: [
      'The central bank cut its rate [on Thursday].',
      '[On Thursday] the suspect was caught.',
      'The accident [on Thursday].',
    ],
  },
  {
    row: 8,
    edtf: '[2025-12-18,2025-12-25]',
    de: ['Der Vorstand wird [am Donnerstag] beraten.', '[Am Donnerstag] soll die Entscheidung fallen.'],
    en: ['The board will meet [on Thursday].', 'A decision is due [on Thursday].'],
  },
  {
    row: 9,
    edtf: '2025-12-12',
    de: [
      'Die Werft meldete [am vergangenen Freitag] Insolvenz an.',
      '[Am letzten Freitag] brannte das Lager aus.',
      'Der Streik endete [vergangenen Freitag].',
      'Er starb [am vorigen Freitag] in Genf.',
      '[Der vergangene Freitag] war ihr letzter Arbeitstag.',
      'Sie gewann [letzten Freitag] die Vorwahl.',
    ],
    en: [
      'The shipyard filed for insolvency [last Friday].',
      '[Last Friday] the warehouse burned down.',
      'The strike ended [this past Friday].',
    ],
  },
  {
    row: 10,
    edtf: '2025-12-24',
    de: [
      'Die Botschafter treffen sich [am kommenden Mittwoch].',
      '[Kommenden Mittwoch] wird neu verhandelt.',
      'Die Messe öffnet [am kommenden Mittwoch] ihre Tore.',
    ],
    en: ['The ambassadors will meet [this coming Wednesday].', '[This coming Wednesday] talks will resume.'],
  },
  {
    row: 11,
    edtf: '[2025-12-19,2025-12-26]',
    de: [
      'Die Jury verkündet ihr Urteil [nächsten Freitag].',
      '[Am nächsten Freitag] wird gewählt.',
      'Der Prozess soll [nächsten Freitag] beginnen.',
    ],
    en: ['The jury will give its verdict [next Friday].', '[Next Friday] the trial is set to begin.'],
  },
  {
    row: 12,
    edtf: '2025-12-10',
    de: [
      'Der Senat billigte das Gesetz [am Mittwoch vergangener Woche].',
      '[Mittwoch vergangener Woche] trat der Damm über.',
      'Der Fund wurde [am Mittwoch der vergangenen Woche] gemeldet.',
      'Die Wahl war [am Mittwoch letzter Woche].',
      'Das Schiff lief [am Mittwoch voriger Woche] aus.',
    ],
    en: [
      'The senate passed the bill [on Wednesday of last week].',
      'The ship left port [on Wednesday last week].',
      '[Wednesday of last week] was the deadline.',
    ],
  },
  {
    row: 13,
    edtf: '2025-12-14/2025-12-15',
    de: [
      'Die Unterhändler sprachen [am Sonntag und Montag] in Berlin.',
      'Die Unterhändler sprachen [Sonntag und Montag] in Berlin.',
      '[Am Sonntag und Montag] wurde der Entwurf überarbeitet.',
      'Die Delegationen haben [am Sonntag und am Montag] verhandelt.',
      'Es gab [Sonntag und Montag] keine Züge.',
    ],
    en: [
      'The negotiators talked [on Sunday and Monday] in Berlin.',
      '[On Sunday and Monday] the draft was revised.',
      'No trains ran [Sunday and Monday].',
    ],
  },
  {
    row: 14,
    edtf: '2025-12-21/2025-12-22',
    de: [
      'Die Unterhändler werden [am Sonntag und Montag] erneut sprechen.',
      '[Am Sonntag und Montag] soll es schneien.',
      'Die Fraktionen wollen [am Sonntag und am Montag] beraten.',
    ],
    en: ['The negotiators will talk again [on Sunday and Monday].', 'Snow is expected [on Sunday and Monday].'],
  },
  {
    row: 15,
    edtf: '{2025-12-15,2025-12-17}',
    de: [
      'Der Untersuchungsausschuss hörte [am Montag und Mittwoch] Zeugen.',
      '[Am Montag und am Mittwoch] fiel der Unterricht aus.',
    ],
    en: ['The inquiry heard witnesses [on Monday and Wednesday].', '[On Monday and Wednesday] classes were cancelled.'],
  },
  {
    row: 16,
    edtf: '2025-12-15/2025-12-17',
    de: [
      'Die Lokführer streikten [von Montag bis Mittwoch].',
      '[Von Montag bis Mittwoch] war der Tunnel gesperrt.',
      'Die Börse blieb [Montag bis Mittwoch] geschlossen.',
      '[Zwischen Montag und Mittwoch] fielen 300 Flüge aus.',
    ],
    en: [
      'Train drivers were on strike [from Monday to Wednesday].',
      '[From Monday to Wednesday] the tunnel was closed.',
      'The exchange stayed shut [Monday to Wednesday].',
      '[Between Monday and Wednesday] 300 flights were cancelled.',
      'The conference took place [from Monday through Wednesday].',
    ],
  },
  {
    row: 17,
    edtf: '2025-12-16/2025-12-17',
    de: [
      'Drohnen griffen [in der Nacht zum Mittwoch] den Hafen an.',
      '[In der Nacht auf Mittwoch] sank die Fähre.',
      'Das Feuer brach [in der Nacht zu Mittwoch] aus.',
      'Das Feuer brach [in der Nacht von Dienstag auf Mittwoch] aus.',
      'Die Verhandlungen endeten [in der Nacht zum 17. Dezember].',
    ],
    en: ['Drones attacked the port [overnight into Wednesday].', '[Overnight into Wednesday], the ferry sank.'],
  },
  {
    row: 18,
    edtf: '2025-12-17/2025-12-18',
    de: [
      '[Vergangene Nacht] wurden drei Häuser getroffen.',
      'Der Sturm zog [letzte Nacht] über die Küste.',
      'Die Temperaturen fielen [über Nacht] unter null.',
      'Er wurde [in der vergangenen Nacht] operiert.',
    ],
    en: [
      'Three houses were hit [last night].',
      '[Overnight], temperatures fell below zero.',
      'The storm crossed the coast [overnight].',
    ],
  },
  {
    row: 19,
    edtf: '2025-12-16',
    partOfDay: 'evening',
    de: [
      'Die Koalition einigte sich [am Dienstagabend].',
      '[Dienstagabend] gab es noch keine Einigung.',
      'Das Konzert endete [am Dienstag Abend] vorzeitig.',
      'Der Minister trat [am späten Dienstagabend] zurück.',
    ],
    en: [
      'The coalition reached a deal [on Tuesday evening].',
      '[Tuesday evening] brought no agreement, he said.',
      'The minister resigned [late on Tuesday evening].',
    ],
  },
  {
    row: 19,
    edtf: '2025-12-16',
    partOfDay: 'morning',
    de: ['Ein Lastwagen kippte [am Dienstagmorgen] um.'],
    en: ['A lorry overturned [on Tuesday morning].'],
  },
  {
    row: 19,
    edtf: '2025-12-16',
    partOfDay: 'afternoon',
    de: ['Die Kurse gaben [am Dienstagnachmittag] nach.'],
    en: ['Prices slipped [on Tuesday afternoon].'],
  },
  // Dates
  {
    row: 20,
    edtf: '2025-12-16',
    conflict: null,
    de: [
      'Der Vertrag wurde [am Dienstag, 16. Dezember], unterzeichnet.',
      'Die Sitzung fand [am Dienstag, dem 16. Dezember], statt.',
      'Die Wahl war [am Dienstag, den 16. Dezember].',
      'Der Vertrag wurde [am Dienstag, 16.12.], verlängert.',
    ],
    en: [
      'The treaty was signed [on Tuesday, Dec. 16].',
      'The session was held [on Tuesday, 16 December].',
      'The treaty was renewed [on Tuesday, December 16th].',
    ],
  },
  {
    row: 20,
    edtf: '2025-12-16',
    conflict: { said: 1, is: 2 },
    de: ['Der Vertrag wurde [am Montag, 16. Dezember], unterzeichnet.'],
    en: ['The treaty was signed [on Monday, Dec. 16].'],
  },
  {
    row: 21,
    edtf: '2025-12-12',
    de: [
      'Das Parlament wählte [am 12. Dezember] einen neuen Präsidenten.',
      '[Am 12. Dezember] wurde die Anlage abgeschaltet.',
      'Der Vulkan ist [am 12. Dez.] ausgebrochen.',
      'Das Fest begann [am zwölften Dezember].',
      'Das Fest begann [am 12. Dezember dieses Jahres].',
    ],
    en: [
      'Parliament elected a new president [on December 12].',
      '[On 12 December] the plant was switched off.',
      'The volcano erupted [on Dec. 12].',
      'The feast began [on the 12th of December].',
      'The feast began [on December 12 of this year].',
    ],
  },
  {
    row: 22,
    edtf: '2025-02-24',
    de: [
      'Die Waffenruhe trat [am 24. Februar] in Kraft.',
      '[Am 24. Februar] kam es zu ersten Protesten.',
      'Der Stollen stürzte [am 24. Feber] ein.',
    ],
    en: ['The ceasefire took effect [on Feb. 24].', '[On 24 February] the first protests broke out.'],
  },
  {
    row: 23,
    edtf: '2026-02-24',
    de: [
      '[Am 24. Februar] jährt sich der Angriff.',
      'Die Wahl soll [am 24. Februar] stattfinden.',
      'Der Prozess wird [am 24.2.] fortgesetzt.',
    ],
    en: ['The election is to be held [on Feb. 24].', '[On February 24] the trial will resume.'],
  },
  {
    row: 24,
    edtf: '2026-01-12/2026-01-14',
    de: [
      'Der Parteitag soll [vom 12. bis 14. Januar] stattfinden.',
      '[Vom 12. bis zum 14. Januar] wird die Strecke gesperrt.',
      'Die Messe wird [vom 12. bis 14. Jänner] in Graz abgehalten.',
      'Die Konferenz ist [vom 12. Januar bis 14. Januar] geplant.',
      'Die Proben sollen [12.–14. Januar] laufen.',
    ],
    en: [
      'The party congress will be held [from January 12 to 14].',
      '[From 12 to 14 January] the line will be closed.',
      'The fair is planned for [January 12–14].',
    ],
  },
  {
    row: 25,
    edtf: '2026-01-08/2026-01-09',
    de: ['Die Minister wollen [am 8. und 9. Januar] beraten.', '[Am 8. und am 9. Jänner] wird gestreikt werden.'],
    en: ['The ministers will confer [on January 8 and 9].', '[On 8 and 9 January] nurses will strike.'],
  },
  {
    row: 26,
    edtf: '2025-12-18',
    de: [
      'Stand der Liste: [18.12.2025].',
      'Die Zusage kam [am 18.12.] an.',
      'Die Akte wurde [am 18.12.25] geschlossen.',
      'Der Bescheid wurde [am 18. Dez. 2025] verschickt.',
      'Der Bescheid wurde [am 18. Dezember 2025] verschickt.',
      'Das Protokoll trägt das Datum [2025-12-18].',
    ],
    en: [
      'The letter was sent [on 18 Dec 2025].',
      'The pledge arrived [on Dec. 18].',
      'The file was closed [on 12/18/2025].',
      'The letter was sent [on December 18, 2025].',
      'The letter was sent [on 18th December 2025].',
      'The minutes are dated [2025-12-18].',
      'The letter was sent [on 18/12/2025].',
      'The letter was sent [on Dec 18, 2025].',
    ],
  },
  // Weeks and weekends
  {
    row: 27,
    edtf: '2025-12-15/2025-12-21',
    de: [
      '[Diese Woche] tagt der Sicherheitsrat.',
      'Der Kurs ist [in dieser Woche] gestiegen.',
      'Der Ausschuss tagte [diese Woche] zweimal.',
    ],
    en: ['[This week] the Security Council will meet.', 'The share price rose [this week].'],
  },
  {
    row: 28,
    edtf: '2025-12-08/2025-12-14',
    de: [
      '[Vergangene Woche] scheiterten die Gespräche.',
      'Der Gipfel fand [vorige Woche] statt.',
      'Die Bank schloss [letzte Woche] zwei Filialen.',
      'Der Minister war [in der vergangenen Woche] in Kairo.',
      'Die Frist lief [in der Vorwoche] ab.',
    ],
    en: ['[Last week] the talks failed.', 'The bank closed two branches [last week].'],
  },
  {
    row: 29,
    edtf: '2025-12-22/2025-12-28',
    de: [
      '[Kommende Woche] wird der Bericht veröffentlicht.',
      'Die Verhandlungen gehen [nächste Woche] weiter.',
      'Der Papst reist [in der kommenden Woche] nach Rabat.',
      'Das Gericht soll [in der nächsten Woche] entscheiden.',
    ],
    en: [
      '[Next week] the report will be published.',
      'The talks will continue [next week].',
      'The pope will travel to Rabat [in the coming week].',
    ],
  },
  {
    row: 30,
    edtf: '2025-12-15~/2025-12-16~',
    de: [
      'Die Preise stiegen [Anfang der Woche].',
      '[Zu Wochenbeginn] legte der Konzern einen Plan vor.',
      'Der Minister war [zu Beginn der Woche] in Oslo.',
      'Es schneite [Anfang dieser Woche].',
      'Es schneite [zum Wochenbeginn].',
    ],
    en: ['Prices rose [early this week].', 'The minister was in Oslo [at the beginning of the week].'],
  },
  {
    row: 31,
    edtf: '2025-12-16~/2025-12-18~',
    de: ['Die Preise fielen [Mitte der Woche].', '[Zur Wochenmitte] gab der Kurs nach.'],
    en: ['Prices fell [midweek].', '[In the middle of the week] the share price dropped.'],
  },
  {
    row: 32,
    edtf: '[2025-12-19..2025-12-21]',
    de: [
      '[Ende der Woche] wird der Kanzler nach Ankara reisen.',
      'Die Unterhändler wollen sich [Ende dieser Woche] treffen.',
      'Die Entscheidung soll [am Ende der Woche] fallen.',
      'Ein Treffen ist [zum Ende der Woche] geplant.',
    ],
    en: [
      '[At the end of the week] the chancellor will travel to Ankara.',
      'The negotiators plan to meet [later this week].',
      'A decision is expected [late this week].',
      'A decision is due [at the end of this week].',
    ],
  },
  {
    row: 32,
    edtf: '2025-12-19~/2025-12-21~',
    de: ['[Ende der Woche] herrscht strenger Frost.'],
    en: ['[At the end of the week] hard frost will persist.'],
  },
  {
    row: 33,
    edtf: '2025-12-20/2025-12-21',
    de: [
      '[Dieses Wochenende] wird gewählt.',
      'Die Gespräche sollen [am Wochenende] fortgesetzt werden.',
      '[Am kommenden Wochenende] werden Tausende erwartet.',
      'Der Pass wird [am Wochenende] gesperrt.',
    ],
    en: [
      '[This weekend] voters will go to the polls.',
      'The talks will continue [at the weekend].',
      'Thousands are expected [this coming weekend].',
      'The pass will be closed [over the weekend].',
    ],
  },
  {
    row: 34,
    edtf: '2025-12-13/2025-12-14',
    de: [
      '[Am Wochenende] starben zwei Bergsteiger.',
      'Die Partei traf sich [vergangenes Wochenende] in Bonn.',
      'Der Sturm wütete [am vergangenen Wochenende] im Norden.',
      'Die Wahl war [letztes Wochenende].',
    ],
    en: [
      'Two climbers died [at the weekend].',
      'The party met in Bonn [last weekend].',
      '[Over the weekend] a storm hit the north.',
      'Two climbers were found [on the weekend].',
    ],
  },
  {
    row: 35,
    edtf: '2025-12-15/2025-12-21',
    de: [
      'Die Lieferung kommt [in KW 51].',
      'Die Lieferung kommt [in Kalenderwoche 51].',
      'Die Lieferung kommt [in der 51. KW].',
      'Der Baubeginn ist [in der 51. Kalenderwoche].',
      'Die Zahlen [der Kalenderwoche 51] liegen vor.',
      'Baubeginn ist [in der KW 51].',
    ],
    en: ['The delivery will arrive [in week 51].', 'Building will start [in calendar week 51].'],
  },
  // Months
  {
    row: 36,
    edtf: '2025-11',
    de: [
      '[Im November] scheiterten die Verhandlungen.',
      'Die Verhandlungen [vom November] scheiterten.',
      'Die Arbeitslosigkeit ist [im November] gesunken.',
      'Das Abkommen wurde [im Nov.] unterzeichnet.',
    ],
    en: [
      '[In November] the negotiations failed.',
      'Unemployment fell [in November].',
      'The agreement was signed [in Nov.] after long talks.',
    ],
  },
  {
    row: 37,
    edtf: '2026-11',
    de: [
      '[Im November] wird ein neues Parlament gewählt.',
      'Die Konferenz soll [im November] stattfinden.',
      'Die Abgeordneten wollen [im November] abstimmen.',
    ],
    en: ['[In November] a new parliament will be elected.', 'The conference is to be held [in November].'],
  },
  {
    row: 38,
    edtf: '2025-11-XX',
    de: [
      '[An einem Novembertag] verschwand das Boot.',
      '[Eines Tages im November] stand er vor der Tür.',
      'Sie traf ihn [an einem Tag im November].',
    ],
    en: [
      '[One day in November] the boat disappeared.',
      'He was seen [one day in November] at the port.',
      '[On a November day] he stood at the door.',
    ],
  },
  {
    row: 39,
    edtf: '2025-12',
    de: ['[Im Dezember] stiegen die Preise.', 'Der Rat wird [im Dezember] erneut tagen.'],
    en: ['[In December] prices rose.', 'The council will meet again [in December].'],
  },
  {
    row: 40,
    edtf: '2026-03',
    de: [
      '[Im März] wählt Baden-Württemberg einen neuen Landtag.',
      'Die Ausstellung startet [im März].',
      'Der Prozess beginnt [im März].',
      '[Im März] tagt der Parteitag.',
    ],
    en: [
      '[In March] the state elects a new parliament.',
      'The exhibition opens [in March].',
      'The trial begins [in March].',
    ],
  },
  {
    row: 41,
    edtf: '2025-12-01/2025-12-10~',
    de: [
      '[Anfang Dezember] legte die Firma Zahlen vor.',
      'Die Grippewelle begann [Anfang Dez.] im Süden.',
      'Das Konto wurde [Anfang des Monats] gesperrt.',
    ],
    en: [
      '[In early December] the firm published figures.',
      'The flu season began [at the beginning of December].',
      '[Early in December] the account was blocked.',
    ],
  },
  {
    row: 42,
    edtf: '2025-11-11~/2025-11-20~',
    de: [
      '[Mitte November] wurde der Damm fertig.',
      'Die Regierung stürzte [Mitte November].',
      'Sie wurde [Mitte Nov.] abgelöst.',
    ],
    en: ['[In mid-November] the dam was finished.', 'The government fell [in the middle of November].'],
  },
  {
    row: 43,
    edtf: '2025-11-21~/2025-11-30',
    de: [
      '[Ende November] wurde der Streik beendet.',
      'Die Vorräte gingen [gegen Ende November] aus.',
      'Er kam [Ende Nov.] frei.',
    ],
    en: [
      '[In late November] the strike was called off.',
      'Supplies ran out [at the end of November].',
      '[Late in November] he was freed.',
    ],
  },
  {
    row: 44,
    edtf: '2025-12',
    de: ['Der Zins wurde [diesen Monat] gesenkt.', '[In diesem Monat] wird das Gesetz verabschiedet.'],
    en: ['The rate was cut [this month].', '[This month] the law will be passed.'],
  },
  {
    row: 44,
    edtf: '2025-11',
    de: [
      'Die Exporte sanken [vergangenen Monat].',
      '[Im vergangenen Monat] trat er zurück.',
      'Die Exporte sanken [im Vormonat].',
      '[Im letzten Monat] wurde gestreikt.',
      'Das Schiff sank [letzten Monat].',
    ],
    en: ['Exports fell [last month].', '[Last month] he stepped down.'],
  },
  {
    row: 44,
    edtf: '2026-01',
    de: [
      'Die Reform soll [kommenden Monat] in Kraft treten.',
      '[Im nächsten Monat] wird verhandelt.',
      'Die Brücke öffnet [im kommenden Monat].',
    ],
    en: ['The reform takes effect [next month].', '[Next month] talks will begin.'],
  },
  // Quarters, halves, seasons
  {
    row: 45,
    edtf: '2025-07/2025-09',
    de: [
      'Der Umsatz sank [im dritten Quartal] um ein Zehntel.',
      '[Im 3. Quartal] stieg der Gewinn.',
      'Der Gewinn stieg [im dritten Quartal 2025].',
      'Der Gewinn brach [im dritten Vierteljahr] ein.',
    ],
    en: [
      'Revenue fell by a tenth [in the third quarter].',
      'Revenue fell [in Q3] again.',
      '[In the 3rd quarter] profit rose.',
    ],
  },
  {
    row: 46,
    edtf: '2026-01/2026-06',
    de: [
      'Die Fabrik soll [im ersten Halbjahr 2026] öffnen.',
      '[Im 1. Halbjahr 2026] wird ausgeschrieben.',
      'Das Gesetz kommt [in der ersten Hälfte des Jahres 2026].',
    ],
    en: ['The plant is to open [in the first half of 2026].', '[In the first half of 2026] bids will be invited.'],
  },
  {
    row: 47,
    edtf: '2025-22',
    de: [
      '[Im Sommer] brannten die Wälder.',
      'Die Gruppe löste sich [im vergangenen Sommer] auf.',
      'Er zog [diesen Sommer] nach Wien.',
    ],
    en: ['[In the summer] the forests burned.', 'The group broke up [last summer].', '[In summer] the river ran dry.'],
  },
  {
    row: 48,
    edtf: '2026-21',
    de: [
      'Die Wahl ist [im Frühjahr 2026] geplant.',
      '[Im Frühling 2026] wird die Straße erneuert.',
      'Die Wahl soll [im kommenden Frühjahr] stattfinden.',
    ],
    en: ['The election is planned [in spring 2026].', '[In the spring of 2026] the road will be renewed.'],
  },
  {
    row: 49,
    edtf: '2024-12~/2025-02~',
    de: [
      '[Im Winter 2024/25] fiel kaum Schnee.',
      'Die Grippe grassierte [im Winter 2024/2025].',
      'Die Pleite kam [im Winter 2024/25].',
    ],
    en: [
      '[In winter 2024–25] hardly any snow fell.',
      'Flu was rife [in the winter of 2024/25].',
      'Flu was rife [in the winter of 2024-25].',
    ],
  },
  // Years
  {
    row: 50,
    edtf: '2024',
    de: [
      '[Im vergangenen Jahr] wurden weniger Häuser gebaut.',
      'Die Ernte war [im Vorjahr] schlecht.',
      'Sie wurde [letztes Jahr] gewählt.',
      'Er kündigte [voriges Jahr].',
    ],
    en: ['[Last year] fewer houses were built.', 'She was elected [last year].'],
  },
  {
    row: 50,
    edtf: '2025',
    de: [
      'Der Wein ist [heuer] früh gereift.',
      '[Heuer] wurden die Steuern erhöht.',
      '[Dieses Jahr] fiel das Fest aus.',
      'Die Steuern wurden [in diesem Jahr] erhöht.',
    ],
    en: ['[This year] the festival was cancelled.', 'Taxes were raised [this year].'],
  },
  {
    row: 50,
    edtf: '2026',
    de: [
      '[Kommendes Jahr] wird gewählt.',
      'Die Gebühr soll [im kommenden Jahr] steigen.',
      'Das Werk schließt [nächstes Jahr].',
    ],
    en: ['[Next year] elections will be held.', 'The fee is to rise [in the coming year].'],
  },
  {
    row: 51,
    edtf: '2025-01~/2025-03~',
    de: [
      '[Anfang 2025] wurde das Büro eröffnet.',
      'Die Preise zogen [zu Jahresbeginn] an.',
      'Der Kurs stieg [Anfang des Jahres].',
      '[Zu Beginn des Jahres] trat er zurück.',
    ],
    en: [
      '[In early 2025] the office was opened.',
      'Prices went up [early this year].',
      'The share price rose [at the beginning of the year].',
    ],
  },
  {
    row: 52,
    edtf: '2024-06~/2024-07~',
    de: ['[Mitte 2024] wurde das Lager aufgelöst.', 'Die Firma zog [Mitte des Jahres 2024] um.'],
    en: ['[In mid-2024] the camp was closed.', 'The firm moved [in the middle of 2024].'],
  },
  {
    row: 53,
    edtf: '2025-10~/2025-12~',
    de: ['[Ende 2025] soll der Tunnel fertig sein.', 'Das Amt wird [gegen Ende 2025] schließen.'],
    en: ['[In late 2025] the tunnel is to be finished.', 'The office will close [late in 2025].'],
  },
  {
    row: 53,
    edtf: '2025-12',
    de: ['Die Firma wird [zum Jahresende] aufgelöst.', '[Am Jahresende] wird Bilanz gezogen.'],
    en: ['The firm will be dissolved [at year’s end].', '[At the end of the year] the books will be closed.'],
  },
  {
    row: 54,
    edtf: '2014',
    de: [
      '[2014] brach der Krieg aus.',
      'Die Brücke wurde [im Jahr 2014] gebaut.',
      'Die Brücke wurde [im Jahre 2014] gebaut.',
      'Der Vertrag stammt [aus dem Jahr 2014].',
    ],
    en: ['The war broke out [in 2014].', 'The bridge was built [in the year 2014].'],
  },
  {
    row: 54,
    edtf: 'no phrase',
    de: ['Der Gipfel liegt [2014] Meter hoch.', 'Der Bau kostete [2014] Euro.'],
    en: ['The peak rises to [2014] metres.', 'The shed cost [2014] euros.'],
  },
  {
    row: 55,
    edtf: '2014/2018',
    de: [
      '[Zwischen 2014 und 2018] verdoppelte sich der Umsatz.',
      '[Von 2014 bis 2018] war sie Ministerin.',
      'In den Jahren [2014 bis 2018] stieg der Absatz.',
    ],
    en: ['[Between 2014 and 2018] turnover doubled.', 'She was minister [from 2014 to 2018].'],
  },
  {
    row: 55,
    edtf: '1914/1918',
    de: ['Das Denkmal erinnert an den Krieg [1914–1918].', 'Das Denkmal erinnert an den Krieg [1914-1918].'],
    en: ['The memorial recalls the war of [1914–1918].', 'The memorial recalls the war of [1914-18].'],
  },
  {
    row: 55,
    edtf: '2014/2015',
    de: ['Die Mannschaft stieg [2014/15] ab.', 'Die Saison [2014/2015] war die letzte.'],
    en: [
      'The club was relegated [in 2014/15].',
      'The club was relegated [in 2014–15].',
      '[The 2014–15] season was the last.',
    ],
  },
  // Decades, centuries, doubt
  {
    row: 56,
    edtf: '199X',
    de: [
      '[In den 1990er-Jahren] schlossen die Zechen.',
      '[In den 1990er Jahren] wanderten viele aus.',
      'Das Lied war [in den Neunzigern] beliebt.',
      'Die Halle wurde [in den neunziger Jahren] erbaut.',
      'Der Verein zerfiel [in den Neunzigerjahren].',
      'Der Stil [der 1990er] war beliebt.',
      'Der Stil [der Neunziger] war beliebt.',
      'Die Halle wurde [in den 90er-Jahren] erbaut.',
      'Die Halle wurde [in den 90ern] erbaut.',
    ],
    en: [
      '[In the 1990s] the pits closed.',
      'The song was popular [in the nineties].',
      'The hall was built [in the ’90s].',
      'The hall was built [in the 90s].',
    ],
  },
  {
    row: 57,
    edtf: '1994~/1996~',
    de: [
      '[Mitte der Neunzigerjahre] wurde die Bahn umgebaut.',
      'Sie kam [Mitte der 1990er-Jahre] nach Bremen.',
      'Er starb [Mitte der neunziger Jahre].',
      'Er starb [Mitte der 90er].',
    ],
    en: [
      '[In the mid-1990s] the railway was rebuilt.',
      'She came to Bremen [in the mid-nineties].',
      'He died [in the middle of the 1990s].',
    ],
  },
  {
    row: 58,
    edtf: '18XX',
    de: [
      'Die Villa stammt [aus dem 19. Jahrhundert].',
      '[Im 19. Jahrhundert] wuchs die Stadt.',
      '[Im neunzehnten Jahrhundert] wuchs die Stadt.',
      'Der Hafen wurde [im 19. Jh.] ausgebaut.',
    ],
    en: ['[In the 19th century] the city grew.', 'The city grew [in the nineteenth century].'],
  },
  {
    row: 58,
    edtf: '19XX',
    de: ['[Im zwanzigsten Jahrhundert] verfiel die Burg.'],
    en: ['[In the twentieth century] the castle fell into ruin.'],
  },
  {
    row: 59,
    edtf: '1900~',
    de: [
      'Das Bild entstand [um 1900].',
      'Das Haus wurde [ca. 1900] errichtet.',
      'Das Haus wurde [circa 1900] errichtet.',
      'Das Bild entstand [um das Jahr 1900].',
    ],
    en: [
      'The picture was painted [c. 1900].',
      'The house was built [around 1900].',
      'The house was built [in about 1900].',
    ],
  },
  {
    row: 59,
    edtf: '1987?',
    de: [
      'Das Foto wurde [vermutlich 1987] aufgenommen.',
      'Sie kam [wohl 1987] ins Land.',
      'Er wurde [wahrscheinlich 1987] geboren.',
    ],
    en: ['The photo was taken [probably in 1987].', 'The photo dates from [probably 1987].'],
  },
  // Vague words
  {
    row: 60,
    edtf: '[..2025-12-18]',
    type: 'vague-past',
    de: [
      'Das Museum hat [kürzlich] ein Gemälde erworben.',
      'Er war [jüngst] in Tiflis.',
      '[Neulich] fiel ein Baum um.',
      'Sie hatte [unlängst] gewarnt.',
      'Die Preise sind [zuletzt] gestiegen.',
      '[Vor Kurzem] wurde er entlassen.',
      '[Vor kurzem] wurde er entlassen.',
    ],
    en: ['The museum [recently] acquired a painting.', 'He was in Tbilisi [recently].', '[Lately], prices have risen.'],
  },
  {
    row: 61,
    edtf: '2025-12-18~',
    type: 'vague-present',
    de: [
      'Der Minister ist [derzeit] in Rom.',
      '[Jetzt] muss das Gericht entscheiden.',
      '[Aktuell] fehlen Tausende Lehrer.',
      '[Zurzeit] wird geprüft.',
      'Verhandlungen sind [momentan] nicht geplant.',
      'Viele bauten einst Weizen an, [heute] ist es Mais.',
    ],
    en: [
      'The minister is [currently] in Rome.',
      '[Now] the court must decide.',
      'Thousands of teachers are missing [these days].',
      '[At the moment] there are no talks.',
    ],
  },
  {
    row: 62,
    edtf: '[2025-12-18..]',
    type: 'vague-future',
    de: [
      'Der Bericht soll [bald] erscheinen.',
      '[Demnächst] wird neu gewählt.',
      'Das Museum öffnet [in Kürze].',
      'Die Kasse wird [künftig] weniger zahlen.',
      'Sie werden [in Zukunft] mehr zahlen.',
    ],
    en: [
      'The report will be published [soon].',
      '[In future], the fund will pay less.',
      'They will pay more [in the future].',
    ],
  },
  // So long ago, so long from now
  {
    row: 63,
    edtf: '2025-12-04~',
    de: [
      '[Vor zwei Wochen] trat der Trainer zurück.',
      'Der Trainer trat [vor rund zwei Wochen] zurück.',
      'Die Prüfung begann [vor etwa zwei Wochen].',
      'Die Prüfung begann [vor 2 Wochen].',
    ],
    en: [
      '[Two weeks ago] the coach resigned.',
      'The audit began [about two weeks ago].',
      'The audit began [a fortnight ago].',
    ],
  },
  {
    row: 63,
    edtf: '2025-12-04',
    de: [
      '[Vor genau zwei Wochen] trat der Trainer zurück.',
      '[Auf den Tag vor zwei Wochen] begann die Prüfung.',
      '[Auf den Tag genau vor zwei Wochen] begann die Prüfung.',
    ],
    en: ['[Exactly two weeks ago] the coach resigned.', 'The coach resigned [two weeks ago to the day].'],
  },
  {
    row: 64,
    edtf: '2025-12-15',
    de: ['[Vor drei Tagen] brach der Deich.', 'Das Kind wurde [vor 3 Tagen] gefunden.'],
    en: ['[Three days ago] the dyke broke.', 'The child was found [3 days ago].'],
  },
  {
    row: 64,
    edtf: '2025-11-18',
    de: ['[Vor dreißig Tagen] lief die Frist ab.', '[Vor dreissig Tagen] lief die Frist ab.'],
    en: ['[Thirty days ago] the deadline expired.'],
  },
  {
    row: 65,
    edtf: '2025-09~',
    de: ['[Vor drei Monaten] wurde die Halle eröffnet.', 'Er kam [vor rund drei Monaten] frei.'],
    en: ['[Three months ago] the hall was opened.', 'He was freed [some three months ago].'],
  },
  {
    row: 65,
    edtf: '2021~',
    de: ['[Vor vier Jahren] wurde die Partei gegründet.', 'Er zog [vor 4 Jahren] fort.'],
    en: ['[Four years ago] the party was founded.', 'He moved away [4 years ago].'],
  },
  {
    row: 66,
    edtf: '2026-01-01~',
    de: ['[In zwei Wochen] wird der Bericht erwartet.', 'Die Schau soll [in zwei Wochen] öffnen.'],
    en: ['The report is expected [in two weeks].', '[In two weeks’ time] the show will open.'],
  },
  {
    row: 66,
    edtf: '2026-01-01',
    de: ['[In vierzehn Tagen] wird der Bericht erwartet.'],
    en: ['The report is expected [in fourteen days].'],
  },
  {
    row: 66,
    edtf: '2025-12-18/2026-01-01',
    de: [
      'Der Käufer muss [binnen 14 Tagen] zahlen.',
      'Die Antwort wird [innerhalb von 14 Tagen] erwartet.',
      'Der Käufer muss [binnen vierzehn Tagen] zahlen.',
    ],
    en: ['The buyer must pay [within 14 days].', 'A reply is expected [within fourteen days].'],
  },
  {
    row: 67,
    edtf: '2025-12-19/2025-12-25~',
    de: [
      '[In den kommenden Tagen] wird mit Schnee gerechnet.',
      'Die Entscheidung soll [in den nächsten Tagen] fallen.',
      'Die Liste wird [in den nächsten paar Tagen] ergänzt.',
    ],
    en: [
      '[In the coming days] snow is expected.',
      'A decision is due [in the next few days].',
      'The list will be completed [over the coming days].',
    ],
  },
  {
    row: 68,
    edtf: '2025-11-18~/2025-12-18',
    de: [
      '[In den vergangenen Wochen] stiegen die Preise.',
      'Der Druck ist [in den letzten Wochen] gewachsen.',
      '[Während der vergangenen Wochen] wurde geprobt.',
    ],
    en: [
      '[In recent weeks] prices have risen.',
      'Pressure has grown [over the past weeks].',
      'Pressure grew [in the past few weeks].',
    ],
  },
  {
    row: 69,
    edtf: '2015~/2025-12-18',
    duration: 'P10Y',
    de: [
      '[In den letzten zehn Jahren] wuchs die Stadt.',
      '[In den vergangenen 10 Jahren] zogen viele fort.',
      'Die Mieten haben sich [in den vergangenen zehn Jahren] verdoppelt.',
    ],
    en: [
      '[Over the past ten years] the city grew.',
      'Rents have doubled [in the last 10 years].',
      '[During the past decade] many moved away.',
    ],
  },
  // Open ends, spans
  {
    row: 70,
    edtf: '2022/..',
    de: ['Sie leitet das Haus [seit 2022].', 'Der Damm ist [seit dem Jahr 2022] gesperrt.'],
    en: ['She has led the house [since 2022].', '[Since 2022] the dam has been closed.'],
  },
  {
    row: 70,
    edtf: '2022-02/..',
    de: ['[Seit Februar 2022] herrscht Krieg.', 'Das Büro ist [seit Feber 2022] leer.'],
    en: ['There has been war [since February 2022].', 'The office has been empty [since Feb. 2022].'],
  },
  {
    row: 70,
    edtf: '2022-02-24/..',
    de: ['Die Grenze ist [seit dem 24. Februar 2022] geschlossen.'],
    en: ['The border has been closed [since 24 February 2022].'],
  },
  {
    row: 71,
    edtf: '2022~/..',
    de: [
      'Der Krieg tobt [seit fast vier Jahren].',
      '[Seit knapp vier Jahren] ruht der Bau.',
      'Der Hof steht [seit beinahe vier Jahren] leer.',
    ],
    en: ['The war has raged [for almost four years].', '[For nearly four years] work has been at a standstill.'],
  },
  {
    row: 71,
    edtf: '2021~/..',
    de: ['Der Krieg tobt [seit vier Jahren].', 'Der Krieg tobt [seit etwa vier Jahren].'],
    en: ['The war has raged [for about four years].'],
  },
  {
    row: 72,
    edtf: null,
    type: 'duration',
    duration: 'P4Y',
    de: [
      'Der Bau dauerte [fast vier Jahre].',
      'Sie hatten [vier Jahre lang] prozessiert.',
      'Er saß [vier Jahre] in Haft.',
    ],
    en: ['Building took [almost four years].', 'He spent [four years] in prison.', 'They had argued [for four years].'],
  },
  {
    row: 72,
    edtf: '2022~/..',
    de: ['Der Krieg dauert inzwischen [fast vier Jahre].', 'Der Streit dauert [fast vier Jahre].'],
    en: ['The war has lasted [almost four years].'],
  },
  {
    row: 73,
    edtf: '../2030',
    de: ['Die Emissionen sollen [bis 2030] sinken.', '[Bis zum Jahr 2030] wird das Netz ausgebaut.'],
    en: ['Emissions are to fall [by 2030].', '[Until 2030] the grid will be extended.'],
  },
  {
    row: 73,
    edtf: '../2025-12-31',
    de: [
      'Der Umbau soll [bis Jahresende] fertig sein.',
      'Die Zusage gilt [bis zum Jahresende].',
      '[Bis Ende des Jahres] müssen alle umziehen.',
      'Der Antrag ist [vor Jahresende] zu stellen.',
    ],
    en: [
      'The work is to be finished [by the end of the year].',
      '[By year-end] everybody must have moved.',
      'The pledge holds [until the end of the year].',
      'The request must be filed [before the end of the year].',
    ],
  },
  {
    row: 74,
    edtf: '2026-01/..',
    de: [
      '[Ab Januar] wird der Strom teurer.',
      'Die Regel gilt [von Januar an].',
      '[Ab Jänner] wird neu gerechnet.',
      'Das Amt ist [ab Januar 2026] besetzt.',
    ],
    en: [
      '[From January] power will cost more.',
      'The rule applies [from January on].',
      '[From January onwards] tickets will be dearer.',
    ],
  },
  {
    row: 74,
    edtf: '2026-01-01/..',
    de: ['Die Maut steigt [ab dem 1. Januar].', '[Vom 1. Jänner an] wird die Maut steigen.'],
    en: ['The toll will rise [from January 1].', '[From 1 January on] the toll will rise.'],
  },
  {
    row: 75,
    edtf: '../2013',
    de: ['Die Akten wurden [vor 2014] vernichtet.', '[Vor dem Jahr 2014] war das anders.'],
    en: ['The files were destroyed [before 2014].'],
  },
  {
    row: 75,
    edtf: '1991/..',
    de: ['Die Fabrik verfiel [nach 1990].', '[Nach dem Jahr 1990] zogen viele fort.'],
    en: ['The factory fell into ruin [after 1990].'],
  },
  // Holidays
  {
    row: 76,
    edtf: '2025-12-24',
    de: [
      'Die Läden schließen [an Heiligabend] früher.',
      '[An Heiligabend] wird der Bischof predigen.',
      'Die Bahn wird [am Heiligen Abend] fahren.',
    ],
    en: ['[On Christmas Eve] the bishop will preach.', 'The trains will run [on Christmas Eve].'],
  },
  {
    row: 76,
    edtf: '2025-12-25/2025-12-26',
    de: [
      '[Zu Weihnachten] werden viele reisen.',
      'Die Waffen sollen [an Weihnachten] schweigen.',
      'Es soll [über Weihnachten] schneien.',
    ],
    en: ['[At Christmas] many will travel.', 'Snow is expected [over Christmas].'],
  },
  {
    row: 76,
    edtf: '2025-12-31',
    de: ['[Zu Silvester] wird das Feuerwerk verboten.', 'Die Band wird [an Silvester] spielen.'],
    en: ['[On New Year’s Eve] fireworks will be banned.', "The band will play [on New Year's Eve]."],
  },
  {
    row: 77,
    edtf: '2026-04-03/2026-04-06',
    de: [
      '[Über Ostern] wird der Tunnel gesperrt.',
      'Die Pilger wollen [zu Ostern] in Rom sein.',
      'Der Papst wird [an Ostern] sprechen.',
    ],
    en: ['[Over Easter] the tunnel will be closed.', 'The pilgrims plan to be in Rome [at Easter].'],
  },
  {
    row: 77,
    edtf: '2026-05-24/2026-05-25',
    de: [
      'Das Treffen soll [zu Pfingsten] stattfinden.',
      '[An Pfingsten] wird der Markt öffnen.',
      'Das Lager wird [über Pfingsten] aufgebaut.',
    ],
    en: ['The meeting will take place [at Whitsun].', '[At Pentecost] the market will open.'],
  },
  {
    row: 77,
    edtf: '2026-04-06',
    de: ['[Am Ostermontag] wird der Markt öffnen.'],
    en: ['[On Easter Monday] the market will open.'],
  },
  // Leaning on the day told before
  {
    row: 78,
    edtf: '2025-12-11',
    de: [
      'Am 10. Dezember 2025 sank die Fähre. [Am Tag darauf] begann die Suche.',
      'Am 10. Dezember 2025 sank die Fähre. [Tags darauf] begann die Suche.',
      'Der Prozess begann am 10. Dezember 2025. [Am nächsten Tag] gestand der Angeklagte.',
      'Der Prozess begann am 10. Dezember 2025. [Einen Tag später] gestand der Angeklagte.',
      'Der Prozess begann am 10. Dezember 2025. [Am folgenden Tag] gestand der Angeklagte.',
    ],
    en: [
      'On 10 December 2025 the ferry sank. [The next day] the search began.',
      'On December 10, 2025, the ferry sank. [The following day] the search began.',
      'The trial began on 10 December 2025. [A day later] the accused confessed.',
      'The trial began on 10 December 2025. The accused confessed [the day after].',
      'The trial began on 10 December 2025. [One day later] the accused confessed.',
    ],
  },
  {
    row: 78,
    edtf: '2025-12-13',
    de: [
      'Am 10. Dezember 2025 sank die Fähre. [Drei Tage später] wurde das Wrack entdeckt.',
      'Am 10. Dezember 2025 sank die Fähre. [Drei Tage danach] wurde das Wrack entdeckt.',
    ],
    en: ['On 10 December 2025 the ferry sank. [Three days later] the wreck was found.'],
  },
  {
    row: 78,
    edtf: '2025-12-10',
    de: [
      'Am 10. Dezember 2025 sank die Fähre. [Am selben Tag] trat der Minister zurück.',
      'Am 10. Dezember 2025 sank die Fähre. [Am gleichen Tag] trat der Minister zurück.',
    ],
    en: [
      'On 10 December 2025 the ferry sank. [On the same day] the minister resigned.',
      'On 10 December 2025 the ferry sank. [That day] the minister resigned.',
    ],
  },
  // Hours and parts of a day
  {
    row: 79,
    edtf: '2025-12-18T10:30:00',
    type: 'part-of-day',
    de: [
      'Die Sirenen heulten [um 10.30 Uhr].',
      'Die Sirenen heulten [um 10:30 Uhr].',
      'Die Sirenen heulten [um halb elf].',
    ],
    en: ['The sirens sounded [at 10.30 a.m.]', 'The sirens sounded [at 10:30 am] in the harbour.'],
  },
  {
    row: 79,
    edtf: '2025-12-18T07:00:00',
    type: 'part-of-day',
    de: ['Die Täter kamen [gegen 7 Uhr].', 'Die Täter kamen [gegen 7.00 Uhr].', 'Die Täter kamen [gegen sieben Uhr].'],
    en: ['The burglars came [at about 7 a.m.]', 'The burglars came [around 7 am] on foot.'],
  },
  {
    row: 79,
    edtf: '2025-12-10T10:30:00',
    type: 'part-of-day',
    de: ['Am 10. Dezember 2025 lief die Fähre aus. [Um 10.30 Uhr] schlug sie leck.'],
    en: ['On 10 December 2025 the ferry left port. [At 10.30 a.m.] she sprang a leak.'],
  },
  {
    row: 80,
    edtf: '2025-12-17',
    partOfDay: 'evening',
    de: [
      'Die Rakete startete [am Mittwochabend] (Ortszeit).',
      'Der Präsident sprach [am Mittwochabend] Ortszeit in Washington.',
      'Die Rakete startete [am Mittwochabend] (US-Zeit).',
    ],
    en: [
      'The rocket was launched [on Wednesday evening] local time.',
      'The president spoke [Wednesday evening] (local time).',
    ],
  },
  // No dates
  {
    row: 81,
    edtf: null,
    type: 'recurrence',
    duration: 'P1W',
    de: [
      'Die Gruppe trifft sich [jeden Montag].',
      'Das Amt öffnet nur [montags].',
      '[An jedem Montag] wird geübt.',
      'Die Liste erscheint [wöchentlich].',
      'Der Markt öffnet [jedes Wochenende].',
    ],
    en: ['The group meets [every Monday].', 'The office is open only [on Mondays].', 'The list is published [weekly].'],
  },
  {
    row: 81,
    edtf: null,
    type: 'recurrence',
    duration: 'P1D',
    de: ['Die Züge fahren [täglich].', '[Jeden Tag] kommen hundert Briefe.'],
    en: ['The trains run [daily].', '[Every day] a hundred letters arrive.'],
  },
  {
    row: 81,
    edtf: null,
    type: 'recurrence',
    duration: 'P4Y',
    de: ['Die Wahl findet [alle vier Jahre] statt.', 'Die Wahl findet [alle 4 Jahre] statt.'],
    en: ['The election is held [every four years].'],
  },
  {
    row: 82,
    edtf: 'no phrase',
    de: [
      '[Der 31-Jährige] schwieg vor Gericht.',
      'Ein [45 Jahre alter] Mann wurde verletzt.',
      'Die [31-jährige] Pilotin blieb ruhig.',
      'Die Zeugin ist [31 Jahre alt].',
      'Die [17-Jährigen] gewannen.',
    ],
    en: ['[The 31-year-old] said nothing in court.', 'A [45-year-old] man was hurt.', 'The witness is [31 years old].'],
  },
  {
    row: 82,
    edtf: null,
    type: 'duration',
    duration: 'P100Y',
    de: ['Der Verein feiert sein [100-jähriges] Bestehen.'],
    en: ['The club looks back on [100 years] of rowing.'],
  },
  {
    row: 82,
    edtf: null,
    type: 'duration',
    duration: 'PT3H',
    de: [
      'Die Sitzung dauerte [drei Stunden].',
      'Der [dreistündige] Einsatz war vergeblich.',
      'Sie warteten [3 Stunden lang].',
    ],
    en: ['The meeting lasted [three hours].', 'The [three-hour] operation was in vain.'],
  },
  {
    row: 83,
    edtf: 'no phrase',
    de: [
      'Das sagte er der »[Bild am Sonntag]«.',
      'Das sagte sie der „[Bild am Sonntag]“.',
      'So steht es in der Wochenzeitung »[Die Zeit]«.',
      'Die [Agenda 2030] nennt siebzehn Ziele.',
      'Bei der [Euro 2024] siegte Spanien.',
      'Das Projekt [Stuttgart 21] wird teurer.',
      'Die Rede von [Theresa May] blieb ohne Folgen.',
      'Er sagte es genau [so] und ging.',
    ],
    en: [
      'He told the [Sunday Times] that he would stay.',
      'Rebels voted against [the May bill].',
      'The crash happened on [Route 66].',
      'Theresa [May] faced her critics.',
      'The [Agenda 2030] names seventeen goals.',
      'Lawyers [may] appeal against the ruling.',
      'The protesters [march] past the ministry.',
      'Spain won [Euro 2024].',
    ],
  },
];

function dayOf(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === null) throw new RangeError(`${text} is no day.`);
  return day;
}
