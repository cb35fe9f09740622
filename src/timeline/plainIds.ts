let count = 0;

/** What vis-timeline asks of `uuid` (Vite resolves it to this file): names for its own parts, which have to differ within a page and nowhere else. */
export function v4(): string {
  count += 1;
  return `vis-${count}`;
}
