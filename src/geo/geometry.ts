/** The compiled geometry of data/geometry, as tools/geometry/build.mjs writes it. Paths are `d` of SVG, in quarter-kilometres. */

interface MapGeometry {
  /** The part of the plane that is drawn: x0, y0, x1, y1. Beyond it land ends in a straight cut. */
  readonly box: readonly number[];
  readonly credits: readonly string[];
  /** Both countries' land. The border's vertices are the same numbers in both, and in the measured line. */
  readonly land: { readonly us: string; readonly mx: string };
  /** Lines between states, without coasts and border. */
  readonly stateLines: { readonly us: string; readonly mx: string };
}

/** The first view: the border with its counties. */
export interface HeroGeometry extends MapGeometry {
  /** The Colorado and the Rio Grande where they aren't the border. */
  readonly rivers: string;
  readonly countyLines: string;
  /** By sector id: the counties that touch the line in its stretch. A frontage, not the sector's area. */
  readonly sectors: Readonly<Record<string, string>>;
}

/** The corridor, loaded when asked for: Mexico whole and the countries south of it, by ISO 3166-1 code. Draw Mexico above them. */
export interface CorridorGeometry extends MapGeometry {
  readonly countries: Readonly<Record<string, string>>;
}

/** A stretch of the border, in miles. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The measured line, and what it runs along and between. */
export interface LineGeometry {
  readonly unitsPerKm: number;
  readonly lengthMi: number;
  readonly credits: readonly string[];
  /** The boundary commission's four legs; `along` is 'land', 'colorado' or 'rio-grande'. */
  readonly legs: readonly (Stretch & { readonly along: string })[];
  /** States of both countries along the line, by ISO 3166-2 code, from the Pacific to the Gulf. */
  readonly states: { readonly us: readonly (Stretch & { readonly id: string })[]; readonly mx: readonly (Stretch & { readonly id: string })[] };
  /** For `measuredLine`. */
  readonly vertices: readonly number[];
}
