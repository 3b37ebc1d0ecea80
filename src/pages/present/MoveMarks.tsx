import { Component, type ReactNode, type RefObject } from 'react';

const MARK = '[role="option"]';
const NAME = 'slide-change';
/** Beyond so many a move is no picture any more, and costs too much. */
const MOST = 900;

interface MoveMarksProps {
  /** Changes exactly when marks may change places. */
  readonly order: string;
  readonly figure: RefObject<Element | null>;
  readonly children: ReactNode;
}

type Places = ReadonlyMap<Element, DOMRect>;

/**
 * Lets the marks that stay from one slide to the next move from where they stood to where they stand, and those that
 * come fade in. The document is changed at once; only the picture takes its time, and a further change takes over from
 * wherever a mark is. A class, because only a class is asked before the document changes.
 */
export class MoveMarks extends Component<MoveMarksProps> {
  /** Where marks stood before the first of several changes that are painted as one. */
  private stood: Places | null = null;
  private frame = 0;

  override getSnapshotBeforeUpdate(before: MoveMarksProps): Places | null {
    return before.order === this.props.order || this.stood ? null : placesOf(this.props.figure.current);
  }

  override componentDidUpdate(_before: MoveMarksProps, _state: unknown, stood: Places | null) {
    if (!stood) return;
    this.stood = stood;
    this.frame = requestAnimationFrame(this.move);
  }

  override componentWillUnmount() {
    cancelAnimationFrame(this.frame);
  }

  override render() {
    return this.props.children;
  }

  private move = () => {
    const { stood } = this;
    this.stood = null;
    const options = motion();
    if (!stood || !options) return;
    for (const mark of stood.keys()) for (const animation of mark.getAnimations()) if (animation.id === NAME) animation.cancel();
    for (const [mark, stands] of placesOf(this.props.figure.current)) {
      const from = stood.get(mark);
      if (!from) {
        if (stood.size > 0) mark.animate([{ opacity: 0 }, { opacity: 1 }], options);
        continue;
      }
      const [x, y] = [from.x + from.width / 2 - stands.x - stands.width / 2, from.y + from.height / 2 - stands.y - stands.height / 2];
      if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5) continue;
      const scale = scaleOf(mark);
      mark.animate([{ translate: `${x / scale}px ${y / scale}px` }, { translate: '0px 0px' }], options);
    }
  };
}

function placesOf(figure: Element | null): Places {
  const marks = [...(figure?.querySelectorAll(MARK) ?? [])];
  return new Map(marks.length > MOST ? [] : marks.map((mark) => [mark, mark.getBoundingClientRect()]));
}

/** Px of the screen to one px of the drawing that a mark stands in. */
const scaleOf = (mark: Element): number => (mark instanceof SVGGraphicsElement && mark.parentElement instanceof SVGGraphicsElement ? (mark.parentElement.getScreenCTM()?.a ?? 1) : 1) || 1;

/** Duration and curve from the tokens; null where the reader wants no motion. */
function motion(): KeyframeAnimationOptions | null {
  const [time = '', ...curve] = getComputedStyle(document.documentElement).getPropertyValue('--motion-morph').trim().split(' ');
  const duration = Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
  return duration > 0 ? { id: NAME, duration, easing: curve.join(' ') || 'ease' } : null;
}
