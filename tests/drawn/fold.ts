/** Marks that are not drawn: soft hyphens, joiners, byte-order marks, marks of direction, variation selectors. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/gu;

/**
 * Text as it may be looked for on a drawn page: what typography, line breaks and upper case change is folded away, and
 * spaces are left out, since a drawing has positions instead.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\u2010\u2011]/g, '-')
    .toUpperCase()
    .toLowerCase()
    .replace(/\s+/gu, '');
}
