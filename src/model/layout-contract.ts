import type { ExhibitKind } from './exhibit.js';

/** What a layout takes, so that a brief can be checked before anything is composed. */
export interface LayoutContract {
  readonly name: string;
  /** One line for the help: when to use it. */
  readonly use: string;
  readonly findings?: CountRange;
  readonly figures?: CountRange;
  readonly exhibit?: ExhibitKind;
  /** Whether the slide may close with a marked judgement. */
  readonly judgement: boolean;
  /** Whether it takes a lead text. */
  readonly text: boolean;
  /** Kept whatever the minutes, unless the brief says otherwise. */
  readonly required: boolean;
}

export interface CountRange {
  readonly min: number;
  readonly max: number;
}
