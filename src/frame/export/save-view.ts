import { writeSelection } from '../../selection/address';
import type { FirstText } from '../../text/text';
import { csv } from './csv';
import { download, fileName } from './download';
import { withOrigin } from './with-origin';
import { picture, type PictureOptions } from './picture';

export type FileKind = 'csv' | 'svg' | 'png' | 'png 2x';

interface SaveOptions<T extends FirstText> extends Omit<PictureOptions<T>, 'kind' | 'scale'> {
  readonly kind: FileKind;
}

/** Hands a view as it stands to the reader: its rows, or a picture of it. Throws where the browser can't draw one. */
export async function saveView<T extends FirstText>({ kind, ...options }: SaveOptions<T>): Promise<void> {
  const { view, model, linking, text } = options;
  const index = linking.index();
  const { modified, version } = index.dataset.about;
  const selection = writeSelection(linking.selection());
  const name = (extension: string) => fileName({ view: view.id, selection, version }, extension);
  if (kind === 'csv') {
    const table = view.table(model, index, linking.answer(), text);
    download(new Blob([csv(withOrigin(table, { selection, page: location.href.split('#')[0] ?? '', modified, version }))], { type: 'text/csv;charset=utf-8' }), name('csv'));
  } else if (kind === 'svg') download(await picture({ ...options, kind, scale: 1 }), name('svg'));
  else download(await picture({ ...options, kind: 'png', scale: kind === 'png' ? 1 : 2 }), name(kind === 'png' ? 'png' : '2x.png'));
}
