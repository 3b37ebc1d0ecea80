import { spoken } from '../../charts/spoken';
import type { Kind } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { dollars, list } from '../../text/format';
import type { Text } from '../../text/text';
import type { Picks } from '../useMark';
import type { Share } from './series';

const namesOf = (index: Index, share: Share, { pick, lang }: Text): string =>
  list(share.themeIds.flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.short)), lang);

/** Beside a share's bar: what it is tied to, and how we know. */
export const shareLabel = (index: Index, share: Share, text: Text): string =>
  share.basis ? `${namesOf(index, share, text)} · ${text.t.common.basis[share.basis]}` : text.t.funding.unattributed;

export const shareWords = (index: Index, share: Share, status: string, text: Text): string =>
  spoken(
    share.basis ? namesOf(index, share, text) : text.t.funding.unattributed,
    text.t.funding.amount(dollars(share.amountUSD, text.lang), status),
    share.basis && text.t.common.basis[share.basis],
  );

/** A share stands for its themes; what is tied to none follows one of its own records. */
export function shareHooks(share: Share) {
  const [record] = share.records;
  const [theme] = share.themeIds;
  const mark: { kind: Kind; markId: string; picks?: Picks } =
    theme === undefined ? { kind: 'funding', markId: record?.id ?? '' } : { kind: 'themes', markId: theme, picks: ['theme', theme] };
  return {
    ...mark,
    'data-theme': share.themeIds.join(' ') || undefined,
    'data-record': share.records.map(({ id }) => id).join(' '),
    'data-value': share.amountUSD,
    'data-status': record?.status,
    'data-basis': share.basis ?? undefined,
    'data-source': record?.sourceId,
  };
}
