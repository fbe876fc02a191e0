import type { Place } from './place.js';
import type { Reference } from './reference.js';
import type { Settlement } from './settlement.js';
import type { Wording } from './wording.js';

export interface ExhibitCommon {
  readonly id: string;
  readonly at: Place;
  /** The message in a full sentence: the slide's title where the brief gives none. */
  readonly message?: Wording;
  /** What is drawn, with its unit: the exhibit's own caption. */
  readonly title?: Wording;
  /** What the reader must not conclude from it. */
  readonly caveat?: Wording;
  /** A paragraph for the speaker where the slide has no findings to speak from. */
  readonly say?: Wording;
  readonly soWhat?: Wording;
  readonly tags: readonly string[];
  readonly priority: number;
  readonly references: readonly Reference[];
  readonly settled?: Settlement;
}

/** A short heading with its text, beside or inside an exhibit. */
export interface Entry {
  readonly heading: Wording;
  readonly text: Wording;
  readonly references: readonly Reference[];
}
