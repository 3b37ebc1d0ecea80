import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { answer, type Answer } from '../../../../src/model/answer';
import type { Index } from '../../../../src/model/index-dataset';
import { createLinking } from '../../../../src/model/linking';
import { createAddressStore } from '../../../../src/selection/store';
import { writeAddress } from '../../../../src/selection/address';
import { clear } from '../../../../src/selection/algebra';
import { csv } from '../../../../src/frame/export/csv';
import { TextContext, type Text } from '../../../../src/text/text';
import { LinkingContext } from '../../../../src/views/linking-context';
import { AddressContext } from '../../../../src/views/params-context';
import type { AnyView, Table } from '../../../../src/views/view';
import { parseCsv } from '../../../e2e/csv';
import type { Case } from './cases';
import { marksIn, type DrawnMark } from './marks';

/** Rows of a table by id, and in each the cells by column as the CSV has them. */
export interface Rows {
  readonly table: Table;
  readonly byId: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** All that a view says of a case, each by its own way: the table through its CSV, the sentence, the picture's description. */
export interface Told {
  readonly index: Index;
  readonly answer: Answer;
  readonly text: Text;
  readonly here: Rows;
  /** The same with nothing picked but how ties are counted: what marks outside the selection are in too. */
  readonly whole: Rows;
  /** The sentence over the figure; a picture's description begins with it. */
  readonly finding: string;
}

function rowsOf(table: Table): Rows {
  const [head = [], ...lines] = parseCsv(csv(table));
  const cells = (line: readonly string[]) => Object.fromEntries(head.map((column, at) => [column, line[at] ?? '']));
  return { table, byId: new Map(table.rows.map((row, at) => [row.id, cells(lines[at] ?? [])])) };
}

export function tell(view: AnyView, index: Index, { selection, params }: Case, text: Text): Told {
  const model = view.model(index, params);
  const answered = answer(index, selection);
  return {
    index, text, answer: answered,
    finding: view.finding(model, index, answered, text),
    here: rowsOf(view.table(model, index, answered, text)),
    whole: wholeOf(view, index, { selection, params }, text),
  };
}

/** Which series are drawn depends on what is picked: all of them, asked for by name, hold whatever is drawn. */
const wholes = new Map<string, Rows>();
function wholeOf(view: AnyView, index: Index, { selection, params }: Case, text: Text): Rows {
  const everything = view.id === 'indicators' ? { ...params, panels: '', indicator: index.dataset.indicators.map(({ id }) => id) } : params;
  // The border is drawn in the last of the picked years, as a map and unrolled.
  const picked = view.id === 'strip' || view.id === 'border' ? { ...clear(selection), years: selection.years } : clear(selection);
  const key = JSON.stringify([view.title.en, text.lang, everything, picked]);
  const known = wholes.get(key) ?? rowsOf(view.table(view.model(index, everything), index, answer(index, picked), text));
  wholes.set(key, known);
  return known;
}

const FORMS = [{ form: 'wide' }, { form: 'narrow' }, { form: 'wide', width: 1280 }] as const;

/** The marks of a view in each of its forms, as the page prints them for a selection. */
export async function draw(view: AnyView, index: Index, { selection, params }: Case, text: Text): Promise<{ name: string; marks: DrawnMark[] }[]> {
  const { Chart } = view;
  const model = view.model(index, params);
  const search = writeAddress({ selection, params });
  const address = createAddressStore({ read: () => search, push() {}, replace() {}, listen: () => () => {} });
  const linking = createLinking(index, address, selection);
  const drawn = [];
  for (const { form, ...size } of FORMS) {
    if (form === 'narrow' && view.narrowBelow === null) continue;
    const { prelude } = await prerender(
      <TextContext value={text}>
        <AddressContext value={address}>
          <LinkingContext value={linking}>
            <Suspense><Chart model={model} form={form} {...size} /></Suspense>
          </LinkingContext>
        </AddressContext>
      </TextContext>,
      { progressiveChunkSize: Infinity },
    );
    drawn.push({ name: 'width' in size ? 'picture' : form, marks: marksIn(await new Response(prelude).text()) });
  }
  return drawn;
}
