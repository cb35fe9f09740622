export type SharedLink = { readonly title: string; readonly url: string };

/** Whether this device has a share sheet that takes a link. */
export function canShareLink(link: SharedLink): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare(link);
}

/** Opens the device's share sheet. `false`: it could not; a reader who closes it without sharing has changed their mind, and that is no failure. */
export async function shareLink(link: SharedLink): Promise<boolean> {
  try {
    await navigator.share(link);
    return true;
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError';
  }
}
