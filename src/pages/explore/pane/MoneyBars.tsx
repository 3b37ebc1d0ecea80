import type { MoneyLine } from '../../../model/money';
import { dollars, fiscalYear } from '../../../text/format';
import { useText } from '../../../text/text';
import styles from './pane.module.css';

const SLOT = 9;
const HEIGHT = 30;

export interface Domain {
  readonly from: number;
  readonly to: number;
  readonly meetingYear: number;
}

/** A bar a year on its program's own scale. The meeting's year is ink, the others grey; a year without a figure is a dot and no bar. */
export function MoneyBars({ line, domain, highest }: { readonly line: MoneyLine; readonly domain: Domain; readonly highest: number }) {
  const { t, lang } = useText();
  const width = (domain.to - domain.from + 1) * SLOT;
  const amounts = line.years.map((row) => row.amountUSD);
  const first = line.years[0]?.year ?? domain.from;
  const last = line.years.at(-1)?.year ?? domain.to;
  const label = t.pane.money.bars(first, last, dollars(Math.min(...amounts), lang), dollars(Math.max(...amounts), lang));
  return (
    <svg className={styles.bars} viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
      {Array.from({ length: domain.to - domain.from + 1 }, (_, at) => {
        const year = domain.from + at;
        const row = line.years.find((each) => each.year === year);
        if (!row) return <circle key={year} className={styles.noFigure} cx={at * SLOT + 3.5} cy={HEIGHT - 1} r={0.9} />;
        const height = Math.max(1, Math.round((row.amountUSD / highest) * (HEIGHT - 1) * 10) / 10);
        return (
          <rect
            key={year} x={at * SLOT} y={HEIGHT - height} width={SLOT - 2} height={height}
            data-year={year} data-value={row.amountUSD} data-status={line.records[0]?.status} data-now={year === domain.meetingYear || undefined}
          >
            <title>{`${fiscalYear(year, lang)}: ${dollars(row.amountUSD, lang)}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** The years under the first, the meeting's and the last bar: one axis for all the bars of a table. */
export function MoneyAxis({ domain }: { readonly domain: Domain }) {
  const width = (domain.to - domain.from + 1) * SLOT;
  const at = (year: number) => (year - domain.from) * SLOT + 3.5;
  const isApart = (year: number) => Math.abs(year - domain.from) > 3 && Math.abs(year - domain.to) > 3;
  return (
    <svg className={styles.barAxis} viewBox={`0 0 ${width} 12`} width={width} height={12} aria-hidden="true">
      <text x={0} y={10}>{domain.from}</text>
      {isApart(domain.meetingYear) && <text x={at(domain.meetingYear)} y={10} textAnchor="middle" data-now="">{domain.meetingYear}</text>}
      <text x={width - 2} y={10} textAnchor="end">{domain.to}</text>
    </svg>
  );
}
