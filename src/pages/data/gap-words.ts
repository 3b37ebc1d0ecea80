import type { Localized } from '../../dataset/schema';
import type { GapLine } from '../../model/gaps';
import type { Index } from '../../model/index-dataset';
import { list } from '../../text/format';
import type { Text } from '../../text/text';
import { meetingName } from '../explore/pane/meeting-words';

/** A line of the ledger in words: what is not known, and of what. */
export interface GapWords {
  readonly name: string;
  readonly detail: string;
}

export function gapWords({ gaps }: GapLine, index: Index, text: Text): GapWords {
  const [{ table, rowId, part, kind }] = gaps;
  const { dataset } = index;
  const { t, pick, lang } = text;
  const words = t.gaps;
  const years = gaps.flatMap(({ year }) => year ?? []).toSorted((a, b) => a - b);
  const theme = (id: string) => say(index.theme.get(id)?.label);
  const program = () => say(index.program.get(rowId)?.name);
  const row = <R extends { readonly id: string }>(rows: readonly R[]) => rows.find(({ id }) => id === rowId);
  switch (table) {
    case 'indicators':
      return { name: say(row(dataset.indicators)?.label), detail: spans(years) };
    case 'traffic':
      return { name: words.portOf(say(index.place.get(part)?.name), say(row(dataset.traffic)?.label)), detail: spans(years) };
    case 'programs': {
      const status = Object.entries(t.common.status).find(([each]) => each === part)?.[1] ?? part;
      if (kind === 'years') return { name: words.statusOf(program(), status), detail: spans(years) };
      const count = (part === 'none' ? words.untied.none : words.untied.inferred)(gaps.length);
      return { name: program(), detail: [count, years.length > 0 && words.span(years[0] ?? 0, years.at(-1) ?? 0)].filter(Boolean).join(' · ') };
    }
    case 'themes':
      return { name: words.nobody[part === 'US' ? 'US' : 'MX'](theme(rowId)), detail: '' };
    case 'links': {
      const why = index.linksOfTheme.get(rowId)?.find(({ agencyId }) => agencyId === part)?.why;
      return { name: words.tie(say(index.agency.get(part)?.name), theme(rowId)), detail: say(why) };
    }
    case 'commitments': {
      const found = row(dataset.commitments);
      return { name: say(found?.text), detail: say(found?.statusNote) };
    }
    case 'disagreements':
      return { name: say(row(dataset.disagreements)?.note), detail: '' };
    case 'borderFacts':
    case 'sectors': {
      const fact = table === 'sectors' ? row(dataset.sectors) : row(dataset.borderFacts);
      return { name: say(fact && ('label' in fact ? fact.label : fact.name)), detail: figures(fact) };
    }
    case 'meetings': {
      const meeting = index.meeting.get(rowId);
      const number = meeting?.number ? words.meeting(meeting.number) : '';
      return { name: [meeting && meetingName(meeting, text), number].filter(Boolean).join(' · '), detail: list(gaps.map((each) => words.parts[each.part] ?? each.part), lang) };
    }
    case 'gaps':
      return { name: say(row(dataset.gaps)?.text), detail: '' };
  }

  function say(said: Localized | string | undefined): string {
    if (said === undefined) return '';
    return typeof said === 'string' ? said : pick(said);
  }

  function figures(fact: DisputedFact | undefined): string {
    if (!fact) return '';
    const values = 'milesOfBorder' in fact ? [fact.milesOfBorder, ...(fact.milesOfBorderAlt ?? []).map(({ value }) => value)] : [fact.value, ...(fact.alt ?? []).map(({ value }) => value)];
    return list([...new Set(values)].map(String), lang);
  }
}

type DisputedFact = Index['dataset']['sectors'][number] | Index['dataset']['borderFacts'][number];

/** Years in a row as one span: '2006–2011, 2014'. */
export function spans(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

