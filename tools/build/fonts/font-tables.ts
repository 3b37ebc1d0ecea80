/** What a font's tables say of its size and its letters, in its own units. */
export interface FontTables {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the baseline, so negative. */
  readonly descent: number;
  readonly lineGap: number;
  /** Advance widths of the characters that the font draws. */
  readonly advances: ReadonlyMap<string, number>;
  /** Tags of the variation axes with the ends of their ranges. */
  readonly axes: ReadonlyMap<string, { min: number; max: number }>;
}

/**
 * Reads an uncompressed TrueType font.
 *
 * @throws RangeError if the bytes end early or a table is missing: the font is not one.
 * Source: OpenType 1.9, chapters head, hhea, hmtx, cmap (format 4) and fvar.
 */
export function readFontTables(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`the font has no table '${tag}'`);
    return offset;
  };
  const hhea = at('hhea');
  const lastAdvance = view.getUint16(hhea + 34) - 1;
  const advanceOf = (glyph: number): number => view.getUint16(at('hmtx') + 4 * Math.min(glyph, lastAdvance));
  const glyphs = glyphsOfCharacters(view, at('cmap'));
  return {
    unitsPerEm: view.getUint16(at('head') + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    advances: new Map([...glyphs].map(([character, glyph]) => [character, advanceOf(glyph)])),
    axes: readAxes(view, tables.get('fvar')),
  };
}

function tableOffsets(view: DataView): Map<string, number> {
  return new Map(Array.from({ length: view.getUint16(4) }, (_, index) => [tagAt(view, 12 + 16 * index), view.getUint32(20 + 16 * index)]));
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCodePoint(...[0, 1, 2, 3].map((step) => view.getUint8(offset + step)));
}

function glyphsOfCharacters(view: DataView, cmap: number): Map<string, number> {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index));
  const basic = subtables.find((offset) => view.getUint16(offset) === 4);
  if (basic === undefined) throw new RangeError('the font maps no characters of the basic plane');
  const glyphs = new Map<string, number>();
  const doubled = view.getUint16(basic + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const ends = basic + 14 + segment;
    const starts = ends + doubled + 2;
    const deltas = starts + doubled;
    const ranges = deltas + doubled;
    const rangeOffset = view.getUint16(ranges);
    for (let code = view.getUint16(starts); code <= view.getUint16(ends) && code !== 0xffff; code += 1) {
      const listed = rangeOffset === 0 ? code : view.getUint16(ranges + rangeOffset + 2 * (code - view.getUint16(starts)));
      if (rangeOffset === 0 || listed !== 0) glyphs.set(String.fromCodePoint(code), (listed + view.getUint16(deltas)) & 0xffff);
    }
  }
  return glyphs;
}

function readAxes(view: DataView, fvar: number | undefined): Map<string, { min: number; max: number }> {
  if (fvar === undefined) return new Map();
  const first = fvar + view.getUint16(fvar + 4);
  return new Map(
    Array.from({ length: view.getUint16(fvar + 8) }, (_, index) => {
      const axis = first + index * view.getUint16(fvar + 10);
      return [tagAt(view, axis), { min: view.getInt32(axis + 4) / 65_536, max: view.getInt32(axis + 12) / 65_536 }];
    }),
  );
}
