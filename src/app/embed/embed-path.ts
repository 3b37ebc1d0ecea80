/** What an embed shows, as its path says. */
export interface EmbedPath {
  readonly view: string;
  /** The theme that it stands for, which stays picked there. */
  readonly theme?: string;
}

const PATH = /^embed\/([a-z0-9.-]+)(?:\/theme\/([a-z0-9.-]+))?\/?$/;

/** The embed at a path under its language's folder, or null where the path is that of another page. */
export function readEmbedPath(path: string): EmbedPath | null {
  const [, view, theme] = PATH.exec(path) ?? [];
  return view === undefined ? null : { view, ...(theme !== undefined && { theme }) };
}

/** Reads back to the same embed. */
export const writeEmbedPath = ({ view, theme }: EmbedPath): string => `embed/${view}/${theme === undefined ? '' : `theme/${theme}/`}`;
