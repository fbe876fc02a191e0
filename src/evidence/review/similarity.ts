/** From here on two texts are taken for one that was revised. */
export const alike = 0.5;

/** How much of their telling words two texts share, from 0 to 1. */
export function similarity(one: string, other: string): number {
  return sharedPart(tellingWords(one), tellingWords(other));
}

/** The words that set a text apart: short ones are in every text. */
export function tellingWords(text: string): ReadonlySet<string> {
  const all: string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => word.length > 3 || /\p{N}/u.test(word));
  return new Set(telling.length > 0 ? telling : all);
}

export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return (2 * shared) / (few.size + many.size);
}
