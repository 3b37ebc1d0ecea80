import { count } from '../text/format';
import { useText } from '../text/text';
import { Subheading } from '../ui/Subheading';
import { useIndex } from './linking-context';
import { DRAWN_MILES, lengthsOf } from './lengths';
import { useIsLive } from './useIsLive';
import styles from './Lengths.module.css';

/** px of the scale from its first mile to its last. */
const WIDTH = 150;
const FROM = 1600;
const TO = 2050;
const at = (miles: number): number => Math.round((WIDTH * (miles - FROM)) / (TO - FROM));

/**
 * How long the border is, by everyone who gives a length, side by side with the line as it is drawn here. A list: the
 * figure's table is another. The printed page links sources in its wide form alone.
 */
export function Lengths({ form }: { readonly form: 'wide' | 'narrow' }) {
  const { t, pick } = useText();
  const words = t.border.lengths;
  const index = useIndex();
  const hasLinks = useIsLive() || form === 'wide';
  const official = index.dataset.about.borderMiles;
  const lengths = lengthsOf(index);
  const said = lengths.find(({ id }) => id === 'length-scg');
  const rows = [{ id: 'drawn', miles: DRAWN_MILES, who: words.drawn, source: null, note: null }, ...lengths.map(({ id, miles, label, source, note }) => ({ id, miles, who: pick(label), source, note: note && pick(note) }))];
  return (
    <section className={styles.lengths}>
      <Subheading className={styles.title}>{words.title}</Subheading>
      <p className={styles.lead}>{words.lead(said ? count(said.miles) : null, count(official), count(DRAWN_MILES))}</p>
      <ul className={styles.list}>
        {rows.map(({ id, miles, who, source, note }) => (
          <li key={id} data-official={miles === official || undefined}>
            <b>{words.miles(count(miles))}</b>{' '}
            <svg className={styles.scale} width={WIDTH + 8} height="12" viewBox={`-4 -6 ${WIDTH + 8} 12`} aria-hidden="true"><path d={`M0 0H${WIDTH}`} /><circle cx={at(miles)} r="3.4" /></svg>
            <span>{who}{note && <i>; {note}</i>}</span>{' '}
            {source && hasLinks ? <a href={source.url ?? undefined} rel="noreferrer">{pick(source.publisher)}</a> : <span>{source ? pick(source.publisher) : words.here}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
