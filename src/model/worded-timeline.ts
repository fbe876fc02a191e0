import type { WordedExhibitCommon } from './worded-common.js';
import type { Text } from './wording.js';

export interface WordedTimeline extends WordedExhibitCommon {
  readonly kind: 'timeline';
  readonly events: readonly WordedEvent[];
  /** Stretches that the axis leaves out, in order of time. */
  readonly breaks?: readonly AxisBreak[];
  readonly now?: WordedNow;
  readonly lanes?: readonly WordedLane[];
  /** What the two marks of moments mean, where it has both. */
  readonly marks?: { readonly milestone: Text; readonly event: Text };
}

export interface WordedLane {
  readonly name: Text;
  readonly color?: string;
  /** Ids of its events. */
  readonly events: readonly string[];
}

export interface WordedEvent {
  readonly id: string;
  /** ISO dates as precise as is known. */
  readonly from: string;
  readonly to?: string;
  /** Whether it goes on beyond what the axis shows. */
  readonly open?: boolean;
  /** Whether its date is known roughly only. */
  readonly about?: boolean;
  /** Whether it is a decision or another turning point. */
  readonly milestone?: boolean;
  /** The date as printed, in the deck's language. */
  readonly when: Text;
  readonly label: Text;
  readonly detail?: Text;
  readonly color?: string;
}

/** From the beginning of one year to that of another. */
export interface AxisBreak {
  readonly from: number;
  readonly to: number;
  /** What is said of it to those who do not see it. */
  readonly words: Text;
}

export interface WordedNow {
  /** ISO date. */
  readonly date: string;
  readonly label: Text;
}
