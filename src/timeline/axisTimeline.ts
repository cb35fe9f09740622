import { Timeline } from 'vis-timeline/esnext';

const layOutsAtMost = 4;
/** In pixels, of two rows of labels as timeline.css has them; they are higher where the reader's text is larger. */
const usualAxis = 36;

/**
 * vis-timeline as nothing but axis and window. Left to itself it reads and sets the sizes of all its panels whenever the window
 * moves, and makes the browser lay the page out for each of them. It has no items here and its height is given, so its panels stand still
 * while the window moves: of a move only the axis is drawn, and they are laid out when a size changes.
 */
export class AxisTimeline extends (Timeline as unknown as typeof Inside) {
  /** `undefined` while its parts are made: vis-timeline draws from its constructor on. */
  declare private panels?: 'moving' | 'stand';

  /** What vis-timeline calls whenever anything has changed, itself or in the next frame. */
  protected override _redraw(): void {
    if (this.panels === 'stand') this.timeAxis._repaintLabels();
  }

  /** Gives the panels their sizes, at once. Nothing happens while it is not in the page, where nothing has a size. */
  layOut(): void {
    if (this.dom.root.offsetWidth === 0) return;
    // It looks for items, and makes the browser lay the page out for that too.
    this.itemSet.redraw = () => false;
    if (this.panels === undefined) {
      this.expectAxis();
      this.writeWordsOnce();
    }
    this.panels = 'moving';
    // The axis gets the height of its labels after the panels above it have theirs: once more where it was taken to be another.
    for (let times = 0; times < layOutsAtMost; times += 1) {
      super._redraw();
      if (this.props.bottom.height === this.timeAxis.props.height) break;
    }
    this.panels = 'stand';
    this.redrawCount = 0;
    this.emit('changed', {});
  }

  /** Without it the panels would be laid out twice for every first view. */
  private expectAxis(): void {
    const { foreground } = this.timeAxis.dom;
    foreground.style.height = `${usualAxis}px`;
    this.dom.bottom.append(foreground);
  }

  /**
   * As vis-timeline puts labels on an axis below, but for the words: it writes them as markup, which the browser parses and lays out anew for
   * every label in every frame.
   */
  private writeWordsOnce(): void {
    const { timeAxis } = this;
    const { dom, props } = timeAxis;
    const writer =
      (texts: 'minorTexts' | 'majorTexts', kind: string, height: () => number): WriteLabel =>
      (x, words, _, className) => {
        const label = dom.redundant[texts].shift() ?? dom.foreground.appendChild(emptyLabel());
        dom[texts].push(label);
        const text = label.firstChild;
        if (text !== null && text.nodeValue !== words) text.nodeValue = words;
        timeAxis._setXY(label, x, height());
        label.className = `vis-text ${kind} ${className}`;
        return label;
      };
    timeAxis._repaintMinorText = writer('minorTexts', 'vis-minor', () => 0);
    timeAxis._repaintMajorText = writer('majorTexts', 'vis-major', () => props.minorLabelHeight);
  }

  setHeight(height: number): void {
    this.options.height = height;
    this.layOut();
  }

  /** A frame may be due still. */
  override destroy(): void {
    delete this.panels;
    super.destroy();
  }
}

function emptyLabel(): HTMLElement {
  const label = document.createElement('div');
  label.append('');
  return label;
}

/** All but the one in the middle, in which the events lie. */
export const silentPanels = [
  'background',
  'backgroundVertical',
  'backgroundHorizontal',
  'left',
  'right',
  'top',
  'bottom',
] as const;
type Panel = 'centerContainer' | (typeof silentPanels)[number];

type Labels = Readonly<Record<'minorTexts' | 'majorTexts', HTMLElement[]>>;
type WriteLabel = (x: number, words: string, orientation: 'bottom', className: string) => HTMLElement;

/** What vis-timeline 8.5.4 has, as far as it is used: more than its own types say. */
declare class Inside extends Timeline {
  readonly dom: Readonly<Record<Panel | 'root', HTMLElement>>;
  /** As they were when it was laid out last. */
  readonly props: Readonly<Record<'center' | 'root', { readonly width: number }>> & {
    readonly bottom: { readonly height: number };
  };
  readonly options: { height: number };
  readonly timeAxis: {
    readonly dom: Labels & { readonly foreground: HTMLElement; readonly redundant: Labels };
    readonly props: { readonly height: number; readonly minorLabelHeight: number };
    readonly setOptions: (options: {
      timeAxis: { scale: 'day' | 'weekday'; step: number } | Record<string, never>;
    }) => void;
    readonly _repaintLabels: () => void;
    _repaintMinorText: WriteLabel;
    _repaintMajorText: WriteLabel;
    readonly _setXY: (label: HTMLElement, x: number, y: number) => void;
  };
  readonly itemSet: { redraw: () => boolean };
  redrawCount: number;
  emit(event: string, properties: object): void;
  protected _redraw(): void;
}
