import { memo, useRef } from 'react';
import { across } from '../../charts/across';
import { Slide } from '../../charts/Slide';
import { Textures } from '../../charts/Textures';
import { useWalk } from '../../charts/useWalk';
import { overRows } from '../../charts/walk-rows';
import { useText } from '../../text/text';
import { AgencyRow, HEIGHT } from './AgencyRow';
import { COUNTRIES, type MatrixModel } from './model';
import type { Ordered } from './order';
import { NumberHead, ThemeKey } from './ThemeKey';
import styles from './matrix.module.css';

const SCOPE = 'matrix-narrow';

interface NarrowProps {
  readonly model: MatrixModel;
  readonly agencies: Ordered;
  readonly order: string;
}

/**
 * The matrix turned for a narrow screen: agencies in rows under their country, with their names in full, themes in
 * eleven columns whose numbers stay in sight while one scrolls. A key above gives each number its theme.
 */
export const Narrow = memo(function Narrow({ model, agencies, order }: NarrowProps) {
  const { t } = useText();
  const chart = useRef<HTMLDivElement>(null);
  const at = across(undefined);
  const x = (column: number) => at((column + 0.5) / model.rows.length);
  return (
    <Slide order={order} chart={chart}>
      <div ref={chart} className={styles.narrow} {...useWalk(overRows)} aria-label={t.matrix.chart}>
        <svg width="0" height="0" className={styles.textures} aria-hidden="true">
          <Textures scope={SCOPE} />
          <defs>
            <g id={`${SCOPE}-ground`}>
              <line x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
              {model.rows.map((row, column) => <line key={row.theme.id} x1={x(column)} x2={x(column)} y1={HEIGHT / 2 - 3} y2={HEIGHT / 2 + 3} />)}
            </g>
          </defs>
        </svg>
        <p className={styles.keyNote} aria-hidden="true">{t.matrix.keyNote}</p>
        <div className={styles.key}>
          {model.rows.map((row) => <ThemeKey key={row.theme.id} row={row} />)}
        </div>
        <div className={styles.numbers} data-row="heads">
          {model.rows.map((row, column) => <NumberHead key={row.theme.id} row={row} column={column} />)}
        </div>
        {COUNTRIES.map((country) => (
          <div key={country} className={styles.country} role="group" aria-label={t.common.countries[country]}>
            <p className={styles.countryName} aria-hidden="true">{t.common.countries[country]} · {agencies[country].length}</p>
            {agencies[country].map((tied) => <AgencyRow key={tied.agency.id} tied={tied} rows={model.rows} x={x} scope={SCOPE} />)}
          </div>
        ))}
      </div>
    </Slide>
  );
});
