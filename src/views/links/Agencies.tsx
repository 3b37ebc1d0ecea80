import type { ReactNode } from 'react';
import { labelWidth } from '../../charts/label-width';
import type { Agency } from '../../dataset/schema';
import { useFirstText } from '../../text/text';
import { Mark } from '../Mark';
import { COLUMNS } from './columns';
import { useCounts } from '../useCounts';
import { barHeightOf, type AgencyNode } from './model';
import { abbrWidthOf, NAME_LEADING, NAME_SIZE, nameLines } from './name-lines';
import type { Place } from './place';
import { agencyWords } from './words';
import styles from './links.module.css';

interface AgenciesProps {
  readonly country: Agency['country'];
  readonly nodes: readonly AgencyNode[];
  readonly place: Place;
}

/** One country's agencies: abbreviation at the bar, the name beside it, over as many lines as it needs. */
export function Agencies({ country, nodes, place }: AgenciesProps) {
  return nodes.map((node) => (country === 'US' ? <Left key={node.agency.id} node={node} place={place} /> : <Right key={node.agency.id} node={node} place={place} />));
}

interface SideProps {
  readonly node: AgencyNode;
  readonly place: Place;
}

function Left({ node, place }: SideProps) {
  const { labelFrom, labelTo, bar } = COLUMNS.us;
  return (
    <AgencyMark node={node} place={place} hitFrom={labelFrom} hitTo={COLUMNS.us.tiesFrom} bar={bar}>
      <Label node={node} place={place} at={labelTo} side="left" />
    </AgencyMark>
  );
}

function Right({ node, place }: SideProps) {
  const { labelFrom, labelTo, bar, tiesTo } = COLUMNS.mx;
  return (
    <AgencyMark node={node} place={place} hitFrom={tiesTo} hitTo={labelTo} bar={bar}>
      <Label node={node} place={place} at={labelFrom} side="right" />
    </AgencyMark>
  );
}

interface AgencyMarkProps extends SideProps {
  readonly hitFrom: number;
  readonly hitTo: number;
  readonly bar: number;
  readonly children: ReactNode;
}

function AgencyMark({ node, place, hitFrom, hitTo, bar, children }: AgencyMarkProps) {
  const text = useFirstText();
  const { agency, y, height } = node;
  const counts = useCounts();
  const ties = node.ties.filter(({ link }) => counts(link)).length;
  const half = barHeightOf(ties) / 2;
  return (
    <Mark kind="agencies" markId={agency.id} picks={['agency', agency.id]} label={agencyWords(agency, ties, text)} className={styles.agency} data-agency={agency.id} data-value={ties}>
      <rect className={styles.hit} x={place.at(hitFrom)} width={place.at(hitTo - hitFrom)} y={y - height / 2} height={height} />
      {children}
      {/* 5 px wide at any width: the bar is a stroke, centred where ties begin. */}
      <line className={styles.bar} x1={place.at(bar)} x2={place.at(bar)} y1={y - half} y2={y + half} />
    </Mark>
  );
}

interface LabelProps extends SideProps {
  readonly at: number;
  readonly side: 'left' | 'right';
}

function Label({ node: { agency, y, isPaying }, place, at, side }: LabelProps) {
  const { lang } = useFirstText();
  const abbrWidth = abbrWidthOf(agency, lang);
  const lines = nameLines(agency, lang, place.width);
  const sign = side === 'left' ? -1 : 1;
  const length = abbrWidth + Math.max(0, ...lines.map((line) => labelWidth(line, NAME_SIZE)));
  return (
    <svg x={place.at(at)} overflow="visible" role="presentation" textAnchor={side === 'left' ? 'end' : 'start'}>
      {/* Ends the line that leads here from the accounts. */}
      {isPaying && <rect className={styles.ground} x={-length - 4} y={y - 9} width={length + 7} height="18" />}
      <text className={styles.abbr} y={y + 4.4}>{agency.abbr[lang]}</text>
      {lines.map((line, number) => (
        <text key={line} aria-hidden="true" className={styles.name} x={sign * abbrWidth} y={y + 4 + (number - (lines.length - 1) / 2) * NAME_LEADING}>{` ${line}`}</text>
      ))}
    </svg>
  );
}
