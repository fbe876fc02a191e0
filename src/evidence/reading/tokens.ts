import type { Lexicon, Phrase } from './lexicon.js';

/**
 * A word, a number in digits, or a mark. `code` is what has digits but is a name: "Link-16", "M1A2", "II.3".
 * `spaced` says whether white space stands before it.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'code';
  readonly text: string;
  /** In lower case, without accents of Arabic. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  /** Of a number. */
  readonly value: number;
  /** Whether a number is four plain digits such as a year has. */
  readonly plainYear: boolean;
}

const digit = '[0-9٠-٩۰-۹]';
const separator = "[.,٫٬'’\\u00a0\\u202f]";
const pieces = new RegExp(
  `(?<code>(?:\\p{Lu}[\\p{L}\\d]*-)+\\d+[\\p{L}\\d]*(?![\\p{L}\\d])|(?![A-Z]{3}\\d)\\p{L}+\\d[\\p{L}\\d]*|[IVXLCDM]+\\.\\d+(?:-\\d+)?)` +
    `|(?<iso>\\d{4}-(?:0\\d|1[0-2])(?:-[0-3]\\d)?(?![\\d-]))` +
    `|(?<number>${digit}+(?:${separator}${digit}+)*[½¼¾]?|[½¼¾])` +
    `|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]s\\b)?)` +
    '|(?<mark>[^\\s\\p{L}\\p{N}])',
  'gu',
);
const spacedNumber = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g;

/** The tokens of a text, in order. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  // A plain space between thousands is read as one that does not break; offsets stay.
  const joined = lexicon.spacedThousands
    ? text.replace(spacedNumber, (number) => number.replaceAll(' ', '\u00a0'))
    : text;
  const tokens: Token[] = [];
  let last = 0;
  for (const match of joined.matchAll(pieces)) {
    const spaced = match.index > last || match.index === 0;
    tokens.push(...tokenOf(match, lexicon, spaced));
    last = match.index + match[0].length;
  }
  return tokens;
}

function tokenOf(match: RegExpMatchArray, lexicon: Lexicon, spaced: boolean): Token[] {
  const { code, iso, number, word } = match.groups ?? {};
  const start = match.index!;
  const common = { start, end: start + match[0].length, spaced, value: Number.NaN, plainYear: false };
  if (code !== undefined || iso !== undefined) {
    return [{ ...common, kind: 'code', text: match[0], word: match[0].toLowerCase() }];
  }
  if (number !== undefined) return [numberToken(number, { ...common, kind: 'number' }, lexicon)];
  if (word !== undefined) return wordTokens(word, { ...common, kind: 'word' }, lexicon);
  return [{ ...common, kind: 'mark', text: match[0], word: match[0] }];
}

type Common = Omit<Token, 'text' | 'word'>;

/** A word without its possessive ending; in Arabic "and" is written on to the number after it. */
function wordTokens(text: string, common: Common, { and, units, scales }: Lexicon): Token[] {
  const word = text
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[\u064b-\u0652\u0640]/g, '');
  const rest = word.slice(and.length);
  if (and === 'و' && word.startsWith(and) && (units.has(rest) || scales.has(rest))) {
    const cut = common.start + and.length;
    return [
      { ...common, end: cut, text: and, word: and },
      { ...common, start: cut, spaced: false, text: text.slice(and.length), word: rest },
    ];
  }
  return [{ ...common, text, word }];
}

function numberToken(text: string, common: Common, { decimal }: Lexicon): Token {
  const plain = latinDigits(text)
    .replace(/[½¼¾]$/, (part) => `${decimal}${vulgar[part]}`)
    .replace(/^[.,]/, `0${decimal}`);
  const value = numberOf(plain, decimal);
  // What is no number in any reading, such as 3.10.2, is somebody's way of counting.
  if (Number.isNaN(value)) return { ...common, kind: 'code', text, word: text.toLowerCase() };
  return { ...common, text, word: plain, value, plainYear: /^\d{4}$/.test(plain) };
}

const vulgar: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (one) => String(one.charCodeAt(0) & 0xf))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
}

const space = "[\\u00a0\\u202f'’]";
const grouped = new RegExp(`^\\d{1,3}(?:${space}\\d{3})+$`);

/**
 * The value of digits with separators, NaN where they are no number. The language says which mark parts decimals; a mark
 * that could be no thousands separator is one of decimals in any language: "17,1".
 */
function numberOf(digits: string, decimal: '.' | ','): number {
  const thousands = decimal === '.' ? ',' : '.';
  const plain = digits.replace(new RegExp(space, 'g'), '');
  if (/^\d+$/.test(plain)) return plain === digits || grouped.test(digits) ? Number(plain) : Number.NaN;
  if (new RegExp(`^\\d+\\${decimal}\\d+$`).test(plain)) return Number(plain.replace(decimal, '.'));
  const whole = plain.split(decimal);
  if (whole.length <= 2 && new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+$`).test(whole[0]!)) {
    const [before, after = ''] = whole;
    return /^\d*$/.test(after) ? Number(`${before!.replaceAll(thousands, '')}.${after || 0}`) : Number.NaN;
  }
  if (new RegExp(`^\\d+\\${thousands}\\d+$`).test(plain)) return Number(plain.replace(thousands, '.'));
  return Number.NaN;
}

/** How many tokens from `at` the first of the phrases takes that stands there, the longest first; 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): number {
  let longest = 0;
  for (const words of phrases) {
    if (words.length > longest && words.every((word, index) => tokens[at + index]?.word === word)) {
      longest = words.length;
    }
  }
  return longest;
}
