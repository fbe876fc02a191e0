import type { Passage } from './passages.js';
import { holdsWords } from './quoted-words.js';

/** Words in quotation marks. */
export interface Quotation {
  /** Without its marks. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Double marks of any style, and single ones that no apostrophe is. */
const marked = /[“„«"]\s*([^“”„«»"]+?)\s*[”“»"]|(?<![\p{L}\p{N}])[‘‚]([^‘’‚]+)[’‘](?![\p{L}\p{N}])/gu;

/** Everything that a text has in quotation marks. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(marked)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? '').replace(/[,.;:!?…]+$/, '').trim();
    return /\p{L}/u.test(words) ? [{ words, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/**
 * Whether a paragraph has the words: word for word in the author's own text; in a digest only where the digest has them in
 * quotation marks too, since nothing else there is the author's.
 */
export function isQuoted({ words }: Quotation, { text }: Passage, paperText: 'full' | 'digest'): boolean {
  if (paperText === 'full') return holdsWords(text, words);
  return quotationsIn(text).some((one) => holdsWords(one.words, words));
}
