import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compileDataset } from '../../../tools/data/compile-dataset';
import { smallData, type Json } from './small-data';

async function problemsIn(root: string): Promise<string[]> {
  const result = await compileDataset(join(root, 'data'));
  return result.ok ? [] : result.problems;
}

test('the small dataset has no problems', async () => {
  expect(await problemsIn(await smallData())).toEqual([]);
});

const TRAFFIC = {
  id: 'trucks', label: { en: 'Trucks', es: 'Camiones' }, unit: { en: 'trucks', es: 'camiones' }, from: 2014, to: 2015, sourceId: 'map', locator: { en: 'table 1', es: 'cuadro 1' },
};
const PORT = { portId: 'port-1', values: [5, null] };

/** What is broken, in which file and how, and the whole list of what is said about it. */
const CASES: readonly (readonly [what: string, file: string, edit: (content: Json) => void, problems: readonly string[]])[] = [
  ['a misspelt id gets the nearest', 'links', ({ rows }) => (rows[0].agencyId = 'us-iln'), ['data/links.json: rows[0].agencyId: found "us-iln"; expected the id of an agency. Did you mean "us-inl"?']],
  ['an id like no other gets no suggestion', 'links', ({ rows }) => (rows[0].themeId = 'weather'), ['data/links.json: rows[0].themeId: found "weather"; expected the id of a theme.']],
  ['a reference that may be null', 'agencies', ({ rows }) => (rows[0].parent = 'us-statte'), ['data/agencies.json: rows[0].parent: found "us-statte"; expected the id of an agency.']],
  ['a reference that may be missing', 'agencies', ({ rows }) => (rows[0].successor = 'mx-prg'), ['data/agencies.json: rows[0].successor: found "mx-prg"; expected the id of an agency. Did you mean "mx-pgr"?']],
  ['a reference deep inside', 'sectors', ({ rows }) => (rows[1].headquarters.coordSourceId = 'mapp'), ['data/sectors.json: rows[1].headquarters.coordSourceId: found "mapp"; expected the id of a source. Did you mean "map"?']],
  ['a reference in a list', 'meetings', ({ rows }) => rows[0].topics.push('drug'), ['data/meetings.json: rows[0].topics[1]: found "drug"; expected the id of a theme. Did you mean "drugs"?']],
  ['a reference of the whole', 'dataset', (about) => (about.meetingId = 'fourth'), ['data/dataset.json: meetingId: found "fourth"; expected the id of a meeting.']],
  ['a geography that is no place', 'indicators', ({ rows }) => (rows[0].geography = 'southwest-boarder'), ['data/indicators.json: rows[0].geography: found "southwest-boarder"; expected the id of a sector or a port or a crossing. Did you mean "southwest-border"?']],
  ['a word that is none of the few', 'links', ({ rows }) => (rows[1].role = 'suport'), ['data/links.json: rows[1].role: found "suport"; expected one of "lead", "support". Did you mean "support"?']],
  ['a wrong type', 'funding', ({ rows }) => (rows[4].amountUSD = '500'), ['data/funding.json: rows[4].amountUSD: found "500"; expected a number.']],
  ['half a dollar', 'funding', ({ rows }) => (rows[4].amountUSD = 0.5), ['data/funding.json: rows[4].amountUSD: found 0.5; expected a whole number above 0.']],
  ['no dollars', 'funding', ({ rows }) => (rows[4].amountUSD = 0), ['data/funding.json: rows[4].amountUSD: found 0; expected a whole number above 0.']],
  ['a missing language', 'links', ({ rows }) => delete rows[0].why.es, ['data/links.json: rows[0].why.es: found nothing; expected this field.']],
  ['an empty language', 'links', ({ rows }) => (rows[0].why.es = ' '), ['data/links.json: rows[0].why.es: found ""; expected some text.']],
  ['a missing field', 'themes', ({ rows }) => delete rows[1].summary, ['data/themes.json: rows[1].summary: found nothing; expected this field.']],
  ['an unknown field', 'themes', ({ rows }) => (rows[0].colour = 'red'), ['data/themes.json: rows[0].colour: found a field that this table doesn’t have; expected one of its own fields.']],
  ['an address of another kind', 'sources', ({ rows }) => (rows[0].url = 'ftp://example.org/x'), ['data/sources.json: rows[0].url: found "ftp://example.org/x"; expected an http or https address.']],
  ['a day that no calendar has', 'meetings', ({ rows }) => (rows[0].date = '2015-02-30'), ['data/meetings.json: rows[0].date: found "2015-02-30"; expected a day of the calendar.']],
  ['a date in another order', 'meetings', ({ rows }) => (rows[0].date = '26/02/2015'), ['data/meetings.json: rows[0].date: found "26/02/2015"; expected YYYY, YYYY-MM or YYYY-MM-DD.']],
  ['a mile past the Gulf', 'crossings', ({ rows }) => (rows[0].borderMile = 1955), ['data/crossings.json: rows[0].borderMile: found 1955; expected a mile marker from 0 to 1954.']],
  ['a label too long for its column', 'themes', ({ rows }) => (rows[0].short.es = 'x'.repeat(27)), ['data/themes.json: rows[0].short.es: found "xxxxxxxxxxxxxxxxxxxxxxxxxxx"; expected at most 26 characters.']],
  ['a second row of one id', 'agencies', ({ rows }) => rows.push({ ...rows[0] }), ['data/agencies.json: rows[2].id: found "us-inl" again; expected an id that rows[0] doesn’t have.']],
  ['a second tie of one pair', 'links', ({ rows }) => rows.push({ ...rows[0], role: 'support' }), ['data/links.json: rows[2]: found a second tie of drugs and us-inl; expected one, which is rows[0].']],
  ['one document twice', 'sources', ({ rows }) => (rows[1].url = 'http://example.org/budget'), ['data/sources.json: rows[1].url: found the address of "budget" (rows[0]); expected each document once.']],
  ['a source that nothing cites', 'sources', ({ rows }) => rows.push({ ...rows[0], id: 'spare', url: null }), ['data/sources.json: rows[3].id: found "spare", which nothing cites; expected a source that a fact rests on.']],
  ['sources out of order', 'sources', (content) => (content.rows = content.rows.toReversed()), ['data/sources.json: rows[1].id: found "map" after "readout"; expected sources in the order of their ids.', 'data/sources.json: rows[2].id: found "budget" after "map"; expected sources in the order of their ids.']],
  ['a year twice in a series', 'indicators', ({ rows }) => rows[0].points.push([2015, 9]), ['data/indicators.json: rows[0].points[2]: found 2015 after 2015; expected each year once, rising.']],
  ['a total off by a dollar', 'funding', ({ rows }) => (rows[2].amountUSD = 101), ['data/funding.json: rows[2].amountUSD: found 101, its parts add to 100; expected no difference, or 1 in partsDifference.']],
  ['a declared difference that is another', 'funding', ({ rows }) => (rows[3].partsDifference.amountUSD = 2), ['data/funding.json: rows[3].amountUSD: found 101, its parts add to 100; expected no difference but the declared 2, or 1 in partsDifference.']],
  ['statuses mixed in a total', 'funding', ({ rows }) => (rows[2].status = 'obligated'), ['data/funding.json: rows[2].partsIds[0]: found "part-a", which is appropriated; expected parts that are obligated, like the total.', 'data/funding.json: rows[2].partsIds[1]: found "part-b", which is appropriated; expected parts that are obligated, like the total.']],
  ['a part counted twice', 'funding', ({ rows }) => Object.assign(rows[2], { partsIds: ['part-a', 'part-b', 'part-b'], amountUSD: 140 }), ['data/funding.json: rows[2].partsIds[2]: found "part-b" again; expected each part once.']],
  ['parts of a row that is no total', 'funding', ({ rows }) => (rows[2].isTotal = false), ['data/funding.json: rows[2].partsIds: found parts of a row that is no total; expected "isTotal": true.']],
  ['an issue under an issue', 'themes', ({ rows }) => (rows[1].parentPriority = ['children']), ['data/themes.json: rows[1].parentPriority[0]: found "children", which is an issue; expected a priority.']],
  ['an issue under nothing', 'themes', ({ rows }) => (rows[1].parentPriority = []), ['data/themes.json: rows[1].parentPriority: found 0 parents; expected a priority or more, for an issue.']],
  ['a priority without a hue', 'themes', ({ rows }) => delete rows[0].hue, ['data/themes.json: rows[0].hue: found nothing; expected a hue, for a priority.']],
  ['a gap between sectors', 'sectors', ({ rows }) => (rows[1].mileFrom = 1001), ['data/sectors.json: rows[1].mileFrom: found 1001; expected 1000, where the one before ends.']],
  ['a border that stops short', 'sectors', ({ rows }) => (rows[1].mileTo = 1953), ['data/sectors.json: rows[1].mileTo: found 1953; expected 1954, the end of the border.']],
  ['a crossing outside its sector', 'crossings', ({ rows }) => (rows[0].borderMile = 500), ['data/crossings.json: rows[0].borderMile: found 500; expected a mile of east, 1000 to 1954.']],
  ['a crossing under another code', 'crossings', ({ rows }) => (rows[0].portCode = '2'), ['data/crossings.json: rows[0].portCode: found 2; expected 1, the code of port-1.']],
  ['an end before the beginning', 'agencies', ({ rows }) => (rows[0].activeTo = '1977'), ['data/agencies.json: rows[0].activeTo: found 1977; expected a date after 1978, when it began.']],
  ['a family with two units', 'indicators', ({ rows }) => (rows[1].unit = { en: 'lb', es: 'libras' }), ['data/indicators.json: rows[1].unit.en: found "lb"; expected "people", the unit of its family.']],
  ['a measure with a value too few', 'traffic', ({ rows }) => rows.push({ ...TRAFFIC, ports: [{ portId: 'port-1', values: [1] }] }), ['data/traffic.json: rows[0].ports[0].values: found 1 values; expected 2, one a year from 2014 to 2015.']],
  ['a port twice in a measure', 'traffic', ({ rows }) => rows.push({ ...TRAFFIC, ports: [PORT, PORT] }), ['data/traffic.json: rows[0].ports[1].portId: found "port-1" again; expected each port once in a measure.']],
  ['a remark on a year without a value', 'traffic', ({ rows }) => rows.push({ ...TRAFFIC, ports: [{ ...PORT, incomplete: [[2015, 11]] }] }), ['data/traffic.json: rows[0].ports[0]: found a remark on 2015, which has no value; expected remarks on years that are in the record.']],
  ['a value of what is left out', 'traffic', ({ rows }) => rows.push({ ...TRAFFIC, leftOut: { since: '2014-07', note: { en: 'Broken.', es: 'Inservible.' } }, ports: [PORT] }), ['data/traffic.json: rows[0].ports[0].values: found a value of 2014; expected none from 2014-07 on, which is left out.']],
  ['statuses mixed beside the agencies', 'funding', ({ rows }) => (rows[1].status = 'obligated'), [
    'data/funding.json: rows[2].partsIds[1]: found "part-b", which is obligated; expected parts that are appropriated, like the total.',
    'data/funding.json: rows[3].partsIds[1]: found "part-b", which is obligated; expected parts that are appropriated, like the total.',
    'data/funding-views.json: rows[0].recordIds[1]: found "part-b", which is obligated; expected records that may be added: one status, one source, one account each.',
  ]],
];

test.each(CASES)('%s', async (_, file, edit, problems) => {
  expect(await problemsIn(await smallData({ [file]: edit }))).toEqual(problems);
});

test('all faults come at once, a fault of form doesn’t hide one between rows', async () => {
  const root = await smallData({
    links: ({ rows }) => Object.assign(rows[0], { role: 'leed', agencyId: 'us-iln' }),
    funding: ({ rows }) => (rows[2].amountUSD = 7),
    sources: ({ rows }) => (rows[0].kind = 'offical'),
  });
  expect(await problemsIn(root)).toEqual([
    'data/sources.json: rows[0].kind: found "offical"; expected one of "official", "institutional", "compilation", "press". Did you mean "official"?',
    'data/links.json: rows[0].role: found "leed"; expected one of "lead", "support". Did you mean "lead"?',
    'data/links.json: rows[0].agencyId: found "us-iln"; expected the id of an agency. Did you mean "us-inl"?',
    'data/funding.json: rows[2].amountUSD: found 7, its parts add to 100; expected no difference, or -93 in partsDifference.',
  ]);
});

test('text that is no JSON is pointed at by line and column', async () => {
  const root = await smallData();
  await writeFile(join(root, 'data/links.json'), '{\n  "rows": [\n    { "themeId": "drugs", }\n  ]\n}\n');
  expect(await problemsIn(root)).toEqual(['data/links.json: line 3, column 27: found “}”; expected JSON.']);
});

test('a bare list is told from a table', async () => {
  const root = await smallData();
  await writeFile(join(root, 'data/laws.json'), '[]');
  expect(await problemsIn(root)).toEqual(['data/laws.json: found a list; expected { "$schema": …, "rows": [ … ] }.']);
});

test('a missing file is named', async () => {
  const root = await smallData();
  await rm(join(root, 'data/gaps.json'));
  expect(await problemsIn(root)).toEqual(['data/gaps.json: found no such file; expected one.']);
});
