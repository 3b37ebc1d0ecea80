import { useText } from '../../text/text';

/** Where the files to take away lie, from the page of either language: they are there once. */
export function useFiles(): (name: string) => string {
  const { lang } = useText();
  return (name) => `${lang === 'en' ? './' : '../../data/'}${name}`;
}
