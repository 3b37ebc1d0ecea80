import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Linking } from '../../model/linking';
import type { AddressStore } from '../../selection/store';
import { date } from '../../text/format';
import { TextContext, type Text } from '../../text/text';
import { LinkingContext } from '../../views/linking-context';
import { AddressContext } from '../../views/params-context';
import type { AnyView } from '../../views/view';
import { inlineStyles } from './inline-styles';
import { layOut } from './lay-out';
import { raster } from './raster';
import { FIGURE_WIDTH } from './stack';

export interface PictureOptions {
  readonly view: AnyView;
  readonly model: unknown;
  readonly linking: Linking;
  readonly address: AddressStore;
  readonly text: Text;
  readonly kind: 'svg' | 'png';
  readonly scale: 1 | 2;
}

/**
 * A view as a picture that stands alone: title, finding, legend, figure and source line in one SVG with nothing
 * outside it, drawn by the same components from the same model as on the page.
 *
 * @returns an SVG file, or a PNG of 1,344 px (or twice that) in width, margins included.
 * @throws  where the browser can't draw an SVG into a canvas.
 */
export async function picture(options: PictureOptions): Promise<Blob> {
  const svg = draw(options);
  const source = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
  return options.kind === 'svg' ? new Blob([source], { type: 'image/svg+xml' }) : raster(svg, options.scale);
}

/** Draws out of sight but in the document, because only there do styles have computed values. */
function draw({ view, model, linking, address, text }: PictureOptions): SVGSVGElement {
  const host = document.createElement('div');
  host.className = 'off-screen';
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  const { Chart, PictureLegend } = view;
  try {
    flushSync(() =>
      root.render(
        <TextContext value={text}>
          <AddressContext value={address}>
            <LinkingContext value={linking}>
              <Chart model={model} form="wide" width={FIGURE_WIDTH} />
              {PictureLegend && <svg><PictureLegend /></svg>}
            </LinkingContext>
          </AddressContext>
        </TextContext>,
      ),
    );
    const [chart, legend] = host.querySelectorAll<SVGSVGElement>(':scope > svg, :scope > div > svg');
    if (!chart) throw new Error(`the view ${view.id} draws no picture`);
    const index = linking.index();
    const answer = linking.answer();
    const svg = layOut(host, {
      title: text.pick(view.title),
      finding: view.finding(model, index, answer, text),
      sources: view.sourceLine(model, index, answer, text),
      credit: `${text.t.frame.source(location.href.split('#')[0] ?? '')} · ${text.t.frame.version(date(index.dataset.about.modified, text.lang), index.dataset.about.version)}`,
      lang: text.lang,
      chart,
      legend: legend ?? null,
    });
    inlineStyles(svg);
    return svg;
  } finally {
    root.unmount();
    host.remove();
  }
}
