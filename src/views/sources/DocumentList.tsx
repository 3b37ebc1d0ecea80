import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { focus } from '../../charts/walk';
import { useWalk } from '../../charts/useWalk';
import { normalise } from '../../model/search-words';
import { useText } from '../../text/text';
import { useAnswer } from '../linking-context';
import { answering } from './answering';
import { DocumentRow } from './DocumentRow';
import { FindField } from './FindField';
import { KindGroup } from './KindGroup';
import type { CitedDocument, DocumentGroup, SourceKind, SourcesModel } from './model';
import { OpenedDocument } from './OpenedDocument';
import { isSought, OPEN_OF_EACH, shownOf } from './shown';
import { open, useOpened } from './useOpened';
import styles from './sources.module.css';

const never = () => () => {};
const rowOf = (sourceId: string): HTMLElement | null => document.getElementById(`source-${sourceId}`);

/** True once the browser runs the page; in the prerender, and while it is taken over, every row is there. */
const useIsLive = (): boolean => useSyncExternalStore(never, () => true, () => false);

/**
 * All documents by kind. The prerendered page holds every row, and CSS folds all but the first of each kind where a
 * script can unfold them; once the script runs, only the rows that are shown are kept.
 */
export function DocumentList({ model }: { readonly model: SourcesModel }) {
  const { t } = useText();
  // Rows turn on and off by themselves in the frame of a pick (see useMark); their counts may follow in the next.
  const answer = useDeferredValue(useAnswer());
  const isLive = useIsLive();
  const openedId = useOpened();
  const [typed, setTyped] = useState('');
  const [whole, setWhole] = useState<ReadonlySet<SourceKind>>(new Set());
  const sought = normalise(typed);
  const opened = (openedId !== null && model.document.get(openedId)) || null;
  const on = useMemo(() => new Map([...model.document.values()].map((each) => [each, answering(each, answer)])), [model, answer]);
  const onOf = (each: CitedDocument) => on.get(each) ?? [];
  const answers = (each: CitedDocument) => onOf(each).length;
  const found = sought ? [...model.document.values()].filter((each) => isSought(each, sought)).length : null;
  const press = useScrollTo(openedId);

  const shown = (group: DocumentGroup) => (isLive ? shownOf(group, { sought, whole, openedId, on: answer.isFiltering ? answers : null }) : group.documents);
  const counts = (group: DocumentGroup): string => {
    const number = group.documents.length;
    if (sought) return t.sources.groupFound(group.documents.filter((each) => isSought(each, sought)).length, number);
    return answer.isFiltering ? t.sources.groupAnswer(group.documents.filter((each) => answers(each) > 0).length, number) : t.sources.groupHead(number, group.citations);
  };

  const close = () => {
    const row = openedId === null ? null : rowOf(openedId);
    open(null);
    focus(row);
  };
  const toggleWhole = (group: DocumentGroup) => {
    const next = new Set(whole);
    const isOpening = !next.delete(group.kind);
    if (isOpening) next.add(group.kind);
    flushSync(() => setWhole(next));
    const first = group.documents[isOpening ? OPEN_OF_EACH : 0];
    focus(first ? rowOf(first.source.id) : null);
  };
  const walkable = useWalk();
  const handlers = {
    onClick(event: MouseEvent) {
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
      if (!option || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return; // the reader wants the document in another tab
      event.preventDefault();
      const group = model.groups.find(({ kind }) => kind === option.dataset['more']);
      if (group) toggleWhole(group);
      const sourceId = option.dataset['source'];
      if (sourceId === undefined) return;
      press(sourceId);
      open(sourceId === openedId ? null : sourceId);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      walkable.onKeyDown(event);
      if (event.key === ' ' && event.target instanceof HTMLElement && event.target.role === 'option') {
        event.preventDefault();
        event.target.click(); // Enter does this by itself, on a link
      }
      if (event.key !== 'Escape' || !opened) return;
      event.preventDefault();
      close();
    },
  };

  return (
    <div className={styles.figure} data-live={isLive || undefined}>
      <FindField typed={typed} onType={setTyped} found={found} />
      <div className={`${styles.list} ${styles.strands}`} {...walkable} {...handlers} aria-label={t.sources.chart} data-tooltip="none">
        {model.groups.map((group) => {
          const rows = shown(group);
          return rows.length === 0 ? null : (
            <KindGroup
              key={group.kind}
              group={group}
              counts={counts(group)}
              isWhole={whole.has(group.kind) || group.documents.length <= OPEN_OF_EACH + 1}
              hasMore={!sought && group.documents.length > OPEN_OF_EACH + 1}
            >
              {rows.map((each) => (
                <DocumentRow
                  key={each.source.id}
                  document={each}
                  answering={onOf(each)}
                  isFiltering={answer.isFiltering}
                  most={model.most}
                  isOpen={each === opened}
                  isLive={isLive}
                />
              ))}
            </KindGroup>
          );
        })}
      </div>
      {opened && <OpenedDocument key={opened.source.id} document={opened} answering={onOf(opened)} isFiltering={answer.isFiltering} onClose={close} />}
      <p className="visually-hidden" role="status">{opened ? t.sources.opened(opened.source.title, opened.citations.length) : ''}</p>
    </div>
  );
}

/** Brings the row of a document into view when a link opens it; what the reader pressed in the list stays where it is. */
function useScrollTo(openedId: string | null) {
  const pressed = useRef<string | null>(null);
  useEffect(() => {
    if (openedId !== null && pressed.current !== openedId) rowOf(openedId)?.scrollIntoView();
    pressed.current = null;
  }, [openedId]);
  return useCallback((sourceId: string) => {
    pressed.current = sourceId;
  }, []);
}
