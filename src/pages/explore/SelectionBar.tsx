import { useEffect } from 'react';
import type { Answer } from '../../model/answer';
import { hueOf } from '../../model/hue';
import { linkId, type Index } from '../../model/index-dataset';
import { stretchOf } from '../../model/stretch';
import { clear, without } from '../../selection/algebra';
import { ALL_BASES, isNothing, type Range, type Selection } from '../../selection/selection';
import { list } from '../../text/format';
import { useFirstText, type FirstText } from '../../text/text';
import { useAnswer, useIndex, useSelect, useSelection } from '../../views/linking-context';
import styles from './explore.module.css';

/**
 * What is picked, in words with counts, each part removable. Keeps its height, so that picking moves nothing.
 *
 * @param page  name of the page, for the window's title; the explore page has none
 * @param own   the theme that the page itself stands for, which can't be unpicked there
 */
export function SelectionBar({ page = '', own }: { readonly page?: string; readonly own?: string }) {
  const text = useFirstText();
  const index = useIndex();
  const selection = useSelection();
  const answer = useAnswer();
  const select = useSelect();
  const { t } = text;
  const parts = partsOf(index, selection, text);
  const said = parts.map((part) => part.words).join(', ');
  useEffect(() => {
    namePage(t.page.documentTitle([page, said].filter(Boolean).join(' · ')));
  }, [page, said, t]);
  const isRestricted = selection.basis.length < ALL_BASES.length;
  return (
    <section className={styles.bar} aria-label={t.page.selection}>
      <p className={styles.parts} role="status">
        {isNothing(selection) && <span>{nothingPicked(index, answer, text)}</span>}
        {parts.map((part) => (
          <span key={part.key}>
            {own && part.id === own ? <b>{part.words}</b> : (
              <button type="button" className={styles.chip} data-hue={part.hue} aria-label={t.page.remove(part.words)} onClick={() => select((now) => without(now, part.dimension, part.id))}>
                {part.words} <span aria-hidden="true">×</span>
              </button>
            )}{' '}
            {part.more && `${part.more} `}
          </span>
        ))}
        {!isNothing(selection) && <span className={styles.counts}>{parts.some((part) => part.more) && '· '}{countsOf(index, answer, selection, text)}</span>}
        {isRestricted && <span className={styles.counts}> · {t.page.basisOnly(list(selection.basis.map((basis) => t.common.basis[basis]), text.lang))}</span>}
      </p>
      {parts.length > (own ? 1 : 0) && <button type="button" className={styles.clear} onClick={() => select(clear)}>{t.page.clear} <kbd aria-hidden="true">Esc</kbd></button>}
    </section>
  );
}

/** The window's title names what is picked, so that history and bookmarks tell states apart. */
function namePage(title: string): void {
  document.title = title;
}

/** How much there is to pick from: the ties that count, with the agencies and documents at their ends. */
function nothingPicked(index: Index, answer: Answer, { t }: FirstText): string {
  const links = index.dataset.links.filter((link) => answer.links.has(linkId(link)));
  const distinct = (ids: readonly string[]) => new Set(ids).size;
  return t.page.nothingPicked(distinct(links.map((link) => link.agencyId)), links.length, distinct(links.map((link) => link.sourceId)));
}

interface Part {
  readonly key: string;
  readonly dimension: Parameters<typeof without>[1];
  readonly id?: string;
  readonly words: string;
  readonly more?: string;
  readonly hue?: string;
}

function partsOf(index: Index, selection: Selection, { t, pick }: FirstText): Part[] {
  const themes = selection.theme.flatMap((id): Part[] => {
    const theme = index.theme.get(id);
    if (!theme) return [];
    return [{ key: id, dimension: 'theme', id, words: pick(theme.label), more: t.page.andIssues(index.issuesOf.get(id)?.length ?? 0), hue: hueOf(index, theme) }];
  });
  const agencies = selection.agency.flatMap((id): Part[] => {
    const agency = index.agency.get(id);
    return agency ? [{ key: id, dimension: 'agency', id, words: pick(agency.name) }] : [];
  });
  const places = selection.place.flatMap((id): Part[] => {
    const place = index.place.get(id);
    return place ? [{ key: id, dimension: 'place', id, words: typeof place.name === 'string' ? place.name : pick(place.name) }] : [];
  });
  const miles: Part[] = selection.miles ? [{ key: 'miles', dimension: 'miles', words: t.page.miles(selection.miles.from, selection.miles.to), more: stretchInWords(index, selection.miles, { t, pick }) }] : [];
  const years: Part[] = selection.years ? [{ key: 'years', dimension: 'years', words: t.page.years(selection.years.from, selection.years.to) }] : [];
  return [...themes, ...agencies, ...places, ...miles, ...years];
}

/** What lies on the stretch, once it is known. */
function stretchInWords(index: Index, miles: Range, { t, pick }: Pick<FirstText, 't' | 'pick'>): string {
  if (!index.dataset.loaded.has('places')) return '';
  const { sectors, crossings, states } = stretchOf(index, miles);
  return t.common.stretch(sectors.map(pick), crossings, states);
}

/** Counts of what is loaded: a table that hasn't come yet isn't zero, so it isn't counted. */
function countsOf(index: Index, answer: Answer, selection: Selection, { t }: FirstText): string {
  const { loaded } = index.dataset;
  const words = t.page.counts;
  // Years say nothing of themes, agencies and places, which have no date.
  const isOfYearsAlone = isNothing({ ...selection, years: null });
  return [
    !isOfYearsAlone && selection.theme.length === 0 && words.themes(answer.themes.size),
    !isOfYearsAlone && selection.agency.length === 0 && words.agencies(answer.agencies.size),
    loaded.has('money') && words.accounts(answer.accounts.size),
    loaded.has('evidence') && words.indicators(answer.indicators.size),
    loaded.has('evidence') && words.commitments(answer.commitments.size),
    !isOfYearsAlone && loaded.has('places') && selection.place.length === 0 && words.places(answer.places.size),
  ].filter(Boolean).join(' · ');
}
