import type { Place } from './place.js';

/**
 * Where a claim stands. A reference into the paper has a section and a paragraph (or a range of them);
 * one to an external source has that source's id and perhaps a locator.
 */
export type Reference = PaperReference | ExternalReference;

export interface PaperReference {
  readonly kind: 'paper';
  readonly section: string;
  /** First and last paragraph, counting from 1; equal for a single paragraph. */
  readonly from: number;
  readonly to: number;
  readonly at: Place;
}

export interface ExternalReference {
  readonly kind: 'external';
  readonly source: string;
  readonly locator?: string;
  readonly at: Place;
}
