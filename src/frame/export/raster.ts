/** Draws a picture into pixels at a scale, with the page's own fonts inside: an image can't reach fonts outside it. */
export async function raster(svg: SVGSVGElement, scale: number): Promise<Blob> {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = (await fontFaces()).join('\n');
  svg.prepend(style);
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the canvas gave no picture'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page's font faces with their files inside, as data. */
async function fontFaces(): Promise<string[]> {
  const faces = [...document.styleSheets].flatMap((sheet) => facesOf(sheet.cssRules, sheet.href ?? document.baseURI));
  return Promise.all(faces.map(async ({ text, file }) => text.replace(/url\([^)]+\)/, `url(${await asData(file)})`)));
}

function facesOf(rules: CSSRuleList, base: string): { text: string; file: string }[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return facesOf(rule.cssRules, base);
    const file = rule instanceof CSSFontFaceRule ? /url\(["']?([^"')]+)/.exec(rule.cssText)?.[1] : undefined;
    return file ? [{ text: rule.cssText, file: new URL(file, base).href }] : [];
  });
}

async function asData(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => (typeof reader.result === 'string' ? done(reader.result) : fail(new Error('a font came as bytes'))));
    reader.addEventListener('error', () => fail(new Error('a font could not be read')));
    reader.readAsDataURL(blob);
  });
}
