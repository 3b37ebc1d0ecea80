import * as v from 'valibot';
import { date, localized, mile, plain, ref, slug, url } from './fields';

/** What the whole is about: data/dataset.json, and the version that the compiler adds. */
export const about = v.strictObject({
  id: slug,
  /** A hash of all that was compiled: the same for the same data, another for any other (see tools/data/version). */
  version: plain,
  /** The day of the last change. */
  modified: date,
  title: localized,
  /** The meeting that the dataset is about, and the source that names its themes. */
  meetingId: ref('meetings'),
  sourceId: ref('sources'),
  date,
  lede: localized,
  languages: v.array(v.picklist(['en', 'es'])),
  /** Statute miles of the border by linear reference, Pacific to Gulf. */
  borderMiles: mile,
  /** The records whose sum per account stands beside each agency: one status, one source, no overlap. */
  accountsViewId: ref('fundingViews'),
  /** The sum that the readout itself names; null where it names none. */
  readoutRecordId: v.nullable(ref('funding')),
  /** Whose work is in here and on what terms, with the sources that the credit speaks of. */
  credits: v.array(v.strictObject({ name: localized, text: localized, url: v.nullable(url), sourceIds: v.array(ref('sources')) })),
});
export type About = v.InferOutput<typeof about>;
