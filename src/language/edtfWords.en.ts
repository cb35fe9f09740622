/** What is wrong with a string that should be EDTF, and the remedy. `text` is the part at fault, `detail` what the sentence needs besides. */
export const edtfWordsEn = {
  tooLong: (length: string, longest: string) => `This has ${length} characters; an EDTF time has at most ${longest}.`,
  missing: () => 'A date is missing; write a day, month or year such as 2025-12-18.',
  space: (text: string) => `“${text}” has a space; leave it out.`,
  noDate: (text: string) => `“${text}” is no date in EDTF; write it like 2025-12-18, 2025-12 or 2025.`,
  qualifier: (text: string) => `“${text}”: ?, ~ or % stands once, at the end of a date.`,
  noTime: (text: string) =>
    `“${text}” is no date with a time; write hours, minutes and seconds, and a zone if it is known: 2025-12-18T10:30:00+01:00.`,
  timeInside: (text: string) =>
    `“${text}”: a time of day stands only in a single date, such as 2025-12-18T10:30:00; leave it out.`,
  yearAlone: (text: string, years: string) =>
    `“${text}” has a month or day after ${years}; write the year alone, or all four digits.`,
  longYear: (text: string) =>
    `“${text}”: Y stands before years of 5 to 12 digits without leading zeros; write shorter years with four digits and no Y.`,
  minusZero: () => 'There is no year -0000; write 0000.',
  dayWithoutMonth: (text: string, year: string) =>
    `“${text}” knows the day but not the month; write ${year}-XX-XX, or a set such as [a,b].`,
  seasonDay: (text: string, day: string) => `“${text}”: a season has no days; leave -${day} out.`,
  month: (text: string, month: string) => `“${text}”: ${month} is no month; use 01 to 12, or 21 to 24 for a season.`,
  day: (text: string, days: string) =>
    `“${text}”: this month has the days 01 to ${days}; correct the day or the month.`,
  slashes: (text: string) => `“${text}” has more than one slash; an interval has one, between its two ends.`,
  noEnd: (text: string) => `“${text}” has no date; give it at least one end, or leave the time out.`,
  endsEarly: (text: string) => `“${text}” ends before it begins; exchange the two dates.`,
  notClosed: (text: string, bracket: string) => `“${text}” opens a set and does not close it; end it with ${bracket}.`,
  dots: (text: string) => `“${text}” has more than one “..”; write one range at a time, parted by commas.`,
  dotsAlone: () => '“..” alone in a set says nothing; give it a date on one side.',
  notFirst: (text: string) => `“${text}”: a range without a beginning stands first in its set.`,
  notLast: (text: string) => `“${text}”: a range without an end stands last in its set.`,
} satisfies Readonly<Record<string, (text: string, detail: string) => string>>;

export type EdtfWords = typeof edtfWordsEn;
