import { nearest } from '../../dataset/nearest';
import type { Index } from '../../model/index-dataset';
import type { Unreadable } from '../../selection/address';
import { useText } from '../../text/text';
import styles from './explore.module.css';

interface AddressNoticeProps {
  readonly index: Index;
  readonly unreadable: readonly Unreadable[];
  readonly unknown: readonly { readonly field: string; readonly value: string }[];
  readonly onDismiss: () => void;
}

/** Names each value that couldn't be used, with the one that was perhaps meant. */
export function AddressNotice({ index, unreadable, unknown, onDismiss }: AddressNoticeProps) {
  const { t, pick } = useText();
  // A view is called by its id in the address and by a sentence on the page: no id is proposed for it.
  const near = (field: string, value: string): string | undefined => {
    const { indicators, traffic } = index.dataset;
    const tables: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
      theme: index.theme, agency: index.agency, place: index.place, program: index.program, account: index.account,
      indicator: new Map(indicators.flatMap(({ id, family }) => [[id, id], [family, family]] as const)), measure: new Map(traffic.map(({ id }) => [id, id])),
    };
    const id = nearest(value, [...(tables[field]?.keys() ?? [])]);
    if (id === undefined) return undefined;
    const found = index.theme.get(id)?.label ?? index.agency.get(id)?.name ?? index.place.get(id)?.name ?? index.program.get(id)?.name ?? index.account.get(id)?.name ?? id;
    return typeof found === 'string' ? found : pick(found);
  };
  const words = [
    ...unreadable.map(({ field, value }) => t.address.unreadable(field, [value])),
    ...unknown.map(({ field, value }) => t.address.unknown(field, [value], near(field, value))),
  ];
  return (
    <div className={styles.notice} data-notice="">
      {words.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <button type="button" onClick={onDismiss}>{t.notices.dismiss}</button>
    </div>
  );
}
