import { useEffect, useState } from 'react';
import type { Beyond } from './beyond.ts';

/** What `read` finds there, drawn again when that is something else. `read` must stay the same function. */
export function useTold<T>(beyond: Beyond, read: (beyond: Beyond) => T): T {
  const [told, setTold] = useState(() => read(beyond));
  useEffect(() => {
    const again = () => setTold(() => read(beyond));
    again();
    return beyond.listen(again);
  }, [beyond, read]);
  return told;
}
