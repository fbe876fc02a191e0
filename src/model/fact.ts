import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Settlement } from './settlement.js';
import type { Wording } from './wording.js';

/** How firmly the paper says it: what it reports, assesses, expects, or leaves open. */
export const standings = ['reported', 'assessed', 'expected', 'open-question'] as const;
export type Standing = (typeof standings)[number];

export const bounds = ['over', 'under', 'at-least', 'at-most'] as const;
export type Bound = (typeof bounds)[number];

export const derivations = ['difference', 'ratio', 'share', 'complement', 'sum', 'change'] as const;
export type Derivation = (typeof derivations)[number];

export interface FactCommon {
  readonly id: string;
  readonly at: Place;
  /** Whose quantity it is, such as "Morocco"; colours are looked up by its English wording. */
  readonly of?: Wording;
  /** What it measures, in a few words, for labels under a figure. */
  readonly label?: Wording;
  readonly note?: Wording;
  /** The years it holds for; `unstated` where the paper does not say, and the slide then says so. */
  readonly period?: string;
  readonly standing: Standing;
  readonly references: readonly Reference[];
  readonly settled?: Settlement;
}

export interface QuantityFact extends FactCommon {
  readonly kind: 'quantity';
  readonly value: number;
  /** `USD bn`, `%`, or a plain noun; empty for a bare number. */
  readonly unit: string;
  readonly approx: boolean;
  readonly bound?: Bound;
  /** What was counted, where the source names the things but not their number; `value` is how many they are. */
  readonly counted?: readonly string[];
}

/** Between two values, where the source gives no more; both in `unit`. */
export interface RangeFact extends FactCommon {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly approx: boolean;
}

/** `date` is ISO, as precise as is known: `2026-02` or `2026-04-14`. */
export interface DateFact extends FactCommon {
  readonly kind: 'date';
  readonly date: string;
}

export interface SpanFact extends FactCommon {
  readonly kind: 'span';
  readonly from: string;
  readonly to: string;
}

export interface OrdinalFact extends FactCommon {
  readonly kind: 'ordinal';
  readonly ordinal: number;
}

export interface TextFact extends FactCommon {
  readonly kind: 'text';
  readonly text: Wording;
}

/** Computed from other facts; `difference`, `ratio`, `share` and `change` take two, `complement` one percentage. */
export interface DerivedFact extends FactCommon {
  readonly kind: 'derived';
  readonly derivation: Derivation;
  readonly operands: readonly string[];
}

export type Fact = QuantityFact | RangeFact | DateFact | SpanFact | OrdinalFact | TextFact | DerivedFact;
