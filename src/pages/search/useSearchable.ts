import { useEffect, useMemo, useState } from 'react';
import { searchable, type Searchable } from '../../model/search';
import { entriesOf } from '../../model/search-entries';
import type { Messages } from '../../text/en';
import { useText } from '../../text/text';
import { useIndex } from '../../views/linking-context';

/**
 * All that is loaded, ready to be searched, and made anew when more comes. Groups and kinds that the dataset has only
 * as a code are named by messages, so the other language's catalogue is fetched too; until it is here, or if it can't
 * be had, the reader's own stands in its place.
 */
export function useSearchable(): Searchable {
  const { t, lang } = useText();
  const index = useIndex();
  const [other, setOther] = useState<{ lang: 'en' | 'es'; t: Messages } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = lang === 'en' ? import('../../text/es').then(({ es }) => es) : import('../../text/en').then(({ en }) => en);
    load.then((messages) => isWanted && setOther({ lang: lang === 'en' ? 'es' : 'en', t: messages })).catch(() => {});
    return () => void (isWanted = false);
  }, [lang]);
  return useMemo(() => {
    const wordsIn = (wanted: 'en' | 'es') => (wanted !== lang && other?.lang === wanted ? other.t : t);
    return searchable(entriesOf(index, { en: wordsIn('en'), es: wordsIn('es') }));
  }, [index, lang, t, other]);
}
