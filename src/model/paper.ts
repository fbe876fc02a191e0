import type { Place } from './place.js';

/** A paper as read, whatever its format. */
export interface Paper {
  readonly file: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly organisation: string;
  /** ISO date as far as it is known: `2026`, `2026-04` or `2026-04-16`. */
  readonly date: string;
  /** Short form for source lines, such as "Suliman (2026)". */
  readonly cite: string;
  /** Full bibliographic reference. */
  readonly reference: string;
  /** Whether the text is the author's own or a digest in other words; a digest may never be quoted as the author. */
  readonly text: 'full' | 'digest';
  readonly language: string;
  readonly sections: readonly PaperSection[];
}

export interface PaperSection {
  /** `introduction`, `conclusion`, a roman or arabic number, or a slug of the heading. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Counts from 1 within its section. */
  readonly number: number;
  readonly text: string;
  readonly at: Place;
}
