import { nearestId } from '../../dataset/nearest';
import type { Index } from '../../model/index-dataset';
import type { Unreadable } from '../../selection/address';
import { useText } from '../../text/text';
import styles from './explore.module.css';

interface AddressNoticeProps {
  readonly index: Index;
  /** The query string that the values stand in. */
  readonly search: string;
  readonly unreadable: readonly Unreadable[];
  readonly unknown: readonly { readonly field: string; readonly value: string }[];
  readonly onDismiss: () => void;
}

/** Names each value that couldn't be used, with a link to the one that was perhaps meant. */
export function AddressNotice({ index, search, unreadable, unknown, onDismiss }: AddressNoticeProps) {
  const { t, pick } = useText();
  const { indicators, traffic } = index.dataset;
  // A view is called by its id in the address and by a sentence on the page: no id is proposed for it.
  const known: Readonly<Record<string, readonly string[]>> = {
    theme: [...index.theme.keys()], agency: [...index.agency.keys()], place: [...index.place.keys()], program: [...index.program.keys()], account: [...index.account.keys()],
    indicator: indicators.flatMap(({ id, family }) => [id, family]), measure: traffic.map(({ id }) => id),
  };
  const nameOf = (id: string): string => {
    const found = index.theme.get(id)?.label ?? index.agency.get(id)?.name ?? index.place.get(id)?.name ?? index.program.get(id)?.name ?? index.account.get(id)?.name ?? id;
    return typeof found === 'string' ? found : pick(found);
  };
  return (
    <div className={styles.notice} data-notice="">
      {unreadable.map(({ field, value }) => <p key={`${field}=${value}`}>{t.address.unreadable(field, brief(value))}</p>)}
      {unknown.map(({ field, value }) => {
        const near = nearestId(value, known[field] ?? []);
        return (
          <p key={`${field}=${value}`}>
            {field === 'views' ? t.address.noView(brief(value)) : t.address.unknown(field, brief(value))}
            {near !== undefined && <> {t.address.meant} <a href={withValue(search, field, value, near)}>{nameOf(near)}</a>?</>}
          </p>
        );
      })}
      <button type="button" onClick={onDismiss}>{t.notices.dismiss}</button>
    </div>
  );
}

const LONGEST = 40;
/** A value of any length, as short as it can still be told by. */
const brief = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

/** The query string with one value of a field in another's place. */
function withValue(search: string, field: string, value: string, by: string): string {
  const query = new URLSearchParams(search);
  const values = query.getAll(field).join(',').split(',').map((part) => (part.trim().toLowerCase() === value ? by : part.trim()));
  query.set(field, values.join(','));
  return `?${String(query).replaceAll('%2C', ',')}`;
}
