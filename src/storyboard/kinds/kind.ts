import type { Exhibit, ExhibitKind, PointOfView } from '../../model/exhibit.js';
import type { WordedExhibit } from '../../model/storyboard.js';
import type { Words } from '../words.js';

/** A point for notes made of points: what it says, and what stands behind it. */
export interface Point {
  readonly claim: string;
  readonly detail: string;
}

export type ExhibitOf<K extends ExhibitKind> = Extract<Exhibit, { readonly kind: K }>;
export type WordedOf<K extends ExhibitKind> = Extract<WordedExhibit, { readonly kind: K }>;

/** How one kind of exhibit is put into words. */
export interface KindWords<K extends ExhibitKind> {
  /** In final words, its numbers resolved. */
  readonly word: (exhibit: ExhibitOf<K>, words: Words, pointOfView?: PointOfView) => WordedOf<K>;
  /** What it offers to say where nobody wrote a paragraph for the speaker. */
  readonly points: (exhibit: WordedOf<K>) => Point[];
  /** What of it reads well aloud beside such a paragraph: rows of a table and dates of a timeline are for the eye. */
  readonly aloud: (exhibit: WordedOf<K>) => Point[];
}
