import { Suspense } from 'react';
import type { Theme } from '../../../dataset/schema';
import { themeEvidence } from '../../../model/evidence';
import type { Selection } from '../../../selection/selection';
import { useText } from '../../../text/text';
import { useSite } from '../../../ui/site-context';
import { Cite } from './Cite';
import { Commitments } from './Commitments';
import { usePaneIndex } from './index-context';
import { KeyFacts } from './KeyFacts';
import { Listed, Section, Facts, Waiting } from './Section';
import { ThemeAccounts, ThemeMoney } from './ThemeMoney';
import { ThemePlaces } from './ThemePlaces';
import { BasisWord } from './Tie';
import { ThemeRef } from './Refs';
import { WhoWorks } from './WhoWorks';
import styles from './pane.module.css';

interface ThemePaneProps {
  readonly theme: Theme;
  readonly selection: Selection;
}

/** A theme's evidence: what it is, what the record shows, what was promised; then who works on it, its money and its places. */
export function ThemePane({ theme, selection }: ThemePaneProps) {
  const { t } = useText();
  const evidence = themeEvidence(usePaneIndex(), theme.id, selection);
  if (!evidence) return null;
  const { US, MX } = evidence.carriers;
  return (
    <div className={styles.columns}>
      <div className={styles.lead}>
        <ThemeHead theme={theme} parents={evidence.parents} issues={evidence.issues} />
        <Suspense fallback={<Waiting />}><ThemeAccounts theme={theme} selection={selection} /></Suspense>
        {theme.relatedPrograms.length > 0 && <Section title={t.pane.theme.programs}><RelatedPrograms theme={theme} /></Section>}
      </div>
      <Section title={t.pane.theme.facts} count={evidence.keyFacts.length}><KeyFacts facts={evidence.keyFacts} themeId={theme.id} /></Section>
      <Section title={t.pane.theme.promises} count={evidence.commitments.length}>
        <Commitments commitments={evidence.commitments} themeId={theme.id} none={t.pane.theme.noPromises} />
      </Section>
      <Section title={t.pane.theme.who} count={US.length + MX.length} area="wide">
        <WhoWorks evidence={evidence} />
        {evidence.uncounted > 0 && <p className={styles.rule}>{t.pane.uncounted(evidence.uncounted)}</p>}
      </Section>
      <Section title={t.pane.money.tied} area="wide"><ThemeMoney theme={theme} selection={selection} isBelowAccounts /></Section>
      <Section title={t.pane.theme.places} area="wide"><ThemePlaces theme={theme} /></Section>
    </div>
  );
}

interface ThemeHeadProps {
  readonly theme: Theme;
  readonly parents: readonly Theme[];
  readonly issues: readonly Theme[];
}

function ThemeHead({ theme, parents, issues }: ThemeHeadProps) {
  const { t, pick } = useText();
  const { href } = useSite();
  return (
    <header>
      <p className={styles.caps}>{t.common.kind[theme.kind]}</p>
      <h3 className={styles.name}>{pick(theme.label)}</h3>
      <p className={styles.summary}>{pick(theme.summary)}</p>
      <p className={styles.onePage}><a href={href(`theme/${theme.id}/`)}>{t.theme.onePage}</a></p>
      <ThemeFacts theme={theme} parents={parents} issues={issues} />
    </header>
  );
}

/** Where a theme is named, and what stands above and beneath it. */
export function ThemeFacts({ theme, parents, issues }: ThemeHeadProps) {
  const { t } = useText();
  return (
    <Facts
      rows={[
        [t.pane.theme.namedIn, <Cite key="source" sourceId={theme.sourceId} locator={theme.locator} />],
        issues.length > 0 && [t.pane.theme.issues, <Listed key="issues" rows={issues}>{(issue) => <ThemeRef theme={issue} />}</Listed>],
        parents.length > 0 && [
          t.pane.theme.under,
          <div key="parents"><Listed rows={parents}>{(parent) => <ThemeRef theme={parent} />}</Listed>{theme.parentBasis && <BasisWord basis={theme.parentBasis} />}</div>,
        ],
      ]}
    />
  );
}

export function RelatedPrograms({ theme }: { readonly theme: Theme }) {
  const { t, pick } = useText();
  return (
    <ul className={styles.rows}>
      {theme.relatedPrograms.map((program) => (
        <li key={program.name.en}>
          {pick(program.name)} <span className={styles.when}>{program.year ?? t.pane.theme.noYear}</span> <Cite sourceId={program.sourceId} />
        </li>
      ))}
    </ul>
  );
}
