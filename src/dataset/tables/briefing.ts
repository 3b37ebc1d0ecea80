import * as v from 'valibot';
import { basis, id, localized, mile, ref, slug, year } from '../fields';
import { status } from './money';

/** What is told in a room: slides in an order, each a view with what is picked in it, or words. */

/** The views that a slide may show: those of src/views/registry. */
export const VIEW_IDS = ['links', 'border', 'strip', 'funding', 'matrix', 'indicators', 'timeline', 'sources'] as const;

/** How words stand on a slide that shows no view: a title page, one sentence, several, or the themes drawn large. */
export const TEXT_LAYOUTS = ['cover', 'statement', 'points', 'themes'] as const;
/** How much of a view a slide draws: all of it, what isn't picked dimmed; or what is picked alone, as large as it can be. */
export const VIEW_LAYOUTS = ['whole', 'focus'] as const;

/** Parts of a view that can be drawn without its others. */
export const PARTS = ['ports', 'ruler', 'ground', 'states', 'sectors', 'barriers', 'traffic', 'years', 'statements', 'themes', 'priorities', 'issues'] as const;

const rises = v.check(({ from, to }: { readonly from: number; readonly to: number }) => from <= to, 'expected from not above to');

/** What is picked on a slide, in the fields of an address. */
export const slideSelection = v.strictObject({
  theme: v.optional(v.array(ref('themes'))),
  agency: v.optional(v.array(ref('agencies'))),
  place: v.optional(v.array(ref('sectors', 'ports', 'crossings', 'corridorPlaces'))),
  miles: v.optional(v.pipe(v.strictObject({ from: mile, to: mile }), rises)),
  years: v.optional(v.pipe(v.strictObject({ from: year, to: year }), rises)),
  basis: v.optional(v.array(basis)),
});

/** What the view shows, in the parameters of an address. `indicator` takes series and families (see the rule of briefings). */
export const slideShow = v.strictObject({
  status: v.optional(status),
  program: v.optional(ref('programs')),
  account: v.optional(v.array(ref('accounts'))),
  indicator: v.optional(v.array(slug)),
  scale: v.optional(v.picklist(['index'])),
  panels: v.optional(v.picklist(['together'])),
  order: v.optional(v.picklist(['ties', 'name', 'country', 'theme'])),
  series: v.optional(v.array(slug)),
  measure: v.optional(slug),
  year: v.optional(year),
  layers: v.optional(v.array(slug)),
  /** Lanes of the strip, parts of the funding, kinds of theme that are drawn; all where it is left out. */
  parts: v.optional(v.array(v.picklist(PARTS))),
});

export const slide = v.pipe(
  v.strictObject({
    id: slug,
    /** null for a slide of words. */
    view: v.nullable(v.picklist(VIEW_IDS)),
    layout: v.picklist([...TEXT_LAYOUTS, ...VIEW_LAYOUTS]),
    selection: slideSelection,
    show: slideShow,
    /** Words may hold figures in braces, which are computed from the dataset: {agencies}, {fact:heroin-demand-3} (see model/briefing-figures). */
    title: localized,
    /** Under the title; on a slide of a view in place of the view's own finding. */
    lines: v.array(localized),
    /** Words to say. */
    notes: localized,
  }),
  v.check(({ view, layout }) => (view === null) === TEXT_LAYOUTS.some((each) => each === layout), 'expected a layout that goes with its view'),
);
export type Slide = v.InferOutput<typeof slide>;

export const briefing = v.strictObject({
  id: id('briefings'),
  title: localized,
  /** Who it is for and what it tells, in a sentence. */
  summary: localized,
  /** Minutes that it takes to give. */
  minutes: v.pipe(v.number(), v.integer('expected whole minutes'), v.minValue(1, 'expected a minute or more'), v.maxValue(240, 'expected at most 240 minutes')),
  slides: v.pipe(v.array(slide), v.minLength(1, 'expected a slide or more')),
});
export type Briefing = v.InferOutput<typeof briefing>;
