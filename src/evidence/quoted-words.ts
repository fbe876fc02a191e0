/** Whether words stand in a text, with whole words at both ends; white space and the style of quotation marks aside. */
export function holdsWords(text: string, words: string): boolean {
  const [inside, wanted] = [plainMarks(text), plainMarks(words)];
  if (wanted === '') return false;
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    if (!isInsideWord(inside, at) && !isInsideWord(inside, at + wanted.length)) return true;
  }
  return false;
}

/** Whether a place in a text parts a word. */
function isInsideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** One kind of space, of quotation mark and of apostrophe; no space within guillemets. */
export function plainMarks(text: string): string {
  return text
    .replace(/«\s*|\s*»|[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
