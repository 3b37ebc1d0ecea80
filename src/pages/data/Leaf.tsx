import { useText } from '../../text/text';
import styles from './data.module.css';

interface LeafProps {
  readonly page: number;
  readonly last: number;
  readonly onLeaf: (page: number) => void;
  /** Which rows are shown, in words: said anew whenever it changes. */
  readonly said: string;
}

/** The ways through the pages of a table. A button that leads nowhere keeps the focus that it was pressed with. */
export function Leaf({ page, last, onLeaf, said }: LeafProps) {
  const { t } = useText();
  const ways = [
    [t.data.first, 0, page > 0],
    [t.data.previous, page - 1, page > 0],
    [t.data.next, page + 1, page < last],
    [t.data.last, last, page < last],
  ] as const;
  return (
    <div className={styles.pages} role="group" aria-label={t.data.pages}>
      <span role="status">{said}</span>
      {ways.map(([words, to, leads]) => <button key={words} type="button" aria-disabled={!leads} onClick={() => leads && onLeaf(to)}>{words}</button>)}
    </div>
  );
}
