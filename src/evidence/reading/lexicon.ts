import type { Bound } from '../../model/fact.js';

/** A phrase as its words in lower case; marks such as "≈" are words here. */
export type Phrase = readonly string[];

/** The words with which a language writes numbers, dates and what it says of them. */
export interface Lexicon {
  readonly decimal: '.' | ',';
  /** Whether a plain space may part thousands. */
  readonly spacedThousands: boolean;
  /** Numbers below a hundred, which add up: "twenty" and "five". */
  readonly units: ReadonlyMap<string, number>;
  /** "hundred", "billion", "bn": what multiplies the number before it. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that need no number before them: "mille". */
  readonly bareScales: readonly string[];
  /** "half" before a scale. */
  readonly halves: readonly string[];
  /** Parts number words: "two hundred and fifty". */
  readonly and: string;
  readonly articles: readonly string[];
  /** Words for so many, after a number or an article: "decade" is ten years. */
  readonly lots: ReadonlyMap<string, { readonly value: number; readonly measure?: string }>;
  readonly fractions: readonly { readonly words: Phrase; readonly percent: number }[];
  /** A fraction such as "a third" is a share where one of these stands before it … */
  readonly beforeShares: readonly string[];
  /** … or after it, or nothing does; "a third country" is none. */
  readonly afterShares: readonly string[];
  /** "one in five". */
  readonly in: readonly Phrase[];
  /** "three point four". */
  readonly point: readonly string[];
  /** "four and a half". */
  readonly andHalf: Phrase;
  /** Words before a part that is no share: "the other half". */
  readonly determiners: readonly string[];
  /** "double as" is no multiple, "double as much" is. */
  readonly as: readonly string[];
  readonly much: readonly string[];
  /** "twice", "double". */
  readonly multiples: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Words before a month that stands without day and year, or before what may be another word. */
  readonly monthLeads: readonly string[];
  readonly bounds: readonly { readonly words: Phrase; readonly bound: Bound }[];
  readonly boundsAfter: readonly { readonly words: Phrase; readonly bound: Bound }[];
  readonly about: readonly Phrase[];
  readonly aboutAfter: readonly Phrase[];
  /** Words before an amount that make it an estimate. */
  readonly estimated: readonly Phrase[];
  readonly percent: readonly Phrase[];
  readonly points: readonly Phrase[];
  readonly times: readonly string[];
  readonly currencies: readonly { readonly words: Phrase; readonly currency: string }[];
  readonly measures: ReadonlyMap<string, string>;
  /** Between the ends of a range, and what opens one. */
  readonly to: readonly string[];
  readonly between: { readonly open: readonly string[]; readonly and: readonly string[] };
  readonly or: readonly string[];
  /** Ordinals in words; those that order a speech ("first", "second", "third") are left out. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalEndings: readonly string[];
  /** Words between a number and its scale or currency: "milliards de dollars". */
  readonly of: readonly string[];
  /** Words that may stand before a lot: "a full decade". */
  readonly fillers: readonly string[];
}
