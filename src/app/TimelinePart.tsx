import { type ComponentProps, type RefObject, useRef, useState } from 'react';
import { openedName } from '../address/address.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { copyText } from '../share/copyText.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import type { ReadingHandle } from './ReadingPart.tsx';
import { usePageKeys } from './usePageKeys.ts';
import { useSingleKeys } from './useSingleKeys.ts';

export type TimelinePartProps = Omit<ComponentProps<typeof Timeline>, 'children' | 'singleKeys' | 'selected'> & {
  readonly event: NewsEvent | null;
  readonly isEventOpen: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly reading: RefObject<ReadingHandle | null>;
  /** Absolute, with the filters. */
  readonly urlOfEvent: (id: EventId) => string;
  readonly onClose: () => void;
};

/** In milliseconds: said again after less, the same words would be no change, and not be heard. */
const silence = 100;

/** The timeline, the keys of the page and their list: the heaviest part, for which vis-timeline is loaded. */
export function TimelinePart({
  event,
  isEventOpen,
  search,
  reading,
  urlOfEvent,
  onClose,
  ...props
}: TimelinePartProps) {
  const { dossier, messages } = props;
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [said, setSaid] = useState('');
  const help = useRef<HTMLDialogElement>(null);
  const words = messages.app.dossierPage;
  const copyLink = async (id: EventId) => {
    setSaid('');
    if (dossier.id === openedName) setTimeout(() => setSaid(messages.share.notPublished), silence);
    else setSaid((await copyText(urlOfEvent(id))) ? words.linkCopied : words.linkNotCopied);
  };
  usePageKeys({
    dossier,
    event,
    isEventOpen,
    singleKeys,
    search,
    help,
    reading,
    onClose,
    onCopyLink: (id) => void copyLink(id),
  });

  return (
    <ErrorBoundary message={messages.app.notice.partBroken} messages={messages}>
      <Timeline {...props} selected={event?.id ?? null} singleKeys={singleKeys}>
        <KeyHelp messages={messages} dialogRef={help} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
      </Timeline>
      <output className="copy-report">{said}</output>
    </ErrorBoundary>
  );
}
