import { answer } from '../../../../src/model/answer';
import { DEFAULT_PARAMS, readAddress } from '../../../../src/selection/address';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { stripModel } from '../../../../src/views/strip/model';
import { realIndex } from '../sources/real-index';

export const INDEX = await realIndex();
export const EN = textOf('en', en);
export const ES = textOf('es', es);

/** The model, the answer and the selection that a query string asks for. */
export function asked(query = '') {
  const { selection, params } = readAddress(query).address;
  return { model: stripModel(INDEX, params), answer: answer(INDEX, selection), selection };
}

export const MODEL = stripModel(INDEX, DEFAULT_PARAMS);
