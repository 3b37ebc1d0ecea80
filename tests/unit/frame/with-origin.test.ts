import { expect, test } from 'vitest';
import { csv } from '../../../src/frame/export/csv';
import { withOrigin } from '../../../src/frame/export/with-origin';

const TABLE = { caption: 'Rows', columns: [{ id: 'year', head: 'Year' }], rows: [{ id: 'a', cells: [{ value: 2015 }] }, { id: 'b', cells: [{ value: null }] }] };

test('each row of a file says what was picked, on which page, and of which state of the data it is', () => {
  const origin = { selection: 'theme=a&years=2010-2012', page: 'https://host.example/?theme=a&years=2010-2012', modified: '2026-11-25', version: '0c9a41f6d2' };
  const rest = 'theme=a&years=2010-2012,https://host.example/?theme=a&years=2010-2012,2026-11-25,0c9a41f6d2';
  expect(csv(withOrigin(TABLE, origin))).toBe(`year,selection,page,dataModified,dataVersion\r\n2015,${rest}\r\n,${rest}\r\n`);
});

test('a link keeps what it is called, and its address has a column of its own unless the row has it', () => {
  const linked = (cells: object[]) => ({ caption: 'Rows', columns: [{ id: 'source', head: 'Source' }, { id: 'url', head: 'Address' }].slice(0, cells.length), rows: [{ id: 'a', cells: cells as [] }] }); // cells of a view
  const origin = { selection: '', page: 'p', modified: 'm', version: 'v' };
  const source = { value: 's-seed', text: 'White House', href: 'https://host.example/a' };
  expect(csv(withOrigin(linked([source]), origin))).toBe('source,sourceUrl,selection,page,dataModified,dataVersion\r\ns-seed,https://host.example/a,,p,m,v\r\n');
  expect(csv(withOrigin(linked([source, { value: 'https://host.example/a' }]), origin))).toBe('source,url,selection,page,dataModified,dataVersion\r\ns-seed,https://host.example/a,,p,m,v\r\n');
});
