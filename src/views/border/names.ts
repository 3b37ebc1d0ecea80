import { project, type Point } from '../../geo/projection';

/** An area whose name stands on the map: where its middle is, and how much of the name's size it may be moved. */
export interface Area {
  readonly id: string;
  readonly kind: 'country' | 'state' | 'water';
  readonly point: Point;
  /** Too narrow for a long name in one line. */
  readonly isSlim?: boolean;
}

const area = (kind: Area['kind'], id: string, longitude: number, latitude: number): Area => ({ id, kind, point: project([longitude, latitude]) });

/** What lies about the line. */
export const AREAS: readonly Area[] = [
  area('country', 'US', -103.4, 33.7),
  area('country', 'MX', -105.2, 26.3),
  area('water', 'pacific', -118.6, 30.4),
  area('water', 'gulf', -96.1, 27.2),
  area('state', 'US-CA', -116.1, 33.8),
  area('state', 'US-AZ', -112.2, 33.4),
  area('state', 'US-NM', -106.9, 33.2),
  area('state', 'US-TX', -99.6, 31.6),
  area('state', 'MX-BCN', -115.4, 30.6),
  area('state', 'MX-SON', -110.6, 29.6),
  area('state', 'MX-CHH', -106.5, 28.7),
  area('state', 'MX-COA', -102.3, 27.3),
  { ...area('state', 'MX-NLE', -99.95, 25.3), isSlim: true },
  area('state', 'MX-TAM', -98.7, 24.55),
];

/** What lies about the line where it runs down the frame, between names on both sides. */
export const RAIL_AREAS: readonly Area[] = [
  area('country', 'US', -104.2, 31.75),
  area('country', 'MX', -111.9, 29.9),
  area('water', 'pacific', -118.6, 30.4),
  area('water', 'gulf', -96.1, 27.2),
];

/** What lies about the corridor. */
export const SOUTHERN_AREAS: readonly Area[] = [
  area('country', 'US', -99, 33),
  area('country', 'MX', -102.3, 23.2),
  area('water', 'pacific', -108, 17.6),
  area('water', 'gulf', -93.5, 23.5),
  area('state', 'GT', -90.3, 15.75),
  area('state', 'HN', -86.4, 14.85),
  area('state', 'SV', -88.7, 13.75),
  area('state', 'BZ', -88.7, 17.1),
  area('state', 'NI', -85.4, 13.2),
];
