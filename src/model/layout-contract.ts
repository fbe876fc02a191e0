import type { ExhibitKind } from './exhibit.js';

/** What a layout takes, so that a brief can be checked before anything is composed. */
export interface LayoutContract {
  readonly name: string;
  /** One line for the help: when to use it. */
  readonly use: string;
  readonly findings?: CountRange;
  readonly figures?: CountRange;
  readonly exhibit?: ExhibitKind;
  /** How many exhibits of that kind; one where absent. */
  readonly exhibits?: CountRange;
  /** Whether it shows charts without the short texts that stand beside them elsewhere. */
  readonly bareExhibits?: boolean;
  /** What we ask for, each with its reason. */
  readonly recommendations?: CountRange;
  /** Whether the slide may close with a marked judgement. */
  readonly judgement: boolean;
  /** Whether it takes a lead text. */
  readonly text: boolean;
  /** Kept whatever the minutes, unless the brief says otherwise. */
  readonly required: boolean;
  /** What the deck itself fills in: the occasion of the briefing, the parts of the deck, or its sources. */
  readonly filled?: 'occasion' | 'parts' | 'sources';
  /** Whether a slide of it begins a new part of the deck. */
  readonly opensPart?: boolean;
  /** Whether a sentence is enough to be said on it; 40 words are wanted elsewhere. */
  readonly spokenBriefly?: boolean;
  /** What its title is: a message in a full sentence, or the name of what the slide is. A message where absent. */
  readonly headline?: 'message' | 'name';
  /** Whether it is looked things up in rather than read through, so that its words and rows are not counted. */
  readonly reference?: boolean;
  /** Whether white space is part of it, so that an open body is no fault. */
  readonly airy?: boolean;
}

export interface CountRange {
  readonly min: number;
  readonly max: number;
}
