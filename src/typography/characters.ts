/** Characters that set like another one which every font has. */
const alike: ReadonlyMap<string, string> = new Map([
  ['\u202F', '\u00A0'],
  ['\u2011', '-'],
  ['\u00AD', '-'],
  ['\t', ' '],
]);
const unlike = /[\u202F\u2011\u00AD\t]/g;

/** `text` with characters that fonts often lack replaced by those of the same width. */
export function normalise(text: string): string {
  return text.replace(unlike, (character) => alike.get(character) ?? character);
}

const noWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
const picture = /\p{Extended_Pictographic}/u;
const symbol = /[\p{S}\p{P}]/u;
const arabic = /\p{Script=Arabic}/u;
const arabicText = /\p{Script_Extensions=Arabic}/u;

/** Whether a character is set in Arabic text: a letter, or a mark or a sign that Arabic has in common with others. */
export function isArabic(codePoint: number): boolean {
  return arabicText.test(String.fromCodePoint(codePoint));
}

/** Width in ems to allow for a character that the fonts lack, whichever font the viewer's machine puts in its place. */
export function fallbackAdvance(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (noWidth.test(character)) return 0;
  if (picture.test(character)) return 1.4;
  // Joined letters are narrow, and so are the marks between them.
  if (arabic.test(character)) return 0.55;
  return ideograph.test(character) || symbol.test(character) ? 1 : 0.7;
}
