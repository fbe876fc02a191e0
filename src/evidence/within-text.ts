import type { Place } from '../model/place.js';
import type { Text } from '../model/wording.js';
import { plain } from '../wording/text.js';

/**
 * The place of a stretch of a text in its file. It is known where the text stands there as it is read, bare or in quotes:
 * on one line, and without anything filled in; else the place of the whole text.
 */
export function placeWithin(text: Text, start: number, end: number): Place {
  const { at } = text;
  const written = plain(text);
  const quotes = at.length - written.length;
  if (quotes !== 0 && quotes !== 2) return at;
  return { ...at, column: at.column + start + quotes / 2, length: end - start };
}
