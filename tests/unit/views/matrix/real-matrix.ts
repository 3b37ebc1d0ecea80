import { mergeSlices } from '../../../../src/dataset/merge-slices';
import type { Slice } from '../../../../src/dataset/schema';
import { indexDataset } from '../../../../src/model/index-dataset';
import { answer, type Answer } from '../../../../src/model/answer';
import { readAddress } from '../../../../src/selection/address';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { matrixModel } from '../../../../src/views/matrix/model';
import { compileDataset } from '../../../../tools/data/compile-dataset';

const compiled = await compileDataset('data');
if (!compiled.ok) throw new Error(compiled.problems.join('\n'));

const core: Slice = JSON.parse(compiled.slices.core);

/** The bundled dataset as far as the matrix needs it: its first slice. */
export const INDEX = indexDataset(mergeSlices({ core }));
export const MODEL = matrixModel(INDEX);
export const EN = textOf('en', en);
export const ES = textOf('es', es);

/** What an address answers: 'theme=counter-narcotics'. */
export const answerTo = (query: string): Answer => answer(INDEX, readAddress(query).address.selection);
