import type { View } from '../view';
import { linksFinding } from './finding';
import type { LinksModel } from './model';
import { LinksPictureLegend } from './PictureLegend';
import { seenLinks } from './seen';
import { linksTable } from './table';

export const links: View<LinksModel> = {
  ...seenLinks,
  finding: (_model, index, answer, text) => linksFinding(index, answer, text),
  PictureLegend: LinksPictureLegend,
  table: linksTable,
};
