import { useText } from '../../text/text';
import { useAnswer } from '../linking-context';
import { answering } from './answering';
import { segmentsOf } from './bar';
import { count } from '../../text/format';
import type { SourcesModel } from './model';
import { layOutPicture, LINE, type PictureRow } from './picture-layout';
import { dateAndLanguage } from './words';
import styles from './sources.module.css';

const BAR_AT = 0.56;
const BAR_WIDTH = 0.38;

/** The most cited documents of each kind as one SVG, for pictures: what stands open on the page, with how many more there are. */
export function Picture({ model, width }: { readonly model: SourcesModel; readonly width: number }) {
  const text = useText();
  const answer = useAnswer();
  const layout = layOutPicture(model, answer, { title: width * (BAR_AT - 0.14), split: width * (1 - BAR_AT) }, text);
  return (
    <svg className={`${styles.strands} ${styles.picture}`} width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      {layout.heads.map((head) => (
        <g key={head.words} transform={`translate(0 ${head.y})`}>
          <text y="14" data-part="head">{head.words}</text>
          <line x2={width} y1="22" y2="22" data-part="rule" />
        </g>
      ))}
      {layout.rows.map((row) => <Line key={row.document.source.id} row={row} most={model.most} width={width} />)}
      {layout.rests.map((rest) => <text key={rest.y} y={rest.y + 14} data-part="note">{rest.words}</text>)}
    </svg>
  );
}

function Line({ row, most, width }: { readonly row: PictureRow; readonly most: number; readonly width: number }) {
  const text = useText();
  const answer = useAnswer();
  const { document, lines, split, y } = row;
  const on = answering(document, answer);
  const total = document.citations.length;
  const at = (facts: number) => width * (BAR_AT + (facts / most) * (BAR_WIDTH - 0.05));
  const isPartly = answer.isFiltering && on.length < total;
  return (
    <g transform={`translate(0 ${y})`} data-part={answer.isFiltering && on.length === 0 ? 'off' : undefined} data-source={document.source.id} data-value={total}>
      <text y="12" data-part="name">{text.pick(document.source.publisher)}</text>
      {lines.map((line, number) => <text key={line} y={28 + number * LINE} data-part="title">{line}</text>)}
      <text x={width * (BAR_AT - 0.02)} y="12" textAnchor="end" data-part="note">{dateAndLanguage(document.source, text)}</text>
      {segmentsOf(on, total).map(({ strand, from, to }) => <rect key={strand} data-strand={strand} x={at(from)} y="2" width={at(to) - at(from)} height="11" />)}
      <text x={at(total) + 6} y="12" data-part="name">{isPartly ? text.t.sources.atBar(on.length, total) : count(total)}</text>
      {split.map((line, number) => <text key={line} x={width * BAR_AT} y={28 + number * LINE} data-part="note">{line}</text>)}
    </g>
  );
}
