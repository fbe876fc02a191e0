import type { ExhibitCommon } from './exhibit-common.js';

/** `auto` takes years out of the axis where nothing happens for long. */
export const axisBreakModes = ['auto', 'none'] as const;
export type AxisBreakMode = (typeof axisBreakModes)[number];

export interface TimelineExhibit extends ExhibitCommon {
  readonly kind: 'timeline';
  /** Ids of events. */
  readonly events: readonly string[];
  readonly breaks: AxisBreakMode;
  /** Whether today is marked: on an ISO date, on the date of the meeting or the brief, or not at all. */
  readonly now: string | 'auto' | 'none';
}
