import { useMemo, type MouseEvent } from 'react';
import type { Theme } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import { writeAddress } from '../../selection/address';
import { DEFAULT_PARAMS } from '../../selection/address';
import { NOTHING } from '../../selection/selection';
import { useFirstText } from '../../text/text';
import { useIndex, useIsPicked, useMarkState } from '../../views/linking-context';
import styles from './explore.module.css';

/** The themes of the meeting as a chart to pick from: four priorities as columns, beneath each the issues that it has. */
export function ThemePicker() {
  const { t } = useFirstText();
  const index = useIndex();
  return (
    <nav className={styles.picker} aria-labelledby="picker-title">
      <h2 id="picker-title" className={styles.pickerTitle}>{t.page.pickerTitle}</h2>
      <p className={styles.pickerHint} data-hint="">{t.page.pickerHint} {t.links.pickerHint}</p>
      <ul className={styles.pickerColumns}>
        {index.priorities.map((priority) => (
          <li key={priority.id} data-hue={priority.hue}>
            <Entry theme={priority} index={index} />
            <ul>
              {(index.issuesOf.get(priority.id) ?? []).map((issue) => (
                <li key={issue.id}><Entry theme={issue} index={index} /></li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A link, so that without a script it leads to what is known of the theme; with one a click picks it in place. */
function Entry({ theme, index }: { readonly theme: Theme; readonly index: Index }) {
  const { t, pick } = useFirstText();
  const state = useMarkState('themes', theme.id);
  const isPicked = useIsPicked('theme', theme.id);
  const agencies = agenciesOf(index, [theme]);
  const us = agencies.filter((id) => index.agency.get(id)?.country === 'US').length;
  const issues = index.issuesOf.get(theme.id) ?? [];
  const href = useMemo(() => `${writeAddress({ selection: { ...NOTHING, theme: [theme.id] }, params: DEFAULT_PARAMS })}#theme-${theme.id}`, [theme.id]);
  return (
    <a className={styles[theme.kind]} href={href} data-theme={theme.id} data-value={agencies.length} data-state={state} aria-current={isPicked || undefined} onClick={leaveToPage}>
      <span>{pick(theme.label)}</span>
      <span className={styles.count}>{t.links.picker(us, agencies.length - us, issues.length && agenciesOf(index, [theme, ...issues]).length)}</span>
    </a>
  );
}

const agenciesOf = (index: Index, themes: readonly Theme[]): string[] => [...new Set(themes.flatMap(({ id }) => index.linksOfTheme.get(id) ?? []).map((link) => link.agencyId))];

/** A middle click or one with ⌘ would open a tab; the page takes Shift and ⌘ as 'add to the selection'. */
const leaveToPage = (event: MouseEvent): void => event.preventDefault();
