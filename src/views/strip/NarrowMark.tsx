import type { ComponentProps } from 'react';
import { Mark } from '../Mark';
import { StretchMark } from './StretchMark';

interface PlaceMarkProps extends Omit<ComponentProps<typeof Mark>, 'kind' | 'markId' | 'picks'> {
  readonly placeId: string;
  readonly isLive: boolean;
  readonly 'data-odd'?: '' | undefined;
  readonly 'data-none'?: '' | undefined;
}

/** A place of the narrow form: a mark once the script is there, and drawn alone in the printed page, whose wide form has the marks. */
export function PlaceMark({ placeId, isLive, ...props }: PlaceMarkProps) {
  if (isLive) return <Mark {...props} kind="places" markId={placeId} picks={['place', placeId]} data-place={placeId} />;
  const { className, children, 'data-odd': odd, 'data-none': none } = props;
  return <g className={className} data-place={placeId} data-odd={odd} data-none={none}>{children}</g>;
}

interface StretchedProps extends ComponentProps<typeof StretchMark> {
  readonly isLive: boolean;
  readonly 'data-along'?: string;
  readonly 'data-country'?: string;
}

/** A stretch of the narrow form, likewise. */
export function Stretched({ isLive, ...props }: StretchedProps) {
  if (isLive) return <StretchMark {...props} />;
  const { className, children, 'data-along': along, 'data-country': country } = props;
  return <g className={className} data-along={along} data-country={country}>{children}</g>;
}
