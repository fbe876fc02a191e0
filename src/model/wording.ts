import type { Place } from './place.js';

/** Text as a user wrote it: one wording for all languages (`*`) or one for each; Handlebars not yet done. */
export interface Wording {
  readonly byLanguage: Readonly<Record<string, string>>;
  readonly at: Place;
}

/** Where the words of a run come from: an author's hand, or a fact of the findings (derived ones included). */
export type Provenance = { readonly kind: 'written' } | { readonly kind: 'fact'; readonly fact: string };

/** A stretch of final text with one provenance. */
export interface Run {
  readonly text: string;
  readonly provenance: Provenance;
}

/** Final text: Handlebars done, language chosen. */
export interface Text {
  readonly runs: readonly Run[];
  readonly at: Place;
}
