import { BasisPictureLegend } from '../BasisPictureLegend';

export const LinksPictureLegend = () => <BasisPictureLegend shape="line" />;
