import type { Bound } from '../../model/fact.js';

/**
 * What an amount is counted in. `count` is a bare number or a number of things; what they are stands in the words after
 * it. A `measure` is named in English and in the singular: "year", "kilometre".
 */
export type Unit =
  | { readonly kind: 'count' }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'times' }
  | { readonly kind: 'measure'; readonly of: string };

/**
 * `floor` is what "40+" says: over or at least, nobody can tell. `perhaps-over` is what "over five years" says: for that
 * long, or for longer.
 */
export type ReadBound = Bound | 'floor' | 'perhaps-over';

interface MentionCommon {
  /** Offsets into the text that was read, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A number as people write it. Sums are in whole units of their currency: "$17.1 billion" is 17,100,000,000. */
export interface AmountMention extends MentionCommon {
  readonly kind: 'amount';
  /** Equal but for a range. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly bound?: ReadBound;
  readonly approx: boolean;
  /** Whether it is given as somebody's estimate, or as likely, in the words before it. */
  readonly estimated: boolean;
  /** Words that follow, in lower case, up to a stop: among them what is counted. */
  readonly nouns: readonly string[];
  /** The scale that it was written with, such as 1e9; numbers after it may leave it out. */
  readonly scale: number;
}

/** A date as precise as it is written: `2026`, `2026-04`, `2026-04-14`, without a year `--04` or `--04-14`. */
export interface DateMention extends MentionCommon {
  readonly kind: 'date';
  readonly from: string;
  /** Equal to `from` but for a span. */
  readonly to: string;
  readonly approx: boolean;
}

export interface OrdinalMention extends MentionCommon {
  readonly kind: 'ordinal';
  readonly value: number;
}

export type Mention = AmountMention | DateMention | OrdinalMention;
