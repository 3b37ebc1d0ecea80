import { useMemo } from 'react';
import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { BREAKS, counted } from './counted';
import { CircleMarks, RampMarks } from './Keys';
import { useShown } from './shown';
import styles from './border.module.css';

const WIDTH = 1280;
const HEIGHT = 42;

/** What shades and sizes, with the year, for a picture: it can't be asked. */
export function BorderPictureLegend() {
  const { t } = useText();
  const words = t.border;
  const shown = useShown();
  const index = useIndex();
  const { shade, measure } = useMemo(() => ({ shade: counted(index, shown.shade), measure: counted(index, shown.measure) }), [index, shown.shade, shown.measure]);
  const year = shown.year ?? Number(index.dataset.about.date.slice(0, 4)) - 1;
  const heads = [`${words.shade[shown.shade]}, ${words.period(shade?.period ?? '', year)}`, `${words.measure[shown.measure]}, ${words.period(measure?.period ?? '', year)}`] as const;
  const first = labelWidth(heads[0], 12.5, true) + 16;
  const second = first + 360;
  return (
    <g className={styles.pictureLegend}>
      <rect width={WIDTH} height={HEIGHT} fill="none" />
      {shown.layers.has('sectors') && <><text className={styles.pictureHead} y="16">{heads[0]}</text><g transform={`translate(${first} 4)`}><RampMarks breaks={BREAKS[shown.shade]} /></g></>}
      {shown.layers.has('crossings') && measure && <g transform={`translate(${second} 0)`}><text className={styles.pictureHead} y="16">{heads[1]}</text><g transform={`translate(${labelWidth(heads[1], 12.5, true) + 16} 0)`}><CircleMarks most={measure.most} /></g></g>}
    </g>
  );
}
