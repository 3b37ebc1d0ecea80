import { expandThemes } from '../../model/answer';
import { hueOf, mainPriority } from '../../model/hue';
import type { Theme } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import { useText } from '../../text/text';
import { useIndex } from '../../views/linking-context';
import styles from './themes-large.module.css';

/** Agencies of both countries that are tied to any of the themes. */
const agenciesOf = (index: Index, ids: Iterable<string>): number => new Set([...ids].flatMap((id) => (index.linksOfTheme.get(id) ?? []).map(({ agencyId }) => agencyId))).size;

/** The meeting's priorities as columns and, once it is their turn, the issues under the one that each mainly serves. */
export function ThemesLarge({ hasIssues }: { readonly hasIssues: boolean }) {
  const { t, pick } = useText();
  const index = useIndex();
  return (
    <ul className={styles.columns} data-issues={hasIssues || undefined}>
      {index.priorities.map((priority) => {
        const issues = (index.issuesOf.get(priority.id) ?? []).filter((issue) => mainPriority(index, issue) === priority);
        return (
          <li key={priority.id} className={styles.column} data-hue={hueOf(index, priority)}>
            <div className={styles.priority}>
              <b>{pick(priority.label)}</b>
              <span>{t.page.agencies(agenciesOf(index, expandThemes(index, [priority.id])))}</span>
            </div>
            <ul className={styles.issues} aria-hidden={!hasIssues || undefined}>
              {issues.map((issue) => <Issue key={issue.id} issue={issue} parents={issue.parentPriority.flatMap((id) => index.theme.get(id) ?? []).filter((parent) => parent !== priority)} agencies={agenciesOf(index, [issue.id])} />)}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function Issue({ issue, parents, agencies }: { readonly issue: Theme; readonly parents: readonly Theme[]; readonly agencies: number }) {
  const { t, pick } = useText();
  const index = useIndex();
  return (
    <li className={styles.issue}>
      <b><span className={styles.whole}>{pick(issue.label)}</span><span className={styles.short}>{pick(issue.short)}</span></b>
      <span>{t.page.agencies(agencies)}</span>
      {parents.length > 0 && <span className={styles.marks} role="img" aria-label={t.present.alsoUnder(parents.map(({ short }) => pick(short)))}>{parents.map((parent) => <i key={parent.id} data-hue={hueOf(index, parent)} />)}</span>}
    </li>
  );
}
