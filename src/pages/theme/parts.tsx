import type { ReactNode } from 'react';
import type { Theme } from '../../dataset/schema';
import { themeEvidence, type ThemeEvidence } from '../../model/evidence';
import { useText } from '../../text/text';
import { useSelection } from '../../views/linking-context';
import { useLoaded } from '../../views/useLoaded';
import { Commitments } from '../explore/pane/Commitments';
import { IndexContext } from '../explore/pane/index-context';
import { KeyFacts } from '../explore/pane/KeyFacts';
import { LevelContext, Section } from '../explore/pane/Section';
import { RelatedPrograms, ThemeFacts } from '../explore/pane/ThemePane';
import { ThemeAccounts, ThemeMoney } from '../explore/pane/ThemeMoney';
import { ThemePlaces } from '../explore/pane/ThemePlaces';
import { WhoWorks } from '../explore/pane/WhoWorks';
import pane from '../explore/pane/pane.module.css';
import { NarrowFold } from './NarrowFold';
import styles from './theme.module.css';

/** The parts of a theme's page that are set as text: those of the reading pane, under headings of the page's own. */

interface PartProps {
  readonly theme: Theme;
}

function useEvidence({ theme }: PartProps): ThemeEvidence {
  const evidence = themeEvidence(useLoaded(['evidence']), theme.id, useSelection());
  if (!evidence) throw new Error(`no evidence of ${theme.id}`); // the page was opened for a theme of this dataset
  return evidence;
}

/** What the pane's parts stand in. */
function Part({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <IndexContext value={useLoaded(['evidence'])}>
      <LevelContext value={2}>
        <div className={pane.pane}><div className={className}>{children}</div></div>
      </LevelContext>
    </IndexContext>
  );
}

export function Head({ theme }: PartProps) {
  const { t, pick } = useText();
  const { parents, issues } = useEvidence({ theme });
  return (
    <Part className={styles.head}>
      <div>
        <p className={pane.caps}>{t.common.kind[theme.kind]}</p>
        <h1>{pick(theme.label)}</h1>
        <p className={styles.summary}>{pick(theme.summary)}</p>
      </div>
      <ThemeFacts theme={theme} parents={parents} issues={issues} />
    </Part>
  );
}

/** What is known and what was promised, side by side. */
export function Record({ theme }: PartProps) {
  const { t } = useText();
  const { keyFacts, commitments } = useEvidence({ theme });
  return (
    <Part className={styles.two}>
      <div>
        <Section title={t.pane.theme.facts} count={keyFacts.length}><KeyFacts facts={keyFacts} themeId={theme.id} /></Section>
        {theme.relatedPrograms.length > 0 && <Section title={t.pane.theme.programs}><RelatedPrograms theme={theme} /></Section>}
      </div>
      <Section title={t.pane.theme.promises} count={commitments.length}><Commitments commitments={commitments} themeId={theme.id} none={t.pane.theme.noPromises} /></Section>
    </Part>
  );
}

export function Carriers({ theme }: PartProps) {
  const { t } = useText();
  const selection = useSelection();
  const evidence = useEvidence({ theme });
  return (
    <Part className={styles.carriers}>
      <Section title={t.pane.theme.who} count={evidence.carriers.US.length + evidence.carriers.MX.length}>
        <WhoWorks evidence={evidence} />
        {evidence.uncounted > 0 && <p className={pane.rule}>{t.pane.uncounted(evidence.uncounted)}</p>}
        <ThemeAccounts theme={theme} selection={selection} />
      </Section>
    </Part>
  );
}

/** Every figure that a source ties to the theme. */
export function Money({ theme }: PartProps) {
  const { t } = useText();
  const selection = useSelection();
  return (
    <Part className={styles.ruled}>
      <Section title={t.pane.money.tied}>
        <NarrowFold words={t.theme.figures}><ThemeMoney theme={theme} selection={selection} isBelowAccounts /></NarrowFold>
      </Section>
    </Part>
  );
}

/** What the map above can't say of its places. */
export function Places({ theme }: PartProps) {
  const { t } = useText();
  return <Part className={`${styles.ruled} ${styles.places}`}><Section title={t.pane.theme.places}><ThemePlaces theme={theme} /></Section></Part>;
}
