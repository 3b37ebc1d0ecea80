import { writeSelection } from '../../selection/address';
import type { Speech, Text } from '../../text/text';
import type { ListedView } from '../../views/registry';
import { csv } from './csv';
import { download, fileName } from './download';
import { withOrigin } from './with-origin';
import { picture, type PictureOptions } from './picture';

export type FileKind = 'csv' | 'svg' | 'png' | 'png 2x';

interface SaveOptions extends Omit<PictureOptions, 'kind' | 'scale' | 'view' | 'text'> {
  readonly kind: FileKind;
  readonly listed: ListedView;
  readonly speech: Text | Speech;
}

/** Hands a view as it stands to the reader: its rows, or a picture of it. Throws where the browser can't draw one. */
export async function saveView({ kind, listed, speech, ...given }: SaveOptions): Promise<void> {
  const { model, linking } = given;
  const [view, text] = await Promise.all([listed.load(), speech.isWhole ? speech : speech.whole()]);
  const options = { ...given, view, text };
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
