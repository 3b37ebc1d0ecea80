import type { TieEvidence } from '../../../model/evidence';
import { hueOf } from '../../../model/hue';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { usePaneIndex } from './index-context';
import { BasisWord, TieDot } from './Tie';
import styles from './pane.module.css';

/** A picked tie: why it is there, on what ground and by what source, before anything else. */
export function TiePane({ tie }: { readonly tie: TieEvidence }) {
  const { t, pick } = useText();
  const index = usePaneIndex();
  const link = tie.kind === 'none' ? null : tie.link;
  return (
    <div className={styles.tiePane} data-hue={hueOf(index, tie.theme)}>
      <header>
        <p className={styles.caps}>{t.pane.tie.caps}</p>
        <h3 className={styles.name}>{t.pane.tie.title(pick(tie.agency.abbr), pick(tie.theme.label))}</h3>
        {link && (
          <p className={styles.tieRole}>
            <TieDot role={link.role} basis={link.basis} /> {pick(tie.agency.name)} {t.common.role[link.role]} · <BasisWord basis={link.basis} />
          </p>
        )}
      </header>
      {link ? <p className={styles.summary}>{pick(link.why)} <Cite sourceId={link.sourceId} locator={link.locator} /></p> : <p className={styles.none}>{t.pane.tie.none}</p>}
      {link && tie.kind === 'uncounted' && <p className={styles.none}>{t.pane.tie.uncounted(t.common.basis[link.basis])}</p>}
    </div>
  );
}
