/**
 * What `npm run bench` compares with: the same dossier as most people would begin, with React in the browser, the data by
 * fetch and vis-timeline as its own README imports it. No filter, no address, no keyboard, nothing said of uncertainty.
 */
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import './plain.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PlainPage />
    </StrictMode>,
  );
}

function PlainPage() {
  const [dossier, setDossier] = useState<Dossier | null>(null);
  useEffect(() => {
    fetch('./dossier.json')
      .then((response) => response.json())
      .then(setDossier, console.error);
  }, []);
  if (dossier === null) return <p>Loading …</p>;

  return (
    <main>
      <h1>{dossier.title.en}</h1>
      <p>{dossier.summary.en}</p>
      <PlainTimeline dossier={dossier} />
      <ol>
        {dossier.events.map((event) => (
          <li key={event.id}>
            <h2>{event.title.en}</h2>
            <p>{event.when.edtf ?? 'No date'}</p>
            <p>{event.summary.en}</p>
            {event.evidence.map(({ exact }) => (
              <blockquote key={exact}>{exact}</blockquote>
            ))}
          </li>
        ))}
      </ol>
      {dossier.articles.map(({ id, title, publisher, text }) => (
        <article key={id}>
          <h2>{title}</h2>
          <p>{publisher}</p>
          {text?.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      ))}
    </main>
  );
}

function PlainTimeline({ dossier }: { readonly dossier: Dossier }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current === null) return;
    const items = dossier.events.flatMap(({ id, label, when }) => {
      const [start, end] = when.edtf?.match(/\d{4}(-\d\d){0,2}/g) ?? [];
      return start === undefined ? [] : [{ id, content: label.en, start, ...(end === undefined ? {} : { end }) }];
    });
    const window = { start: '2025-11-01', end: '2025-12-31' };
    const timeline = new Timeline(element.current, items, { height: 300, ...window });
    const container = element.current;
    let frame = requestAnimationFrame(function look() {
      // It stays hidden for up to a second: only then can it be seen and used.
      const shown = container.querySelector<HTMLElement>('.vis-timeline')?.style.visibility === 'visible';
      if (shown && container.querySelector('.vis-item')) performance.mark('chart-ready');
      else frame = requestAnimationFrame(look);
    });
    return () => {
      cancelAnimationFrame(frame);
      timeline.destroy();
    };
  }, [dossier]);
  return <div className="timeline" ref={element} />;
}
