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
 * as text, only our own workers are started from an address, and no string is ever run. (vis-timeline writes its axis labels as innerHTML.)
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }; // see PolicyFactory; absent in older browsers
  trustedTypes?.createPolicy('default', {
    createHTML: escapeMarkup,
    createScript: refuseScript,
    createScriptURL: ownWorkerUrl,
  });
}

export function escapeMarkup(markup: string): string {
  return markup.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The address, if it is one of our workers' files on this site (`assets/open.worker-3f9a.js`); throws otherwise. */
export function ownWorkerUrl(url: string): string {
  const { href, origin, pathname } = new URL(url, document.baseURI);
  if (origin !== location.origin || !/\/\w+\.worker(?:-[\w-]+\.js|\.ts)$/.test(pathname))
    throw new TypeError(`Refused to start a script from ${href}: only this site's own workers are started.`);
  return href;
}

function refuseScript(): never {
  throw new TypeError('Refused to run a string as a script.');
}
