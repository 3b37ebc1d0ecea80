import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png';
import { hundreds, type Typefaces } from './typefaces';

/** The pixels of an SVG in our own fonts, as PNG of so many px in width. Nothing of the machine's own fonts comes in. */
export async function raster(svg: string, width: number, { files, names }: Typefaces): Promise<Buffer> {
  const drawn = svg
    .replaceAll(/<style>.*?<\/style>/gs, '')
    .replaceAll(/font-family="([^"]*)"/g, (_, list: string) => `font-family="${names.get(/^'?([^',]+)/.exec(list)?.[1] ?? '') ?? list}"`)
    .replaceAll(/font-weight="(\d+)"/g, (_, weight: string) => `font-weight="${hundreds(Number(weight))}"`);
  const picture = await renderAsync(drawn, { fitTo: { mode: 'width', value: width }, font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: names.get('Public Sans') ?? '' } });
  return encodePng(picture);
}
