import type { Diagnostic } from '../../src/model/diagnostic.js';

/** What decks made to hold little or much are not asked: how much is said on them, and how much there is to read. */
const codes: ReadonlySet<string> = new Set(['speech-length', 'words-many', 'items-many']);

/** What is wrong with how a deck is laid out. */
export function ofLayout(entries: readonly Diagnostic[]): Diagnostic[] {
  return entries.filter(({ code }) => !codes.has(code));
}
