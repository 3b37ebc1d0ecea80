import { useLayoutEffect, useRef, useState } from 'react';
import type { AnyView } from '../../views/view';
import styles from './stage.module.css';

/** Px across that a legend is drawn in, as pictures have it. */
const WIDTH = 1280;

/** A view's legend as its pictures have it: without switches, magnified as far as the slide's width lets it. */
export function StageLegend({ view: { PictureLegend } }: { readonly view: AnyView }) {
  const drawn = useRef<SVGGElement>(null);
  const [{ width, height }, setBox] = useState({ width: WIDTH, height: 30 });
  useLayoutEffect(() => {
    const legend = drawn.current;
    if (!legend) return undefined;
    const measure = () => {
      const box = legend.getBBox();
      if (box.width === 0) return;
      const next = { width: Math.ceil(Math.min(WIDTH, box.x + box.width) + 4), height: Math.ceil(box.y + box.height + 4) };
      // The stage's own unit makes it as much larger as its type must be, where the slide is wide enough.
      legend.ownerSVGElement?.style.setProperty('--legend-width', String(next.width));
      setBox((last) => (last.width === next.width && last.height === next.height ? last : next));
    };
    measure();
    const changed = new MutationObserver(measure);
    changed.observe(legend, { childList: true, subtree: true, characterData: true });
    return () => changed.disconnect();
  }, []);
  if (!PictureLegend) return null;
  return (
    <svg className={styles.legend} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMin meet" role="presentation">
      <g ref={drawn}><PictureLegend /></g>
    </svg>
  );
}
