/** German, then the same in English, the time phrase in brackets. */
export type Translated = readonly [de: string, en: string];

/** Whatever they give is counted in days or weeks from publication: it moves by as many weeks as the article does. */
export const movingSentences: readonly Translated[] = [
  ['Die Unterhändler trafen sich [gestern].', 'The negotiators met [yesterday].'],
  ['[Vorgestern] trafen sich die Unterhändler.', '[The day before yesterday] the negotiators met.'],
  ['Die Unterhändler treffen sich [morgen].', 'The negotiators will meet [tomorrow].'],
  ['[Übermorgen] treffen sich die Unterhändler.', '[The day after tomorrow] the negotiators will meet.'],
  ['Die Unterhändler trafen sich [heute].', 'The negotiators met [today].'],
  ['Der Rat tagte [gestern Abend].', 'The council met [yesterday evening].'],
  ['Der Rat tagt [morgen Nachmittag].', 'The council will meet [tomorrow afternoon].'],
  ['[Am Mittwoch] wurde das Abkommen unterzeichnet.', '[On Wednesday] the agreement was signed.'],
  ['[Am Mittwoch] wird das Abkommen unterzeichnet werden.', '[On Wednesday] the agreement will be signed.'],
  ['Der Rat tagte [am Dienstagabend].', 'The council met [on Tuesday evening].'],
  ['Der Rat tagte [am vergangenen Freitag].', 'The council met [last Friday].'],
  ['[Am kommenden Mittwoch] tagt der Rat.', '[This coming Wednesday] the council will meet.'],
  ['Der Rat tagt [nächsten Freitag].', 'The council will meet [next Friday].'],
  ['[Am Mittwoch vergangener Woche] tagte der Rat.', '[On Wednesday of last week] the council met.'],
  ['[Am Sonntag und Montag] trafen sich die Unterhändler.', '[On Sunday and Monday] the negotiators met.'],
  [
    '[Am Sonntag und Montag] werden sich die Unterhändler treffen.',
    '[On Sunday and Monday] the negotiators will meet.',
  ],
  ['[Am Montag und Mittwoch] trafen sich die Unterhändler.', '[On Monday and Wednesday] the negotiators met.'],
  ['[Von Montag bis Mittwoch] berieten die Minister.', '[From Monday to Wednesday] the ministers deliberated.'],
  [
    '[Von Montag bis Mittwoch] werden die Minister beraten.',
    '[From Monday to Wednesday] the ministers will deliberate.',
  ],
  ['[Diese Woche] wird der Rat tagen.', '[This week] the council will meet.'],
  ['[Vergangene Woche] tagte der Rat.', '[Last week] the council met.'],
  ['[Kommende Woche] wird der Rat tagen.', '[Next week] the council will meet.'],
  ['[Am Wochenende] wird der Rat tagen.', '[At the weekend] the council will meet.'],
  ['[Vergangenes Wochenende] tagte der Rat.', '[Last weekend] the council met.'],
  ['[Ende der Woche] wird der Rat tagen.', '[At the end of the week] the council will meet.'],
  ['Der Rat tagte [vor drei Tagen].', 'The council met [three days ago].'],
  ['Der Rat tagte [vor zwei Wochen].', 'The council met [two weeks ago].'],
  ['Der Rat wird [in zwei Wochen] tagen.', 'The council will meet [in two weeks].'],
  ['[In den kommenden Tagen] wird der Rat tagen.', '[In the coming days] the council will meet.'],
  ['[Kürzlich] tagte der Rat.', '[Recently] the council met.'],
  ['[Derzeit] tagt der Rat.', '[Currently] the council is meeting.'],
  ['[Bald] wird der Rat tagen.', '[Soon] the council will meet.'],
];

export const otherSentences: readonly Translated[] = [
  // dates without a year
  ['[Am 12. Dezember] wurde das Abkommen unterzeichnet.', '[On December 12] the agreement was signed.'],
  ['[Am 24. Februar] wurde das Abkommen unterzeichnet.', '[On 24 February] the agreement was signed.'],
  ['[Am 24. Februar] wird das Abkommen unterzeichnet werden.', '[On February 24] the agreement will be signed.'],
  ['[Vom 12. bis 14. Januar] wird der Rat tagen.', '[From January 12 to 14] the council will meet.'],
  ['[Am 8. und 9. Januar] wird der Rat tagen.', '[On January 8 and 9] the council will meet.'],
  ['[Im November] wurde das Abkommen unterzeichnet.', '[In November] the agreement was signed.'],
  ['[Im November] wird das Abkommen unterzeichnet werden.', '[In November] the agreement will be signed.'],
  ['[Anfang Dezember] wurde das Abkommen unterzeichnet.', '[In early December] the agreement was signed.'],
  ['[Mitte November] wurde das Abkommen unterzeichnet.', '[In mid-November] the agreement was signed.'],
  ['[Ende November] wurde das Abkommen unterzeichnet.', '[In late November] the agreement was signed.'],
  // dates with a year
  ['Das Abkommen wurde [am 24. Februar 2022] unterzeichnet.', 'The agreement was signed [on 24 February 2022].'],
  ['Das Abkommen wurde [am 29. Februar 2024] unterzeichnet.', 'The agreement was signed [on February 29, 2024].'],
  [
    'Das Abkommen wurde [am Dienstag, 16. Dezember 2025], feierlich unterzeichnet.',
    'The agreement was signed [on Tuesday, 16 December 2025].',
  ],
  ['Das Abkommen wurde [im Februar 2022] unterzeichnet.', 'The agreement was signed [in February 2022].'],
  ['Das Abkommen wurde [2014] unterzeichnet.', 'The agreement was signed [in 2014].'],
  [
    'Das Abkommen wurde [im dritten Quartal 2024] unterzeichnet.',
    'The agreement was signed [in the third quarter of 2024].',
  ],
  ['[Im ersten Halbjahr 2026] wird der Rat tagen.', '[In the first half of 2026] the council will meet.'],
  ['[Im Frühjahr 2026] wird der Rat tagen.', '[In spring 2026] the council will meet.'],
  ['[Anfang 2025] wurde das Abkommen unterzeichnet.', '[In early 2025] the agreement was signed.'],
  ['[Mitte 2024] wurde das Abkommen unterzeichnet.', '[In mid-2024] the agreement was signed.'],
  ['[Ende 2025] wurde das Abkommen unterzeichnet.', '[In late 2025] the agreement was signed.'],
  // weeks, months and years counted from publication
  ['[Im vergangenen Monat] tagte der Rat.', '[Last month] the council met.'],
  ['[Kommenden Monat] wird der Rat tagen.', '[Next month] the council will meet.'],
  ['[Im dritten Quartal] wuchs die Wirtschaft.', '[In the third quarter] the economy grew.'],
  ['[Im Sommer] wuchs die Wirtschaft.', '[In the summer] the economy grew.'],
  ['[Im vergangenen Jahr] tagte der Rat.', '[Last year] the council met.'],
  ['[Kommendes Jahr] wird der Rat tagen.', '[Next year] the council will meet.'],
  ['[Am Jahresende] wird der Rat tagen.', '[At the end of the year] the council will meet.'],
  // longer ago
  ['[In den 1990er-Jahren] wuchs die Wirtschaft.', '[In the 1990s] the economy grew.'],
  ['[Mitte der 1990er-Jahre] wuchs die Wirtschaft.', '[In the mid-1990s] the economy grew.'],
  ['[Im 19. Jahrhundert] wuchs die Wirtschaft.', '[In the 19th century] the economy grew.'],
  ['[Zwischen 2014 und 2018] wuchs die Wirtschaft.', '[Between 2014 and 2018] the economy grew.'],
  // so long ago, so long from now
  ['Der Rat tagte [vor drei Monaten].', 'The council met [three months ago].'],
  ['Der Rat tagte [vor vier Jahren].', 'The council met [four years ago].'],
  ['[In den letzten zehn Jahren] wuchs die Wirtschaft.', '[Over the past ten years] the economy grew.'],
  ['[In den vergangenen Wochen] tagte der Rat.', '[In recent weeks] the council met.'],
  // open ends
  ['[Seit Februar 2022] tagt der Rat.', '[Since February 2022] the council has met.'],
  ['[Seit fast vier Jahren] tagt der Rat.', '[For almost four years] the council has met.'],
  ['[Bis 2030] wird die Wirtschaft wachsen.', '[Until 2030] the economy will grow.'],
  ['[Bis Jahresende] wird der Rat tagen.', '[By the end of the year] the council will meet.'],
  ['[Vor 2014] wuchs die Wirtschaft.', '[Before 2014] the economy grew.'],
  ['[Nach 1990] wuchs die Wirtschaft.', '[After 1990] the economy grew.'],
  // holidays
  ['[An Heiligabend] wird der Rat tagen.', '[On Christmas Eve] the council will meet.'],
  ['[An Ostern] wird der Rat tagen.', '[At Easter] the council will meet.'],
  // no dates
  ['Der Rat tagt [täglich].', 'The council meets [daily].'],
  ['Der Rat tagt [jeden Montag].', 'The council meets [every Monday].'],
  ['Der Rat tagt [alle vier Jahre].', 'The council meets [every four years].'],
  ['Der Krieg dauerte [fast vier Jahre].', 'The war lasted [almost four years].'],
  ['Die Sitzung dauerte [drei Stunden].', 'The meeting lasted [three hours].'],
];

export const translatedSentences: readonly Translated[] = [...movingSentences, ...otherSentences];
