/** Hands a file to the reader. The address is let go once the browser has had time to read it. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name that tells view, selection and version: 'links_theme-counter-narcotics_0c9a41f6d2.csv'. */
export function fileName(parts: { view: string; selection: string; version: string }, extension: string): string {
  const selection = parts.selection.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  return `${[parts.view, selection.slice(0, 80), parts.version].filter(Boolean).join('_')}.${extension}`;
}
