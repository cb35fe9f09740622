import type { ComponentProps, RefObject } from 'react';
import { Timeline } from '../timeline/Timeline.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeyHelp } from './KeyHelp.tsx';

export type TimelinePartProps = Omit<ComponentProps<typeof Timeline>, 'children'> & {
  readonly helpRef: RefObject<HTMLDialogElement | null>;
  readonly onSingleKeys: (on: boolean) => void;
};

/** The timeline and the list of its keys: the heaviest part of the page, for which vis-timeline is loaded. */
export function TimelinePart({ helpRef, onSingleKeys, ...props }: TimelinePartProps) {
  const { messages, singleKeys } = props;
  return (
    <ErrorBoundary message={messages.app.notice.partBroken} messages={messages}>
      <Timeline {...props}>
        <KeyHelp messages={messages} dialogRef={helpRef} singleKeys={singleKeys} onSingleKeys={onSingleKeys} />
      </Timeline>
    </ErrorBoundary>
  );
}
