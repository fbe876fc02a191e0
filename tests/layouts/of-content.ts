import type { Diagnostic } from '../../src/model/diagnostic.js';

/** What decks made to hold little or much are not asked: what whoever writes them decides, and not their layout. */
const codes: ReadonlySet<string> = new Set([
  'speech-length',
  'words-many',
  'items-many',
  'body-empty',
  'title-duplicate',
  'title-no-sentence',
  // Words made up to fill a slide stand in no paper.
  'number-unfound',
  'number-bound',
  'number-entity',
  'hedge-dropped',
  'name-unfound',
  'claim-stronger',
]);

/** What is wrong with how a deck is laid out. */
export function ofLayout(entries: readonly Diagnostic[]): Diagnostic[] {
  return entries.filter(({ code }) => !codes.has(code));
}
