/** The first whole number from 0 to `end`, exclusive, for which `holds`, which then holds for all after it; `end` where there is none. */
export function firstWhere(end: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
