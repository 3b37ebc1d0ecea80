import { Fragment } from 'react';
import type { Across } from '../../charts/across';
import { hatch } from '../../charts/Textures';
import { dollarsShort } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { Mark } from '../Mark';
import type { Place } from './place';
import type { Attribution } from './series';
import { shareHooks, shareLabel, shareWords } from './share-words';
import styles from './funding.module.css';

export const SHARE_HEAD = 44;
export const SHARE_ROW = 24;
/** The whole series is this much of the width; names stand to the right of their bars. */
const WHOLE = 0.5;

export const sharesHeight = (attribution: Attribution | null): number => (attribution ? SHARE_HEAD + attribution.shares.length * SHARE_ROW + 4 : 0);

interface SharesProps {
  readonly attribution: Attribution;
  readonly status: string;
  readonly place: Place;
  readonly at: Across;
  readonly y: number;
  readonly scope: string;
}

/** How much of the longest series is tied to a theme, by how we know; the rest is tied to none and never spread. */
export function Shares({ attribution, status, place, at, y, scope }: SharesProps) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  const { shares, totalUSD, from, to } = attribution;
  return (
    <svg y={y} overflow="visible" role="presentation">
      <text className={styles.caps} x={at(0)} y="30" aria-hidden="true">{t.funding.attribution(status, t.funding.shortYear(from), t.funding.shortYear(to))}</text>
      {shares.map((share, number) => {
        const top = SHARE_HEAD + number * SHARE_ROW;
        const width = (share.amountUSD / totalUSD) * WHOLE;
        return (
          <Fragment key={share.records[0]?.id}>
            <Mark {...shareHooks(share)} label={shareWords(index, share, status, text)} className={styles.share}>
              <rect className={styles.hit} x={at(place.axis)} width={at(1 - place.axis)} y={top} height={SHARE_ROW} />
              <rect className={styles.shareBar} data-sample={share.basis ?? 'none'} x={at(place.axis)} width={at(Math.max(width, 0.001))} y={top + 5} height="13" fill={share.basis === 'documented' ? hatch(scope, 'ink') : undefined} />
            </Mark>
            <svg className={styles.said} x={at(place.axis + width)} overflow="visible" aria-hidden="true">
              <text x="8" y={top + 15.5}><tspan className={styles.value}>{dollarsShort(share.amountUSD, lang)}</tspan>{` ${shareLabel(index, share, text)}`}</text>
            </svg>
          </Fragment>
        );
      })}
    </svg>
  );
}
