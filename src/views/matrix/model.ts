import type { Agency, Link, Theme } from '../../dataset/schema';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import { themesInOrder } from '../../model/themes-in-order';

export const COUNTRIES = ['US', 'MX'] as const;
export type Country = (typeof COUNTRIES)[number];

/** A tie between a theme (its row) and an agency (its column). */
export interface Tie {
  readonly link: Link;
  readonly theme: Theme;
  readonly agency: Agency;
  readonly hue: Hue;
}

export interface ThemeRow {
  readonly theme: Theme;
  readonly hue: Hue;
  /** '2' for a priority, '2a' for the first issue under it: a name short enough for a narrow column. */
  readonly number: string;
  readonly ties: readonly Tie[];
}

export interface TiedAgency {
  readonly agency: Agency;
  /** In the order of the rows. */
  readonly ties: readonly Tie[];
}

export interface MatrixModel {
  readonly rows: readonly ThemeRow[];
  /** Agencies with a tie, in the order of the dataset; how they stand on the page is for the reader to choose (see order). */
  readonly agencies: Readonly<Record<Country, readonly TiedAgency[]>>;
}

/** Themes as rows between the agencies of both countries. Depends on the dataset alone. */
export function matrixModel(index: Index): MatrixModel {
  const themes = themesInOrder(index);
  const ties = themes.flatMap((theme) => tiesOf(index, theme));
  const numbers = numbered(themes);
  const tied = (country: Country): TiedAgency[] =>
    index.dataset.agencies
      .filter((agency) => agency.country === country && index.linksOfAgency.has(agency.id))
      .map((agency) => ({ agency, ties: ties.filter((tie) => tie.agency === agency) }));
  return {
    rows: themes.map((theme, at) => ({ theme, hue: hueOf(index, theme), number: numbers[at] ?? '', ties: ties.filter((tie) => tie.theme === theme) })),
    agencies: { US: tied('US'), MX: tied('MX') },
  };
}

function tiesOf(index: Index, theme: Theme): Tie[] {
  return (index.linksOfTheme.get(theme.id) ?? []).flatMap((link) => {
    const agency = index.agency.get(link.agencyId);
    return agency ? [{ link, theme, agency, hue: hueOf(index, theme) }] : [];
  });
}

function numbered(themes: readonly Theme[]): string[] {
  let priority = 0;
  let issue = 0;
  return themes.map((theme) => {
    if (theme.kind === 'priority') {
      priority++;
      issue = 0;
      return String(priority);
    }
    return `${priority}${String.fromCharCode(97 + issue++)}`;
  });
}

/** How many agencies of a country lead a theme, by the ties that count. */
export const leadsOf = (row: ThemeRow, country: Country, counts: (link: Link) => boolean): number =>
  row.ties.filter(({ link, agency }) => agency.country === country && link.role === 'lead' && counts(link)).length;
