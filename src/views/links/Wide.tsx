import { memo } from 'react';
import { across } from '../../charts/across';
import { useWalk } from '../../charts/useWalk';
import { useFirstText } from '../../text/text';
import { Accounts } from './Accounts';
import { Agencies } from './Agencies';
import { COLUMNS, HEAD, LEAST_WIDTH } from './columns';
import type { LinksModel } from './model';
import { Themes } from './Themes';
import { Ties } from './Ties';
import styles from './links.module.css';

const LEADING = 14;

interface WideProps {
  readonly model: LinksModel;
  readonly width: number | undefined;
}

/**
 * Account → U.S. agency → theme ← Mexican agency. In the document's order, which is the order of reading: column by
 * column, nodes before their ties. Drawn once for a dataset: marks follow the selection by themselves.
 */
export const Wide = memo(function Wide({ model, width }: WideProps) {
  const { t, lang } = useFirstText();
  const place = { at: across(width), width: width ?? LEAST_WIDTH, isFixed: width !== undefined };
  const { US, MX } = model.agencies;
  const { status, years } = model.accountMoney;
  return (
    <svg className={styles.wide} width={width ?? '100%'} height={HEAD + model.height + 8} {...useWalk()} aria-label={t.links.chart}>
      <g className={styles.heads} aria-hidden="true">
        {years && status && t.links.accountsHead(t.common.status[status], ...years).map((line, at) => <text key={line} x={place.at(0)} y={12 + at * LEADING}>{line}</text>)}
        <text x={place.at(COLUMNS.us.bar)} y="26" textAnchor="end">{t.common.countries.US} · {US.length}</text>
        <text x={place.at((COLUMNS.themes.from + COLUMNS.themes.to) / 2)} y="26" textAnchor="middle">{t.links.themesHead} · {model.themes.length}</text>
        <text x={place.at(COLUMNS.mx.bar)} y="26">{t.common.countries.MX} · {MX.length}</text>
      </g>
      <svg y={HEAD} overflow="visible" lang={lang} role="presentation">
        <Accounts model={model} place={place} />
        <Agencies country="US" nodes={US} place={place} />
        <Ties country="US" nodes={US} height={model.height} place={place} />
        <Themes themes={model.themes} place={place} />
        <Agencies country="MX" nodes={MX} place={place} />
        <Ties country="MX" nodes={MX} height={model.height} place={place} />
      </svg>
    </svg>
  );
});
