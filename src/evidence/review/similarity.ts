/** From here on two texts are taken for one that was revised. */
export const alike = 0.5;

/** How much of their telling words two texts share, from 0 to 1; short words are in every text. */
export function similarity(one: string, other: string): number {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

function tellingWords(text: string): Set<string> {
  const all: string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => word.length > 3 || /\p{N}/u.test(word));
  return new Set(telling.length > 0 ? telling : all);
}
