import { linkId, type Index } from '../model/index-dataset';
import { themesInOrder } from '../model/themes-in-order';
import type { Answer } from '../model/answer';
import type { FirstText } from '../text/text';
import type { Row, Table } from './view';

/** The ties that a selection leaves on as rows, in the order of the themes: the rows of every view whose marks are ties. */
export function tieTable(caption: string, index: Index, answer: Answer, { t, pick }: FirstText): Table {
  const words = t.common.columns;
  const links = themesInOrder(index).flatMap((theme) => index.linksOfTheme.get(theme.id) ?? []);
  return {
    caption,
    columns: [
      { id: 'themeId', head: words.theme },
      { id: 'agencyId', head: words.agency },
      { id: 'country', head: words.country },
      { id: 'role', head: words.role },
      { id: 'basis', head: words.basis },
      { id: 'why', head: words.why },
      { id: 'source', head: words.source },
      { id: 'locator', head: words.locator },
    ],
    rows: links.filter((link) => answer.links.has(linkId(link))).map((link): Row => {
      const theme = index.theme.get(link.themeId);
      const agency = index.agency.get(link.agencyId);
      const source = index.source.get(link.sourceId);
      return {
        id: linkId(link),
        cells: [
          { value: link.themeId, text: theme && pick(theme.label) },
          { value: link.agencyId, text: agency && pick(agency.name) },
          { value: agency?.country ?? null, text: agency && t.common.countries[agency.country] },
          { value: link.role, text: t.common.roleNoun[link.role] },
          { value: link.basis, text: t.common.basis[link.basis] },
          { value: pick(link.why) },
          { value: link.sourceId, text: source && `${pick(source.publisher)}: ${source.title}`, ...(source?.url && { href: source.url }) },
          { value: pick(link.locator) },
        ],
      };
    }),
  };
}
