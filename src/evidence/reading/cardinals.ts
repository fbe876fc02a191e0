import type { Lexicon } from './lexicon.js';
import { phraseAt, type Token } from './tokens.js';
import { currencyAt } from './units.js';

/** A number in digits or words, scales included: "17.1 billion", "sixty-five", "a hundred". */
export interface Cardinal {
  readonly value: number;
  /** The scale that closed it, 1 for none. */
  readonly scale: number;
  /** The first token after it. */
  readonly next: number;
  readonly spelled: boolean;
  readonly plainYear: boolean;
}

/** Short scales that are also units or names: they count only where they stand right at the number, or beside a currency. */
const ambiguous = new Set(['m', 'b', 'k']);

/** The number that begins at a token; undefined where none does. `money` says that a currency stands before it. */
export function cardinalAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  money = false,
): Cardinal | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'number') {
    const { scale, next } = scalesAt(tokens, at + 1, lexicon, money);
    const plainYear = first.plainYear && scale === 1;
    const half = scale === 1 ? withHalf(tokens, { value: first.value, next }, lexicon) : undefined;
    return half ?? { value: scaled(first.value, scale), scale, next, spelled: false, plainYear };
  }
  if (first.kind !== 'word') return undefined;
  const spelled = partOfScale(tokens, at, lexicon) ?? spelledAt(tokens, at, lexicon);
  if (spelled?.scale !== 1) return spelled;
  return withHalf(tokens, spelled, lexicon) ?? withPoint(tokens, spelled, lexicon) ?? spelled;
}

/** "four and a half billion". */
function withHalf(
  tokens: readonly Token[],
  { value, next }: Pick<Cardinal, 'value' | 'next'>,
  lexicon: Lexicon,
): Cardinal | undefined {
  const taken = phraseAt(tokens, next, [lexicon.andHalf]);
  if (taken === 0) return undefined;
  return closedBy(tokens, value + 0.5, next + taken, lexicon);
}

/** "three point four million": after the point, digits by their names. */
function withPoint(
  tokens: readonly Token[],
  { value, next }: Pick<Cardinal, 'value' | 'next'>,
  lexicon: Lexicon,
): Cardinal | undefined {
  if (!lexicon.point.includes(tokens[next]?.word ?? '')) return undefined;
  let digits = '';
  let at = next + 1;
  for (;;) {
    const digit = lexicon.units.get(tokens[at]?.word ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
    at += 1;
  }
  return digits === '' ? undefined : closedBy(tokens, Number(`${value}.${digits}`), at, lexicon);
}

function closedBy(tokens: readonly Token[], value: number, at: number, lexicon: Lexicon): Cardinal {
  const { scale, next } = scalesAt(tokens, at, lexicon, false);
  return { value: scaled(value, scale), scale, next, spelled: true, plainYear: false };
}

/** "a quarter of a million". */
function partOfScale(tokens: readonly Token[], at: number, lexicon: Lexicon): Cardinal | undefined {
  for (const { words, percent } of lexicon.fractions) {
    const taken = phraseAt(tokens, at, [words]);
    if (taken === 0) continue;
    let from = at + taken;
    if (lexicon.of.includes(tokens[from]?.word ?? '')) from += 1;
    if (!lexicon.articles.includes(tokens[from]?.word ?? '')) continue;
    const scale = lexicon.scales.get(tokens[from + 1]?.word ?? '');
    if (scale === undefined || scale < 1000) continue;
    return {
      value: Math.round((percent * scale) / 100),
      scale,
      next: from + 2,
      spelled: true,
      plainYear: false,
    };
  }
  return undefined;
}

/** Rounds away what multiplying decimals leaves behind: 17.1 × 10⁹ is whole. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(12));
}

function scalesAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  money: boolean,
): { readonly scale: number; readonly next: number } {
  let [scale, next] = [1, from];
  for (;;) {
    const token = tokens[next];
    const known = token?.kind === 'word' ? lexicon.scales.get(token.word) : undefined;
    if (token === undefined || known === undefined) return { scale, next };
    const plain = !ambiguous.has(token.word) || (!token.spaced && next === from);
    if (!plain && !money && !currencyAt(tokens, next + 1, lexicon)) return { scale, next };
    scale *= known;
    next += 1;
  }
}

/** "half a million", "un demi-million". */
function halfAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cardinal | undefined {
  if (!lexicon.halves.includes(tokens[at]?.word ?? '')) return undefined;
  const joined = ['-', ...lexicon.articles].includes(tokens[at + 1]?.word ?? '');
  const next = at + (joined ? 2 : 1);
  const scale = lexicon.scales.get(tokens[next]?.word ?? '');
  if (scale === undefined) return undefined;
  return { value: scale / 2, scale, next: next + 1, spelled: true, plainYear: false };
}

/** Number words, added up and multiplied as they are spoken. */
function spelledAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cardinal | undefined {
  const article = lexicon.articles.includes(tokens[at]!.word);
  const half = halfAt(tokens, at, lexicon) ?? (article ? halfAt(tokens, at + 1, lexicon) : undefined);
  if (half) return half;
  const sum = new SpokenSum(lexicon);
  let next = at;
  if (article && lexicon.scales.has(tokens[at + 1]?.word ?? '')) {
    sum.take(1);
    next += 1;
  }
  for (;;) {
    const step = nextWord(tokens, next, sum, lexicon);
    if (step === undefined) break;
    next = step;
  }
  if (next === at || !sum.begun) return undefined;
  return { value: sum.value, scale: sum.scale, next, spelled: true, plainYear: false };
}

/** Takes the next word into the sum, over a hyphen or an "and"; the token after it, or undefined where the number ends. */
function nextWord(
  tokens: readonly Token[],
  at: number,
  sum: SpokenSum,
  lexicon: Lexicon,
): number | undefined {
  const word = tokens[at]?.word ?? '';
  if (sum.takes(word)) {
    sum.add(word);
    return at + 1;
  }
  const joins = word === '-' || word === lexicon.and;
  const after = tokens[at + 1]?.word ?? '';
  // "two and three" are two numbers; "two hundred and three" is one, and so is "vingt et un".
  if (!joins || !sum.begun || !lexicon.units.has(after) || !sum.takes(after)) return undefined;
  sum.add(after);
  return at + 2;
}

class SpokenSum {
  #total = 0;
  #current = 0;
  #scale = 1;
  begun = false;

  constructor(private readonly lexicon: Lexicon) {}

  get value(): number {
    return this.#total + this.#current;
  }

  get scale(): number {
    return this.#scale;
  }

  take(value: number): void {
    this.begun = true;
    this.#current = value;
  }

  /** Whether a word can go on with the number: "twenty" goes on with "five", not with "thirty". */
  takes(word: string): boolean {
    const scale = this.lexicon.scales.get(word);
    if (scale !== undefined)
      return !ambiguous.has(word) && (this.begun || this.lexicon.bareScales.includes(word));
    const unit = this.lexicon.units.get(word);
    if (unit === undefined) return false;
    if (!this.begun || this.#current === 0) return true;
    const rest = this.#current % 100;
    if (rest === 0) return true;
    if (rest === 4 && unit === 20) return true;
    if (unit < 10) return rest % 10 === 0 && rest >= (this.lexicon.and === 'et' ? 10 : 20);
    if (unit < 20) return rest === 60 || rest === 80;
    return this.lexicon.and === 'و' && rest < 10;
  }

  add(word: string): void {
    this.begun = true;
    const scale = this.lexicon.scales.get(word);
    const unit = this.lexicon.units.get(word) ?? 0;
    if (scale === undefined) {
      // "quatre-vingt" is four times twenty.
      const score = unit === 20 && this.#current % 100 === 4;
      this.#current += score ? 76 : unit;
      return;
    }
    this.#scale = scale;
    if (scale === 100) this.#current = Math.max(1, this.#current) * 100;
    else {
      this.#total += Math.max(1, this.#current) * scale;
      this.#current = 0;
    }
  }
}
