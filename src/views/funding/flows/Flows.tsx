import { memo, useMemo } from 'react';
import { across, type Across } from '../../../charts/across';
import { useWalk } from '../../../charts/useWalk';
import { hueOf } from '../../../model/hue';
import type { Index } from '../../../model/index-dataset';
import { dollarsShort } from '../../../text/format';
import { useText } from '../../../text/text';
import { useIndex } from '../../linking-context';
import { Mark } from '../../Mark';
import type { ChartProps } from '../../view';
import { RecordMark } from '../RecordMark';
import { AT, layFlows, type Band, type PlacedNode } from './layout';
import { COLUMNS, tiedTheme, type Column, type FlowsModel } from './model';
import { NarrowFlows } from './NarrowFlows';
import { nodeName, nodeWords } from './words';
import styles from './flows.module.css';

/** Px of a node's bar, of the heads over the columns, and of the air beneath. */
const BAR = 6;
const HEAD = 34;
const FOOT = 10;
const UNITS = 100;
/** Px from which on a band is set off from its neighbours by a hairline. */
const SET_OFF = 6;

/** Money from account to agency to theme. In the document's order, which is the order of reading: a column's nodes, then the bands that leave it. */
const Wide = memo(function Wide({ model, width }: { readonly model: FlowsModel; readonly width: number | undefined }) {
  const text = useText();
  const { t, pick } = text;
  const index = useIndex();
  const layout = useMemo(() => layFlows(index, model), [index, model]);
  const at = across(width);
  const walk = useWalk();
  const { program, status } = model.money;
  if (!program || model.records.length === 0) return null;
  return (
    <svg className={styles.flows} width={width ?? '100%'} height={HEAD + layout.height + FOOT} {...walk} aria-label={t.funding.flows.chart(pick(program.name), t.common.status[status])}>
      <g className={styles.heads} aria-hidden="true">
        {COLUMNS.map((column) => <text key={column} x={at(column === 'payer' ? 0 : AT[column])} y="12">{t.funding.flows.columns[column]}</text>)}
      </g>
      <svg y={HEAD} overflow="visible" role="presentation">
        {layout.nodes.payer.map((node) => <NodeMark key={node.id} node={node} model={model} at={at} />)}
        {layout.bands.map((band) => <BandMark key={band.record.id} band={band} height={layout.height} width={width} at={at} />)}
        {(['agency', 'theme'] as const).flatMap((column) => layout.nodes[column].map((node) => <NodeMark key={`${column}${node.id}`} node={node} model={model} at={at} />))}
      </svg>
    </svg>
  );
});

/** Money from account to agency to theme; on a narrow screen each way that it takes as a row. */
export function Flows({ model, form, width }: ChartProps<FlowsModel>) {
  return form === 'wide' ? <Wide model={model} width={width} /> : <NarrowFlows model={model} />;
}

/** What a press on a node picks: an account's own agency, the agency, the theme. */
function hooksOf(index: Index, { column, id }: PlacedNode) {
  if (id === null) return {};
  if (column === 'theme') return { 'data-theme': id };
  if (column === 'agency') return { 'data-agency': id };
  const account = index.account.get(id);
  return account ? { 'data-account': id, 'data-agency': account.administeredBy } : {};
}

function NodeMark({ node, model, at }: { readonly node: PlacedNode; readonly model: FlowsModel; readonly at: Across }) {
  const text = useText();
  const index = useIndex();
  const { column, id, records, amountUSD, y, height, middle } = node;
  const [first] = records;
  const themeId = column === 'theme' ? id?.split(' ')[0] : undefined;
  const theme = themeId === undefined ? undefined : index.theme.get(themeId);
  const isLeft = column === 'payer';
  const target = theme ? ({ kind: 'themes', markId: theme.id, picks: ['theme', theme.id] } as const) : column === 'agency' && id !== null ? ({ kind: 'agencies', markId: id, picks: ['agency', id] } as const) : ({ kind: 'funding', markId: first?.id ?? '' } as const);
  return (
    <Mark
      {...target}
      {...hooksOf(index, node)}
      label={nodeWords(index, model, node, text)}
      className={styles.node}
      data-hue={theme && hueOf(index, theme)}
      data-untied={column === 'theme' && id === null ? '' : undefined}
      data-record={records.map((record) => record.id).join(' ')}
      data-value={amountUSD}
      data-status={first?.status}
      data-source={first?.sourceId}
    >
      <svg x={at(AT[column])} overflow="visible" role="presentation">
        <rect className={styles.hit} x={isLeft ? -190 : -6} y={middle - 12} width={isLeft ? 200 : 220} height="24" />
        <rect className={styles.bar} x={-BAR / 2} y={y} width={BAR} height={Math.max(1, height)} />
        <text x={isLeft ? -10 : 10} y={middle + 4.2} textAnchor={isLeft ? 'end' : 'start'} paintOrder="stroke"><tspan className={styles.name}>{nodeName(index, node, text)}</tspan> <tspan className={styles.value}>{dollarsShort(amountUSD, text.lang)}</tspan></text>
      </svg>
    </Mark>
  );
}

interface BandProps {
  readonly band: Band;
  readonly height: number;
  readonly width: number | undefined;
  readonly at: Across;
}

/** One record on its way: two stretches of one mark. */
function BandMark({ band, height, width, at }: BandProps) {
  const index = useIndex();
  const theme = index.theme.get(tiedTheme(band.record)?.split(' ')[0] ?? '');
  return (
    <RecordMark record={band.record} className={band.thickness > SET_OFF ? `${styles.band} ${styles.setOff}` : styles.band}>
      <Stretch band={band} from="payer" to="agency" height={height} width={width} at={at} />
      <g data-hue={theme && hueOf(index, theme)} className={theme ? styles.tied : undefined}><Stretch band={band} from="agency" to="theme" height={height} width={width} at={at} /></g>
    </RecordMark>
  );
}

/** SVG paths know no percentages: on the page a stretch is 100 units wide and stretched across, which changes no height. */
function Stretch({ band: { thickness, at: starts }, from, to, height, width, at }: BandProps & { readonly from: Column; readonly to: Column }) {
  const [x0, x1] = width === undefined ? [0, UNITS] : [AT[from] * width, AT[to] * width];
  const [y0, y1] = [starts[from], starts[to]];
  const middle = (x0 + x1) / 2;
  const round = (value: number) => Number(value.toFixed(2));
  const path = `M${x0},${round(y0)}C${middle},${round(y0)} ${middle},${round(y1)} ${x1},${round(y1)}V${round(y1 + thickness)}C${middle},${round(y1 + thickness)} ${middle},${round(y0 + thickness)} ${x0},${round(y0 + thickness)}Z`;
  if (width !== undefined) return <path d={path} />;
  return <svg x={at(AT[from])} width={at(AT[to] - AT[from])} height={height} viewBox={`0 0 ${UNITS} ${height}`} preserveAspectRatio="none" overflow="visible" role="presentation"><path d={path} /></svg>;
}
