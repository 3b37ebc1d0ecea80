import { SLICES, slice } from '../../../../src/dataset/schema';
import * as v from 'valibot';
import { mergeSlices } from '../../../../src/dataset/merge-slices';
import { answer, type Answer } from '../../../../src/model/answer';
import { indexDataset } from '../../../../src/model/index-dataset';
import { readAddress } from '../../../../src/selection/address';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { linksModel } from '../../../../src/views/links/model';
import { compileDataset } from '../../../../tools/data/compile-dataset';

const compiled = await compileDataset('data');
if (!compiled.ok) throw new Error(compiled.problems.join('\n'));

const parsed = SLICES.map((name) => [name, v.parse(slice, JSON.parse(compiled.slices[name]))] as const);

/** The bundled dataset, all of it. */
export const INDEX = indexDataset(mergeSlices(Object.fromEntries(parsed)));
export const MODEL = linksModel(INDEX);
export const EN = textOf('en', en);
export const ES = textOf('es', es);

/** What an address answers: 'theme=counter-narcotics'. */
export const answerTo = (query: string): Answer => answer(INDEX, readAddress(query).address.selection);
