import { memo, useMemo, type ReactNode } from 'react';
import { useWalk } from '../../charts/useWalk';
import type { FundingRecord } from '../../dataset/schema';
import { dollars, dollarsShort, shortDate } from '../../text/format';
import { useText } from '../../text/text';
import { hatch, Textures } from '../../charts/Textures';
import { useAnswer, useIndex } from '../linking-context';
import { MarkItem } from '../MarkItem';
import { stretchesOf, type Bar } from './bars';
import { recordHooks } from './hooks';
import { litOf, valueWords } from './labels';
import type { Column, FundingModel, Statement } from './model';
import { RecordMark } from './RecordMark';
import { shareHooks, shareLabel, shareWords } from './share-words';
import type { Attribution } from './series';
import { Stripes, stripes } from './Stripes';
import { keyOf } from './keys';
import { LIGHTEST, tonesOf } from './tones';
import { amountWords, barWords, isSupplementalRecord, nameOnFigure, namesApart, spanWords, statementWords } from './words';
import styles from './narrow.module.css';
import shapes from './funding.module.css';

const SCOPE = 'funding-narrow';
const HEIGHT = 18;

/** The narrow form: a year a row, its bar lying down with the amount beside it; then what was said of several years. */
export const Narrow = memo(function Narrow({ model }: { readonly model: FundingModel }) {
  const text = useText();
  const { t, pick } = text;
  const tones = useMemo(() => tonesOf(model), [model]);
  const status = t.common.status[model.status];
  return (
    <div className={styles.narrow} {...useWalk()} aria-label={model.program ? t.funding.chart(pick(model.program.name), status) : t.funding.noProgram}>
      <svg width="0" height="0" className={styles.defs} aria-hidden="true"><Stripes scope={SCOPE} /><Textures scope={SCOPE} /></svg>
      <p className={styles.name} aria-hidden="true">{nameOnFigure(model, text)}</p>
      <p className={styles.caps} aria-hidden="true">{t.funding.axis(status)}</p>
      {model.most > 0 && model.columns.map((column) => <YearRow key={column.year} column={column} model={model} tones={tones} />)}
      {model.statements.length > 0 && (
        <div className={styles.lane}>
          <p className={styles.caps} aria-hidden="true">{model.statements.every(({ isReadout }) => isReadout) ? t.funding.laneHeadReadout : t.funding.laneHead}</p>
          {model.statements.map((statement) => <Said key={statement.record.id} statement={statement} />)}
        </div>
      )}
      {model.attribution && <Shares attribution={model.attribution} status={status} />}
    </div>
  );
});

/** How much of the longest series is tied to a theme, by how we know. */
function Shares({ attribution: { shares, totalUSD, from, to }, status }: { readonly attribution: Attribution; readonly status: string }) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  return (
    <div className={styles.lane}>
      <p className={styles.caps} aria-hidden="true">{t.funding.attribution(status, t.funding.shortYear(from), t.funding.shortYear(to))}</p>
      {shares.map((share) => (
        <Covered key={share.records[0]?.id} className={styles.share} mark={<MarkItem {...shareHooks(share)} label={shareWords(index, share, status, text)} className={styles.cover} />}>
          <span className={styles.said}><span>{shareLabel(index, share, text)}</span><b>{dollarsShort(share.amountUSD, lang)}</b></span>
          <svg width="100%" height="13"><rect className={shapes.shareBar} data-sample={share.basis ?? 'none'} x="1" y="1" width={`${((share.amountUSD / totalUSD) * 98).toFixed(2)}%`} height="11" fill={share.basis === 'documented' ? hatch(SCOPE, 'ink') : undefined} /></svg>
        </Covered>
      ))}
    </div>
  );
}

interface YearRowProps {
  readonly column: Column;
  readonly model: FundingModel;
  readonly tones: ReadonlyMap<string, number>;
}

function YearRow({ column, model, tones }: YearRowProps) {
  const text = useText();
  const { t } = text;
  const index = useIndex();
  const { year, bars, others, against } = column;
  const isOnly = bars.length === 0 && against !== null;
  const shown = isOnly ? [against] : bars;
  const names = shown.length > 1 ? namesApart(index, shown.flatMap((bar) => bar.total ?? bar.blocks.slice(0, 1)), text) : [];
  return (
    <div className={styles.year} role="presentation">
      <span className={styles.yearName} aria-hidden="true">{t.funding.shortYear(year)}</span>
      <div className={styles.bars} role="presentation">
        {shown.length === 0 && <span className={styles.gap}>{t.funding.noFigure.join(' ')}</span>}
        {shown.map((bar, number) => (
          <BarRow key={bar.blocks[0]?.id} bar={bar} model={model} tones={tones} isOnly={isOnly} name={names[number]} against={number === 0 && !isOnly ? against : null} others={number === 0 ? others : []} />
        ))}
        {column.supplement && <BarRow bar={column.supplement} model={model} tones={tones} isOnly={false} name={t.funding.apart} against={null} others={[]} />}
        {shown.length === 0 && others.length > 0 && <BarRow bar={null} model={model} tones={tones} isOnly={false} name={undefined} against={null} others={others} />}
      </div>
    </div>
  );
}

interface BarRowProps {
  readonly bar: Bar | null;
  readonly model: FundingModel;
  readonly tones: ReadonlyMap<string, number>;
  readonly isOnly: boolean;
  readonly name: string | undefined;
  readonly against: Bar | null;
  readonly others: readonly FundingRecord[];
}

function BarRow({ bar, model, tones, isOnly, name, against, others }: BarRowProps) {
  const text = useText();
  const { t } = text;
  const index = useIndex();
  const percent = (amount: number) => `${((amount / model.most) * 100).toFixed(2)}%`;
  const isAsked = isOnly || model.status === 'requested';
  const asked = against?.total ?? against?.blocks[0];
  const answer = useAnswer();
  return (
    <div className={styles.row} role="presentation">
      <svg className={styles.track} width="100%" height={HEIGHT} role="presentation">
        {bar && stretchesOf(bar).map(({ record, from }) => {
          const key = keyOf(record);
          const isStriped = isSupplementalRecord(index, record);
          return (
            <RecordMark key={record.id} record={record} className={isAsked ? shapes.asked : shapes.block}>
              <rect data-tone={isStriped ? undefined : key === null ? 'whole' : (tones.get(key) ?? LIGHTEST)} data-supplemental={isStriped || undefined} x={percent(from)} width={percent(record.amountUSD)} y="2" height={HEIGHT - 4} fill={isStriped ? stripes(SCOPE) : undefined} />
            </RecordMark>
          );
        })}
        {against && asked && (
          <RecordMark record={asked} className={shapes.against} label={barWords(index, against, text)}>
            <line className={shapes.hitLine} x1={percent(against.amountUSD)} x2={percent(against.amountUSD)} y1="0" y2={HEIGHT} />
            <line className={shapes.halo} x1={percent(against.amountUSD)} x2={percent(against.amountUSD)} y1="0" y2={HEIGHT} />
            <line className={shapes.asking} x1={percent(against.amountUSD)} x2={percent(against.amountUSD)} y1="0" y2={HEIGHT} />
          </RecordMark>
        )}
        {others.map((record) => (
          <RecordMark key={record.id} record={record} className={shapes.other}>
            <svg x={percent(record.amountUSD)} overflow="visible" role="presentation">
              <circle className={shapes.hit} cy={HEIGHT / 2} r="9" />
              <path d={`M0,${HEIGHT / 2 - 4}l4,4l-4,4l-4,-4z`} />
            </svg>
          </RecordMark>
        ))}
      </svg>
      {bar && <Value bar={bar} words={[valueWords(index, litOf(bar, answer), text), name ?? (isOnly && model.againstStatus ? t.common.status[model.againstStatus] : '')]} />}
    </div>
  );
}

/** The amount beside a bar: the mark of the printed total where there is one. */
function Value({ bar, words: [amount, more] }: { readonly bar: Bar; readonly words: readonly [string, string] }) {
  const text = useText();
  const index = useIndex();
  const inside = <><b>{amount}</b>{more && <span>{more}</span>}</>;
  if (!bar.total) return <span className={styles.value} aria-hidden="true">{inside}</span>;
  const mark = <MarkItem kind="funding" markId={bar.total.id} label={barWords(index, bar, text)} className={styles.cover} {...recordHooks(index, bar.total)} />;
  return <Covered className={styles.value} mark={mark}>{inside}</Covered>;
}

/** Words under a mark that covers them: it is named by all that it says, they are short. */
function Covered({ mark, className, children }: { readonly mark: ReactNode; readonly className: string | undefined; readonly children: ReactNode }) {
  return (
    <div className={styles.covered} role="presentation">
      {mark}
      <div className={className} aria-hidden="true">{children}</div>
    </div>
  );
}

function Said({ statement }: { readonly statement: Statement }) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  const { record, isReadout } = statement;
  return (
    <Covered className={isReadout ? styles.readout : styles.said} mark={<MarkItem kind="funding" markId={record.id} label={statementWords(index, statement, text)} className={styles.cover} {...recordHooks(index, record)} />}>
      {isReadout ? (
        <>
          <b>{t.funding.readout(shortDate(record.asOf ?? '', lang), dollars(record.amountUSD, lang))}</b>
          <span className={styles.note}>{t.funding.readoutNote(t.common.status[record.status])}</span>
        </>
      ) : (
        <>
          <span>{record.asOf ? shortDate(record.asOf, lang) : spanWords(record, t)}</span>
          <b>{amountWords(index, record, text)}</b>
        </>
      )}
    </Covered>
  );
}
