/** Marks that are not drawn: soft hyphens, joiners, byte-order marks, marks of direction, variation selectors; and bullets, which no text has. */
const unseen = /[•\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/gu;

/** Pictures among the letters: which glyph they get, and when it is drawn, is up to the fonts of the machine. */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/gu;

/** Whether a text has such pictures. */
export function hasEmoji(text: string): boolean {
  return text.search(emoji) >= 0;
}

/**
 * Text as it may be looked for on a drawn page: what typography, line breaks and upper case change is folded away, and
 * spaces are left out, since a drawing has positions instead.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(emoji, '')
    .replace(/[\u2010\u2011]/g, '-')
    .toUpperCase()
    .toLowerCase()
    .replace(/\s+/gu, '');
}

/** Whether a folded text has letters that run from right to left, which a drawing has in the order of the eye. */
export function runsLeft(folded: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(folded);
}

/** Whether all the letters of one folded text are among those of another, whatever their order. */
export function hasLetters(among: string, folded: string): boolean {
  const left = new Map<string, number>();
  for (const letter of among) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...folded].every((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
}
