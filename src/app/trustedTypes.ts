/** The part of the Trusted Types API that is used here; TypeScript's DOM types do not know it yet. */
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: {
      createHTML(markup: string): string;
      createScript(script: string): never;
      createScriptURL(url: string): string;
    },
  ): unknown;
};

/**
 * The default policy that `require-trusted-types-for 'script'` asks for wherever a library assigns a string. Markup is shown
 * as text, scripts come only from this site, and no string is ever run. (vis-timeline writes its axis labels as innerHTML.)
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }; // see PolicyFactory; absent in older browsers
  trustedTypes?.createPolicy('default', {
    createHTML: escapeMarkup,
    createScript: refuseScript,
    createScriptURL: ownUrl,
  });
}

export function escapeMarkup(markup: string): string {
  return markup.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The address, if it is on this site; throws otherwise. */
export function ownUrl(url: string): string {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin !== location.origin)
    throw new TypeError(`Refused a script from ${href}: scripts come from this site only.`);
  return href;
}

function refuseScript(): never {
  throw new TypeError('Refused to run a string as a script.');
}
