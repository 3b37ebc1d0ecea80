import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A chart that grows as it is made narrower, since its words wrap, is tried so often. */
const TRIES = 4;

interface Fit {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly chart: RefObject<SVGSVGElement | null>;
  /** What the chart is drawn in, in px of its own: the box shows it as large as it can. */
  readonly width: number;
  readonly height: number;
}

/**
 * The width at which a chart, magnified to fill its box, has the largest type: as narrow as it can be drawn, or as its
 * height lets it. A map has one shape, whatever its width.
 *
 * @param leastWidth  px that the chart must have
 * @param isMap       whether it has a shape of its own
 */
export function useFit(leastWidth: number, isMap: boolean): Fit {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ width: leastWidth, height: leastWidth * 0.5 });
  useLayoutEffect(() => {
    const [room, drawing] = [box.current, chart.current];
    if (!room || !drawing) return undefined;
    let last = { width: 0, height: 0 };
    let left = TRIES;
    const fit = () => {
      const height = Number(drawing.firstElementChild?.getAttribute('height'));
      if (!height || room.clientHeight === 0) return;
      const scale = Math.min(room.clientHeight / height, room.clientWidth / leastWidth);
      const width = isMap ? leastWidth : Math.round(room.clientWidth / scale);
      if ((Math.abs(width - last.width) < 1 && height === last.height) || left === 0) return;
      left -= 1;
      last = { width, height };
      setSize(last);
    };
    const anew = () => {
      left = TRIES;
      fit();
    };
    fit();
    const resized = new ResizeObserver(anew);
    resized.observe(room);
    // A chart that is drawn anew, for another slide or at another width, says its height itself.
    const redrawn = new MutationObserver(fit);
    redrawn.observe(drawing, { childList: true, subtree: true, attributes: true, attributeFilter: ['height'] });
    return () => {
      resized.disconnect();
      redrawn.disconnect();
    };
  }, [leastWidth, isMap]);
  return { box, chart, ...size };
}
