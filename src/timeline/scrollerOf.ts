/** What scrolls an element: its column, where that scrolls by itself, else the page. */
export function scrollerOf(element: Element): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (let box = element.parentElement; box !== null && box !== page; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === 'auto') return box;
  }
  return page;
}
