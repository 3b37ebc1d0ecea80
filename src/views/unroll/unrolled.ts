import type { LinearReference } from '../../geo/linear-reference';
import type { Point } from '../../geo/projection';
import type { Matrix, Size } from '../../geo/windows';
import type { Hue } from '../../model/hue';

/** The hooks of a mark for machines: ids, value, year, source. */
export type Hooks = Readonly<Record<`data-${string}`, string | number | boolean | undefined>>;

interface Riding {
  /** The id that the selection knows. */
  readonly id: string;
  readonly name: string;
  /** What is said of it; the same as on the map. */
  readonly label: string;
  readonly hooks: Hooks;
}

export interface RidingSector extends Riding {
  readonly from: number;
  readonly to: number;
  /** Of what the map shades by, in a mile of its stretch; null where the year has no figure. */
  readonly perMile: number | null;
  /** The most of any of its years. */
  readonly record: number | null;
  /** 0 to 4, as on the map. */
  readonly grade: number | null;
}

export interface RidingCrossing extends Riding {
  readonly mile: number;
  /** px of the frame; null where its port has no count. */
  readonly radius: number | null;
  readonly isPort: boolean;
  readonly isMain: boolean;
}

export interface RidingSite extends Riding {
  readonly mile: number;
  readonly hue: Hue;
}

export interface NamedStretch {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What the map has on its line, as far as it rides along when the line is unrolled. */
export interface Unrolled {
  readonly line: LinearReference;
  /** The map's frame in its own px, and the plane's way into it. */
  readonly frame: Size;
  readonly matrix: Matrix;
  /** How much larger than in the frame's own px the map draws its marks: on a small desk. */
  readonly larger: number;
  /** Whether the line runs down the page, as on a phone, or across it. */
  readonly isDown: boolean;
  /** Of a mile: out to the United States, on the map. */
  outward(mile: number): Point;
  readonly sectors: readonly RidingSector[];
  readonly crossings: readonly RidingCrossing[];
  readonly sites: readonly RidingSite[];
  readonly states: { readonly us: readonly NamedStretch[]; readonly mx: readonly NamedStretch[] };
  /** What stands for a sector is counted so: 'apprehensions per mile, FY2014'. */
  readonly counted: string;
  /** Figures are said for so many miles. */
  readonly per: number;
  /** The most in a mile of any sector in any year: the tallest block that there can be, so that blocks of two years compare. */
  readonly most: number;
}
