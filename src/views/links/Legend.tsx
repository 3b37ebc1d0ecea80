import { BasisLegend } from '../BasisLegend';
import { BasisPictureLegend } from '../BasisPictureLegend';
import type { LegendProps } from '../view';

/** Ties are lines in the wide form and dots in the narrow one. */
export const LinksLegend = ({ form }: LegendProps) => <BasisLegend shape={form === 'wide' ? 'line' : 'dot'} />;

export const LinksPictureLegend = () => <BasisPictureLegend shape="line" />;
