import { useEffect, useRef, useState } from 'react';

/** In milliseconds: a screen reader that is told more often only stammers. */
const every = 5000;

/** What a live region says of a text that changes all the time: its first state at once, then the latest every few seconds. */
export function useSaidNowAndThen(text: string): string {
  const [said, setSaid] = useState('');
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  const isSilent = text === '';
  useEffect(() => {
    setSaid(latest.current);
    if (isSilent) return;
    const timer = setInterval(() => setSaid(latest.current), every);
    return () => clearInterval(timer);
  }, [isSilent]);
  return said;
}
