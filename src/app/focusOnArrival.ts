/** As a `ref`: what takes the place of the element that had the focus gets it. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus();
}
