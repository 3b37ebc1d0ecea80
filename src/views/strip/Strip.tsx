import { useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import { yearOf } from '../../model/border-shown';
import { Lengths } from '../Lengths';
import { useSelection } from '../linking-context';
import { RollUp } from '../unroll/RollUp';
import type { ChartProps } from '../view';
import { Arrange } from './Arrange';
import { Brush } from './Brush';
import { Controls } from './Controls';
import { MileFields } from './MileFields';
import type { StripModel } from './model';
import { Narrow, NARROW_LANES } from './Narrow';
import { Picture } from './Picture';
import { heightOf, LANE_GAP, LANES, type LaneId } from './place';
import { Trace } from './Trace';
import { useMileDrag } from './useMileDrag';
import { Wide } from './Wide';
import styles from './strip.module.css';

/** The border unrolled: lanes over one even scale of miles, and a brush over the ruler. On a narrow screen miles run down the page. */
export function Strip({ model, form, width, room }: ChartProps<StripModel>) {
  const year = yearOf(model, useSelection());
  if (width !== undefined) return <Picture model={model} year={year} lanes={room && room.parts.length > 0 ? LANES.filter((lane) => room.parts.includes(lane)) : LANES} width={width} />;
  return <Live model={model} form={form} year={year} />;
}

function Live({ model, form, year }: Pick<ChartProps<StripModel>, 'model' | 'form'> & { readonly year: number }) {
  const isWide = form === 'wide';
  const [order, setOrder] = useState<readonly LaneId[]>(isWide ? LANES : NARROW_LANES);
  const [off, setOff] = useState<readonly LaneId[]>([]);
  const [hovered, setHovered] = useState<string | null>(null);
  const { place } = useSelection();
  const track = useRef<Element | null>(null);
  const [lanes, setLanes] = useState(order);
  const arrange = (next: readonly LaneId[], without: readonly LaneId[]) => {
    setOrder(next);
    setOff(without);
    setLanes(next.filter((lane) => !without.includes(lane)));
  };
  const drag = useMileDrag(model.miles, !isWide, ({ clientX, clientY }) => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return 0;
    return model.miles * (isWide ? (clientX - box.left) / box.width : (clientY - box.top) / box.height);
  });
  const follow = (event: PointerEvent | FocusEvent) => {
    const id = event.target instanceof Element ? event.target.closest('[data-place]')?.getAttribute('data-place') : null;
    if (id) setHovered(id);
  };
  const onTrack = (element: Element | null) => void (track.current = element);
  const ruler = lanes.indexOf('ruler');
  const top = lanes.slice(0, Math.max(0, ruler)).reduce((sum, lane) => sum + heightOf(lane, model) + LANE_GAP, 0);
  return (
    <div className={styles.strip} data-form={form}>
      <Controls model={model} year={year} />
      <MileFields miles={model.miles} drag={drag} />
      <RollUp />
      <div className={styles.stage} onPointerOver={follow} onFocus={follow} onPointerLeave={() => setHovered(null)}>
        {isWide ? (
          <>
            <Wide model={model} year={year} lanes={lanes} />
            {ruler >= 0 && <Brush model={model} drag={drag} top={top} height={heightOf('ruler', model)} onTrack={onTrack} />}
          </>
        ) : (
          <Narrow model={model} year={year} lanes={lanes} drag={drag} onTrack={onTrack} />
        )}
      </div>
      <Arrange order={order} off={off} canMove={isWide} onOrder={(next) => arrange(next, off)} onOff={(next) => arrange(order, next)} />
      <Trace model={model} year={year} placeId={hovered ?? place[0] ?? null} />
      <Lengths form={form} />
    </div>
  );
}
