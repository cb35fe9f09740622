import { useLayoutEffect, useRef } from 'react';
import type { KindWithOrigins, OriginWithSources, SourceWithVersions } from '../dossier/sourcesByOrigin.ts';
import type { Messages } from '../language/messages.en.ts';
import { sourcesWords } from '../language/sourcesWords.ts';
import { SourceEntry } from './SourceEntry.tsx';
import { useSteps } from './useSteps.ts';

type InDossier = { readonly messages: Messages; readonly hrefOfEvent: (id: string) => string };

/** So many of a kind are shown at first, and with each press. */
const step = 100;

/** The sources of one kind of origin, under their origins. */
export function SourceKind({
  kind: { kind, origins, sources: total },
  ...props
}: InDossier & { readonly kind: KindWithOrigins }) {
  const words = sourcesWords[props.messages.language];
  const { shown, more } = useSteps(step);
  const section = useRef<HTMLElement>(null);
  const before = useRef(shown);
  // The button may be gone, and what it brought stands before it: the focus goes there.
  useLayoutEffect(() => {
    if (shown === before.current) return;
    const entry = section.current?.querySelectorAll('.sources-page-origin > ul > .source-entry')[before.current];
    before.current = shown;
    entry?.querySelector('a')?.focus();
  }, [shown]);
  return (
    <section ref={section} className="sources-page-kind" aria-labelledby={kind}>
      <h2 id={kind}>{words.kinds[kind].all}</h2>
      {kind === 'unknown' && <p>{words.unknownKind}</p>}
      {firstOf(origins, shown).map(({ origin, sources }) => (
        <OriginSources key={origin.origin.id} origin={origin} sources={sources} {...props} />
      ))}
      {shown < total && (
        <p className="sources-page-steps">
          {words.shown(shown, total)}{' '}
          <button type="button" className="sources-page-step" onClick={more}>
            {words.showMore(Math.min(step, total - shown))}
          </button>
        </p>
      )}
    </section>
  );
}

type OriginInPart = { readonly origin: OriginWithSources; readonly sources: readonly SourceWithVersions[] };

/** The origins of the first so many sources, each with as many of its own as are among these. */
function firstOf(origins: readonly OriginWithSources[], most: number): readonly OriginInPart[] {
  const first: OriginInPart[] = [];
  let left = most;
  for (const origin of origins) {
    if (left <= 0) break;
    first.push({ origin, sources: origin.sources.slice(0, left) });
    left -= origin.sources.length;
  }
  return first;
}

/** An origin with all its sources, or the first of them; what it says of itself is of all. */
function OriginSources({ origin: { origin, publishers, sources: all }, sources, ...props }: InDossier & OriginInPart) {
  const { language, app } = props.messages;
  const words = sourcesWords[language];
  const heading = `origin-${origin.id}`;
  return (
    <section className="sources-page-origin" aria-labelledby={heading}>
      <div className="sources-page-origin-head">
        <h3 id={heading}>{origin.name[language]}</h3>
        <p>
          {words.kinds[origin.kind].one}, {words.publishers(publishers)}, {app.sources(all.length)}
        </p>
      </div>
      <ul>
        {sources.map((source, at) => (
          <SourceEntry
            key={source.source.id}
            entry={source}
            position={sources.length < all.length ? { at: at + 1, of: all.length } : null}
            {...props}
          />
        ))}
      </ul>
    </section>
  );
}
