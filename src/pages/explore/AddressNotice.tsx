import { nearest } from '../../dataset/nearest';
import type { Index } from '../../model/index-dataset';
import type { Unrecognised } from '../../model/recognise';
import type { Unreadable } from '../../selection/address';
import type { Dimension } from '../../selection/selection';
import { useText } from '../../text/text';
import styles from './explore.module.css';

interface AddressNoticeProps {
  readonly index: Index;
  readonly unreadable: readonly Unreadable[];
  readonly unknown: readonly Unrecognised[];
  readonly onDismiss: () => void;
}

/** Names each value that couldn't be used, with the one that was perhaps meant. */
export function AddressNotice({ index, unreadable, unknown, onDismiss }: AddressNoticeProps) {
  const { t, pick } = useText();
  const near = (field: Dimension, value: string): string | undefined => {
    const id = nearest(value, [...index[field].keys()]);
    if (id === undefined) return undefined;
    const found = index.theme.get(id)?.label ?? index.agency.get(id)?.name ?? index.place.get(id)?.name ?? id;
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
