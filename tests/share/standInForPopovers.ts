/**
 * jsdom knows no popovers: this does what the platform does when a button with `popovertarget` is pressed, and hides the closed ones.
 * Call it before rendering; what it returns takes it away again.
 */
export function standInForPopovers(): () => void {
  const sheet = document.createElement('style');
  sheet.textContent = '[popover] { display: none }';
  document.head.append(sheet);

  const set = (popover: HTMLElement, open: boolean) => {
    const beforeToggle = new Event('beforetoggle');
    Object.assign(beforeToggle, { newState: open ? 'open' : 'closed' });
    popover.dispatchEvent(beforeToggle);
    popover.style.display = open ? 'block' : '';
  };
  Object.defineProperty(HTMLElement.prototype, 'hidePopover', {
    configurable: true,
    value(this: HTMLElement) {
      set(this, false);
    },
  });
  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('[popovertarget]') : null;
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (popover !== null) set(popover, popover.style.display === '');
  };
  document.addEventListener('click', onClick);
  return () => {
    document.removeEventListener('click', onClick);
    Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
    sheet.remove();
  };
}
