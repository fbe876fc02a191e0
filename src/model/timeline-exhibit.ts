import type { ExhibitCommon } from './exhibit-common.js';
import type { Wording } from './wording.js';

/** `auto` takes years out of the axis where nothing happens for long. */
export const axisBreakModes = ['auto', 'none'] as const;
export type AxisBreakMode = (typeof axisBreakModes)[number];

/** Events that are told apart from others: whose they are, or where they happen. */
export interface TimelineLane {
  readonly name: Wording;
  /** English name of an entity, for its colour; else the name itself. */
  readonly of?: string;
  readonly events: readonly string[];
}

export interface TimelineExhibit extends ExhibitCommon {
  readonly kind: 'timeline';
  /** Ids of events; those of lanes, lane by lane. */
  readonly events: readonly string[];
  readonly lanes?: readonly TimelineLane[];
  readonly breaks: AxisBreakMode;
  /** Whether today is marked: on an ISO date, on the date of the meeting or the brief, or not at all. */
  readonly now: string | 'auto' | 'none';
}
