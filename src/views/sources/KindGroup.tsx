import type { ReactNode } from 'react';
import { useText } from '../../text/text';
import type { DocumentGroup } from './model';
import { OPEN_OF_EACH } from './shown';

interface KindGroupProps {
  readonly group: DocumentGroup;
  /** What its head counts: all, those that answer, or those found. */
  readonly counts: string;
  readonly isWhole: boolean;
  readonly hasMore: boolean;
  readonly children: ReactNode;
}

/** The documents of one kind under their head, and at its end the option that shows all of them. */
export function KindGroup({ group, counts, isWhole, hasMore, children }: KindGroupProps) {
  const { t } = useText();
  const { kind, documents } = group;
  const name = t.sources.kinds[kind];
  const id = `sources-${kind}`;
  return (
    <div role="group" id={id} data-kind={kind} data-whole={isWhole || undefined} aria-label={`${name}: ${counts}`}>
      <p aria-hidden="true">
        <b>{name}</b> {counts} <span>{t.sources.kindsAbout[kind]}</span>
      </p>
      {children}
      {hasMore && (
        <a role="option" aria-selected={false} href={`#${id}`} data-more={kind} tabIndex={-1}>
          {isWhole ? t.sources.showFewer(OPEN_OF_EACH) : t.sources.showAll[kind](documents.length)}
        </a>
      )}
    </div>
  );
}
