import { type SubmitEvent, useId, useState } from 'react';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { parseCalendarDay } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import { dayInChronicle, firstFrom } from './firstFrom.ts';

type GoToDayProps = {
  /** In the order of the chronicle, the undated last. */
  entries: readonly NewsEvent[];
  messages: Messages;
  /** To the entry at this place, from 0. */
  onGo: (at: number) => void;
};

/** Leads to a day in a chronicle of which only a part is in the document, where the browser's own search finds no more than that part. */
export function GoToDay({ entries, messages, onGo }: GoToDayProps) {
  const words = messages.timeline.goToDay;
  const id = useId();
  /** As long as it is about these entries. */
  const [said, say] = useState({ words: '', entries });
  const first = dayInChronicle(entries[0]);
  if (first === null) return null;
  const onSubmit = (submit: SubmitEvent<HTMLFormElement>) => {
    submit.preventDefault();
    const field = submit.currentTarget.elements.namedItem('day');
    const day = field instanceof HTMLInputElement ? parseCalendarDay(field.value) : null;
    if (day === null) {
      say({ words: words.choose, entries });
      return;
    }
    const found = firstFrom(entries, day);
    const at = found === -1 ? entries.findLastIndex((event) => dayInChronicle(event) !== null) : found;
    const where = words.place(at + 1, entries.length);
    const long = formatDay(day, messages.language, 'long');
    say({ words: (found === -1 ? words.last : words.first)(where, long), entries });
    onGo(at);
  };
  return (
    // Not the browser's own check, which speaks the browser's language.
    <form className="go-to-day" noValidate onSubmit={onSubmit}>
      <label className="go-to-day-label" htmlFor={id}>
        {words.label}
      </label>
      <input id={id} type="date" name="day" className="go-to-day-field" defaultValue={first} />
      <button type="submit" className="go-to-day-button">
        {words.go}
      </button>
      <output className="go-to-day-said">{said.entries === entries ? said.words : null}</output>
    </form>
  );
}
