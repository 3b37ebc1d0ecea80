import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { KEYS, Sample } from './Legend';
import styles from './strip.module.css';

const WIDTH = 1280;
const HEIGHT = 24;
const SIZE = 12.5;
const ROOM = 22;
const GAP = 24;

/** The legend for a picture, in one row. */
export function StripPictureLegend() {
  const words = useText().t.strip.legend;
  const starts = KEYS.map((_, at) => KEYS.slice(0, at).reduce((x, key) => x + ROOM + labelWidth(words[key], SIZE) + GAP, 0));
  return (
    <g>
      <rect width={WIDTH} height={HEIGHT} fill="none" />
      {KEYS.map((key, at) => (
        <g key={key} transform={`translate(${starts[at]?.toFixed(1)} ${HEIGHT / 2})`}>
          <g transform="translate(8 0)"><Sample of={key} /></g>
          <text className={styles.pictureWords} x={ROOM} y="4.4">{words[key]}</text>
        </g>
      ))}
    </g>
  );
}
