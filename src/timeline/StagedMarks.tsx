import { memo } from 'react';
import { Backdrop } from './Backdrop.tsx';
import type { SceneMark } from './chartScene.ts';
import type { ChartStage } from './chartStage.ts';
import { EventMark } from './EventMark.tsx';
import type { LiveChartProps } from './LiveChart.tsx';
import { useSlices } from './useSlices.ts';

type StagedMarksProps = Pick<LiveChartProps, 'dossier' | 'selected' | 'today' | 'messages' | 'onOpen'> & {
  stage: ChartStage;
  marks: readonly SceneMark[];
  /** Those to follow them, which are drawn but not seen. */
  coming: readonly SceneMark[] | null;
  onCome: () => void;
  inHand: string | null;
  onFocus: (key: string) => void;
};

/** What the stage places. Apart, so that nothing of it is drawn again when only counts have changed. */
export const StagedMarks = memo(function StagedMarks(props: StagedMarksProps) {
  const { stage, dossier, marks, coming, onCome, selected, inHand, today, messages, onOpen, onFocus } = props;
  const drawn = useSlices(marks, coming, onCome);
  return (
    <>
      <Backdrop
        published={[...new Set(dossier.articles.map(({ published }) => published))]}
        today={today}
        messages={messages}
        nodeRef={stage.setBackdrop}
      />
      {drawn.map((mark) => (
        <EventMark
          key={mark.key}
          dossier={dossier}
          mark={mark}
          isSelected={mark.event.id === selected}
          isInHand={mark.key === inHand}
          messages={messages}
          nodes={stage.nodes}
          onOpen={onOpen}
          onFocus={onFocus}
        />
      ))}
    </>
  );
});
