import { labelLines } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useAnswer, useIndex } from '../linking-context';
import type { IndicatorsModel } from './model';
import { useThemeName, useUnit } from './PanelHead';
import { panelsOf, pointsIn, type Panel } from './panels';
import type { PanelProps } from './PagePanel';
import { ABOVE, BELOW, LEFT, Plot, PLOT, RIGHT } from './Plot';
import { besideWords, commonNotes, notesOf, sentenceOf } from './words';
import styles from './indicators.module.css';

const GAP = 34;
const SIZE = { title: 13.5, text: 12.5, note: 11.5 };
const LEADING = { theme: 16, title: 17, text: 17, unit: 17, note: 15 };

interface Laid {
  readonly panel: Panel;
  readonly title: readonly string[];
  readonly sentence: readonly string[];
  readonly notes: readonly string[];
}

interface PictureProps {
  readonly model: IndicatorsModel;
  readonly width: number;
  /** Whether few panels share the whole width. */
  readonly isForRoom?: boolean;
}

/** All panels in one SVG: rows of three, as high as the longest of their words. */
export function Picture({ model, width, isForRoom = false }: PictureProps) {
  const text = useText();
  const { t, pick } = text;
  const answer = useAnswer();
  const { panels, span } = panelsOf(model, useIndex(), answer, isForRoom);
  const columns = Math.min(3, Math.max(1, panels.length));
  const across = isForRoom ? columns : 3;
  const wide = (width - GAP * (across - 1)) / across;
  const common = commonNotes(panels.map(({ series }) => ({ series, drawn: pointsIn(series, span) })), text);
  const preface = common.flatMap((note) => labelLines(t.indicators.everywhere(note), SIZE.text, width));
  const laid = panels.map((panel): Laid => ({
    panel,
    title: labelLines(pick(panel.series.indicator.label), SIZE.title, wide, true),
    sentence: labelLines(sentenceOf(model, panel.series, text), SIZE.text, wide),
    notes: [
      ...(panel.second ? [besideWords(model, panel.second, text)] : []),
      ...(panel.series.hasBase ? [] : [t.indicators.noBase(model.baseYear)]),
      ...notesOf(panel.series, pointsIn(panel.series, span), text).filter((note) => !common.includes(note)),
    ].flatMap((note) => labelLines(note, SIZE.note, wide)),
  }));
  const rows = Array.from({ length: Math.ceil(laid.length / columns) }, (_, at) => laid.slice(at * columns, (at + 1) * columns));
  let y = preface.length > 0 ? preface.length * LEADING.text + 12 : 0;
  const placed = rows.map((row) => {
    const most = (lines: (each: Laid) => readonly string[]) => Math.max(0, ...row.map((each) => lines(each).length));
    const head = LEADING.theme + most(({ title }) => title) * LEADING.title + most(({ sentence }) => sentence) * LEADING.text + LEADING.unit + 4;
    const top = y;
    y += head + ABOVE + PLOT + BELOW + 6 + most(({ notes }) => notes) * LEADING.note + GAP;
    return { row, top, head, titles: most(({ title }) => title) };
  });
  return (
    <svg className={styles.picture} width={width} height={Math.max(1, y - GAP)} role="group" aria-label={t.indicators.chart}>
      {preface.map((line, number) => <text key={line} className={styles.pictureText} y={12 + number * LEADING.text}>{line}</text>)}
      {placed.map(({ row, top, head, titles }) =>
        row.map((each, column) => (
          <g key={each.panel.series.id} data-hue={each.panel.series.hue} transform={`translate(${(wide + GAP) * column},${top})`}>
            <PictureHead model={model} laid={each} titles={titles} bottom={head} />
            <g transform={`translate(${LEFT},${head + ABOVE})`}><Plot model={model} panel={each.panel} span={span} years={answer.selection.years} width={wide - LEFT - RIGHT} /></g>
            {each.notes.map((line, number) => <text key={line} className={styles.pictureNote} y={head + ABOVE + PLOT + BELOW + 14 + number * LEADING.note}>{line}</text>)}
          </g>
        )),
      )}
    </svg>
  );
}

function PictureHead({ model, laid: { panel, title, sentence }, titles, bottom }: Pick<PanelProps, 'model'> & { readonly laid: Laid; readonly titles: number; readonly bottom: number }) {
  const theme = useThemeName(panel.series);
  const unit = useUnit(model, panel.series);
  const afterTitle = LEADING.theme + titles * LEADING.title;
  return (
    <>
      <text className={styles.pictureTheme} y="11">{theme}</text>
      {title.map((line, number) => <text key={line} className={styles.pictureTitle} y={LEADING.theme + 12 + number * LEADING.title}>{line}</text>)}
      {sentence.map((line, number) => <text key={line} className={styles.pictureText} y={afterTitle + 12 + number * LEADING.text}>{line}</text>)}
      <text className={styles.pictureNote} y={bottom - 4}>{unit}</text>
    </>
  );
}
