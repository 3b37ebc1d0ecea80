import type { Agency, Dataset, Link, Row, Source, Theme } from '../dataset/schema';

/** The dataset with its lookups, made once per loaded dataset and shared by all views. */
export interface Index {
  readonly dataset: Dataset;
  readonly theme: ReadonlyMap<string, Theme>;
  readonly agency: ReadonlyMap<string, Agency>;
  readonly source: ReadonlyMap<string, Source>;
  readonly account: ReadonlyMap<string, Row<'accounts'>>;
  readonly meeting: ReadonlyMap<string, Row<'meetings'>>;
  readonly program: ReadonlyMap<string, Row<'programs'>>;
  readonly place: ReadonlyMap<string, Place>;
  readonly priorities: readonly Theme[];
  /** Issues under each priority, in the order of the meeting. An issue may stand under several. */
  readonly issuesOf: ReadonlyMap<string, readonly Theme[]>;
  readonly linksOfTheme: ReadonlyMap<string, readonly Link[]>;
  readonly linksOfAgency: ReadonlyMap<string, readonly Link[]>;
}

export type Place =
  | ({ table: 'sectors' } & Row<'sectors'>)
  | ({ table: 'ports' } & Row<'ports'>)
  | ({ table: 'crossings' } & Row<'crossings'>)
  | ({ table: 'corridorPlaces' } & Row<'corridorPlaces'>);

/** The id of a tie: a pair of theme and agency occurs once. */
export const linkId = (link: { readonly themeId: string; readonly agencyId: string }): string => `${link.themeId}/${link.agencyId}`;

const byId = <R extends { id: string }>(rows: readonly R[]): Map<string, R> => new Map(rows.map((row) => [row.id, row]));

const groupBy = <R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> => {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

export function indexDataset(dataset: Dataset): Index {
  const { themes, links } = dataset;
  const priorities = themes.filter((theme) => theme.kind === 'priority');
  return {
    dataset,
    theme: byId(themes),
    agency: byId(dataset.agencies),
    source: byId(dataset.sources),
    account: byId(dataset.accounts),
    meeting: byId(dataset.meetings),
    program: byId(dataset.programs),
    place: byId<Place>([
      ...dataset.sectors.map((row) => ({ table: 'sectors' as const, ...row })),
      ...dataset.ports.map((row) => ({ table: 'ports' as const, ...row })),
      ...dataset.crossings.map((row) => ({ table: 'crossings' as const, ...row })),
      ...dataset.corridorPlaces.map((row) => ({ table: 'corridorPlaces' as const, ...row })),
    ]),
    priorities,
    issuesOf: new Map(priorities.map((priority) => [priority.id, themes.filter((theme) => theme.parentPriority.some((id) => id === priority.id))])),
    linksOfTheme: groupBy(links, (link) => link.themeId),
    linksOfAgency: groupBy(links, (link) => link.agencyId),
  };
}
