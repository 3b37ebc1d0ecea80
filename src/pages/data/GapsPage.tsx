import { useEffect } from 'react';
import { Slot } from '../../frame/Slot';
import { GAP_KINDS, gapsOf, linesOf, type Gap, type GapKind } from '../../model/gaps';
import type { Index } from '../../model/index-dataset';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useLoaded } from '../../views/useLoaded';
import { Shell } from '../shell/Shell';
import { gapWords } from './gap-words';
import { WITH_ROWS } from './rows';
import styles from './gaps.module.css';

/** The ledger of gaps: what isn't known, by kind, each entry with the way to the view that shows it. */
export function GapsPage() {
  const { t } = useText();
  const { href } = useSite();
  useEffect(() => {
    document.title = t.page.documentTitle(t.gaps.title);
  }, [t]);
  return (
    <Shell start="gaps">
      <p className={styles.where}><a href={href('')}>{t.view.all}</a> <a href={href('data/')}>{t.gaps.back}</a></p>
      <div id="gaps"><Slot><Ledger /></Slot></div>
    </Shell>
  );
}

function Ledger() {
  const { t } = useText();
  const index = useLoaded(WITH_ROWS);
  const gaps = gapsOf(index.dataset);
  const kinds = GAP_KINDS.flatMap((kind) => {
    const found = gaps.filter((each) => each.kind === kind);
    return found.length > 0 ? [{ kind, found }] : [];
  });
  const most = Math.max(1, ...kinds.map(({ found }) => found.length));
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t.gaps.title}</h1>
          <p className={styles.lede}>{t.gaps.lede(gaps.length, kinds.length)}</p>
        </div>
        <nav aria-label={t.gaps.contents}>
          <ul className={styles.contents}>
            {kinds.map(({ kind, found }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{t.gaps.kinds[kind].name}</a>
                <span>{count(found.length)}</span>
                <svg width="100%" height="6" aria-hidden="true"><rect width={`${((found.length / most) * 100).toFixed(1)}%`} height="6" /></svg>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {kinds.map(({ kind, found }) => <Kind key={kind} kind={kind} gaps={found} index={index} />)}
    </>
  );
}

/** So many lines of a kind stand open; the rest is folded. */
const OPEN = 8;

interface KindProps {
  readonly kind: GapKind;
  readonly gaps: readonly Gap[];
  readonly index: Index;
}

function Kind({ kind, gaps, index }: KindProps) {
  const { t } = useText();
  const { name, about } = t.gaps.kinds[kind];
  const lines = linesOf(gaps);
  const open = lines.length <= OPEN + 1 ? lines.length : OPEN;
  const rest = lines.slice(open);
  return (
    <section className={styles.kind} aria-labelledby={kind} data-gap={kind} data-value={gaps.length}>
      <header>
        <h2 id={kind}>{name}</h2>
        <p className={styles.number}>{t.gaps.entries(gaps.length)}</p>
        <p>{about}</p>
      </header>
      <div>
        <ul className={styles.lines}>{lines.slice(0, open).map((line) => <Line key={line.key} line={line} index={index} />)}</ul>
        {rest.length > 0 && (
          <details>
            <summary>{t.gaps.more(rest.length)}</summary>
            <ul className={styles.lines}>{rest.map((line) => <Line key={line.key} line={line} index={index} />)}</ul>
          </details>
        )}
      </div>
    </section>
  );
}

function Line({ line, index }: { readonly line: ReturnType<typeof linesOf>[number]; readonly index: Index }) {
  const text = useText();
  const { href } = useSite();
  const { name, detail } = gapWords(line, index, text);
  return (
    <li>
      <p className={detail ? styles.name : styles.whole}>{name}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      <a href={href(line.gaps[0].path)} aria-label={text.t.gaps.seeOf(name)}>{text.t.gaps.see}</a>
    </li>
  );
}
