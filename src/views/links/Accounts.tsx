import { labelWidth } from '../../charts/label-width';
import { dollarsShort } from '../../text/format';
import { useFirstText } from '../../text/text';
import { useIndex } from '../linking-context';
import { Mark } from '../Mark';
import { COLUMNS } from './columns';
import { curve, Stretch } from './Curve';
import type { AccountBar, LinksModel } from './model';
import type { Place } from './place';
import { ABBR_SIZE } from './name-lines';
import { accountWords } from './words';
import styles from './links.module.css';

/** What each account paid out, as bars on a scale of their own, each tied to the agency that runs it. One without a figure stands by its name alone. */
export function Accounts({ model, place }: { readonly model: LinksModel; readonly place: Place }) {
  return model.accounts.map((bar) => <Account key={bar.account.id} bar={bar} length={((bar.sum?.amountUSD ?? 0) / model.largestAmount) * COLUMNS.barLength} height={model.height} place={place} />);
}

interface AccountProps {
  readonly bar: AccountBar;
  /** Fraction of the chart's width. */
  readonly length: number;
  readonly height: number;
  readonly place: Place;
}

function Account({ bar, length, height, place }: AccountProps) {
  const { at } = place;
  const text = useFirstText();
  const index = useIndex();
  const { account, sum, y, agencyY } = bar;
  return (
    <Mark
      kind="accounts"
      markId={account.id}
      label={accountWords(bar, index.agency.get(account.administeredBy), text)}
      className={styles.account}
      data-account={account.id}
      data-agency={account.administeredBy}
      data-value={sum?.amountUSD}
      data-status={sum?.status}
      data-source={sum?.sourceId}
    >
      <rect className={styles.hit} x={at(0)} y={y - 8.5} width={at(COLUMNS.leader)} height="17" />
      {sum && <rect className={styles.amount} x={at(COLUMNS.bar - length)} y={y - 4.5} width={at(Math.max(length, 0.0012))} height="9" />}
      <line className={styles.leader} x1={at(COLUMNS.account)} x2={at(COLUMNS.leader)} y1={y} y2={y} />
      <svg x={at(COLUMNS.account)} overflow="visible" role="presentation">
        {/* The line that leads from here begins at the name's end. */}
        <rect className={styles.ground} y={y - 6} width={labelWidth(account.abbr, ABBR_SIZE, true) + 5} height="12" />
        <text className={styles.abbr} y={y + 4}>{account.abbr}</text>
      </svg>
      {sum && <text aria-hidden="true" className={styles.value} x={at(COLUMNS.bar - length - 0.005)} y={y + 4} textAnchor="end">{` ${dollarsShort(sum.amountUSD, text.lang)}`}</text>}
      <Stretch from={COLUMNS.leader} to={COLUMNS.leaderEnd} height={height} place={place}>
        <path className={styles.leader} d={curve({ from: COLUMNS.leader, to: COLUMNS.leaderEnd, y0: y, y1: agencyY, place })} />
      </Stretch>
      <line className={styles.leader} x1={at(COLUMNS.leaderEnd)} x2={at(COLUMNS.us.bar)} y1={agencyY} y2={agencyY} />
    </Mark>
  );
}
