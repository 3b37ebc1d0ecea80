import { Component, type ReactNode, type RefObject } from 'react';

const MARK = '[role="option"]';
const NAME = 'slide';

interface SlideProps {
  /** Changes exactly when marks change places. */
  readonly order: string;
  /** The chart whose marks slide. */
  readonly chart: RefObject<Element | null>;
  readonly children: ReactNode;
}

type Places = ReadonlyMap<Element, DOMRect>;

/**
 * Lets the marks of a chart slide from where they stood to where they stand when their order changes. The document
 * takes the new order at once, so that reading and walking follow it; only the picture takes its time, and a new order
 * takes over from wherever a mark is. A class, because only a class is asked before the document changes.
 */
export class Slide extends Component<SlideProps> {
  override getSnapshotBeforeUpdate(before: SlideProps): Places | null {
    return before.order === this.props.order ? null : placesOf(this.props.chart.current);
  }

  override componentDidUpdate(_before: SlideProps, _state: unknown, stood: Places | null) {
    const options = stood && motion();
    if (!options) return;
    for (const mark of stood.keys()) for (const animation of mark.getAnimations()) if (animation.id === NAME) animation.cancel();
    for (const [mark, stands] of placesOf(this.props.chart.current)) {
      const from = stood.get(mark);
      if (!from || (from.x === stands.x && from.y === stands.y)) continue;
      mark.animate([{ transform: `translate(${from.x - stands.x}px, ${from.y - stands.y}px)` }, { transform: 'none' }], options);
    }
  }

  override render() {
    return this.props.children;
  }
}

const placesOf = (chart: Element | null): Places => new Map([...(chart?.querySelectorAll(MARK) ?? [])].map((mark) => [mark, mark.getBoundingClientRect()]));

/** Duration and curve from the tokens; null where the reader wants no motion. */
function motion(): KeyframeAnimationOptions | null {
  const [time = '', ...curve] = getComputedStyle(document.documentElement).getPropertyValue('--motion-morph').trim().split(' ');
  const duration = Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
  return duration > 0 ? { id: NAME, duration, easing: curve.join(' ') || 'ease' } : null;
}
