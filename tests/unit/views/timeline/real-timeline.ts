import { answer } from '../../../../src/model/answer';
import { NOTHING } from '../../../../src/selection/selection';
import { DEFAULT_PARAMS, readAddress } from '../../../../src/selection/address';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { timelineModel } from '../../../../src/views/timeline/model';
import { standingIn } from '../../../../src/views/timeline/standing';
import { realIndex } from '../sources/real-index';

export const INDEX = await realIndex();
export const MODEL = timelineModel(INDEX, DEFAULT_PARAMS);
export const EN = textOf('en', en);
export const ES = textOf('es', es);

/** The answer to a query string such as 'theme=counter-narcotics'. */
export const answerTo = (query: string) => answer(INDEX, { ...NOTHING, ...readAddress(query).address.selection });
export const standingFor = (query: string) => standingIn(answerTo(query), INDEX.dataset.themes.map(({ id }) => id));
