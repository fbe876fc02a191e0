import LineBreaker from 'linebreak';

/** Characters that end a line whatever its width. */
export const hardBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

const address = /(?:\w+:\/\/|www\.)\S+/g;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const cachedTexts = 5_000;
const known = new Map<string, readonly number[]>();

/**
 * Offsets in `text` (UTF-16 units, one hard line) before which a line may end, ascending; the last is the
 * text's own end. Follows UAX #14, but keeps addresses and words joined by a slash together: some viewers
 * break them and some do not, and a line too many is safer to expect than one too few.
 */
export function breakOpportunities(text: string): readonly number[] {
  let offsets = known.get(text);
  if (!offsets) {
    if (known.size >= cachedTexts) known.clear();
    offsets = uaxOffsets(text).filter((offset) => offset === text.length || !afterSlash(text, offset));
    known.set(text, offsets);
  }
  return offsets;
}

/** Where a stretch without opportunities is broken all the same when it is wider than a line: after a slash, else anywhere. */
export function emergencyBreaks(text: string): readonly number[] {
  const offsets = uaxOffsets(text);
  if (offsets.length > 1) return offsets;
  return [...graphemes.segment(text)].map(({ index, segment }) => index + segment.length);
}

/** Whether `text` is broken between the letters of a word when it is wider than a line; an address may be broken anywhere. */
export function breaksWithinWord(text: string): boolean {
  return uaxOffsets(text).length <= 1 && text.search(address) === -1;
}

function uaxOffsets(text: string): number[] {
  const addresses = [...text.matchAll(address)].map(({ index, 0: found }) => [index, index + found.length]);
  const offsets: number[] = [];
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const { position } = found;
    if (!addresses.some(([start = 0, end = 0]) => position > start && position < end)) offsets.push(position);
  }
  return offsets;
}

function afterSlash(text: string, offset: number): boolean {
  return text[offset - 1] === '/';
}

const trailingSpace = /[ \t\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+$/;

/** `text` without the spaces that hang past a line's end; no-break spaces stay, as they do not hang. */
export function withoutTrailingSpace(text: string): string {
  return text.replace(trailingSpace, '');
}
