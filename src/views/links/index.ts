import type { FirstText } from '../../text/text';
import type { View } from '../view';
import type { LinksModel } from './model';
import { LinksPictureLegend } from './PictureLegend';
import { seenLinks } from './seen';
import { linksTable } from './table';

export const links: View<LinksModel, FirstText> = { ...seenLinks, PictureLegend: LinksPictureLegend, table: linksTable };
