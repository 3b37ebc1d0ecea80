import type { ComponentType } from 'react';
import { BarriersLane } from './BarriersLane';
import { GroundLane, Ruler, StatesLane } from './GroundLanes';
import type { LaneProps } from './lane';
import type { LaneId } from './place';
import { PortsLane } from './PortsLane';
import { SectorsLane } from './SectorsLane';
import { TrafficLane } from './TrafficLane';

const LANES: Readonly<Record<LaneId, ComponentType<LaneProps>>> = { ports: PortsLane, ruler: Ruler, ground: GroundLane, states: StatesLane, sectors: SectorsLane, barriers: BarriersLane, traffic: TrafficLane };

/** The marks of one lane, whichever it is. */
export function Lane({ id, ...props }: LaneProps & { readonly id: LaneId }) {
  const Marks = LANES[id];
  return <Marks {...props} />;
}
