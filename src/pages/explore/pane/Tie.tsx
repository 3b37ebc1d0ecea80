import type { ReactNode } from 'react';
import type { Link } from '../../../dataset/schema';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import styles from './pane.module.css';

type Basis = Link['basis'];

/** A dot as in the matrix: its size is the role, its texture the basis. The words beside it say the same. */
export const TieDot = ({ role, basis }: { readonly role: Link['role']; readonly basis: Basis }) => (
  <i className={styles.dot} data-role={role} data-basis={basis} aria-hidden="true" />
);

export function BasisWord({ basis }: { readonly basis: Basis }) {
  const { t } = useText();
  return <span className={styles.basis} data-basis={basis} title={t.common.basisLong[basis]}>{t.common.basis[basis]}</span>;
}

interface TieProps {
  readonly link: Link;
  readonly hue: string;
  /** The other end of the tie, as a name that can be picked. */
  readonly name?: ReactNode;
  readonly of?: ReactNode;
  readonly also?: ReactNode;
}

/** One tie: who, in what role, on what ground, why, and the source that says so. */
export function Tie({ link, hue, name, of, also }: TieProps) {
  const { t, pick } = useText();
  return (
    <div className={styles.tie} data-hue={hue}>
      <TieDot role={link.role} basis={link.basis} />
      <div>
        {name && <p className={styles.tieName}>{name}</p>}
        <p className={styles.tieRole}>{t.common.role[link.role]}{of && <> {of}</>} · <BasisWord basis={link.basis} /></p>
        {also && <p className={styles.tieRole}>{also}</p>}
      </div>
      <p className={styles.why}>{pick(link.why)} <Cite sourceId={link.sourceId} locator={link.locator} /></p>
    </div>
  );
}
