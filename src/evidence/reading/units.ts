import type { Lexicon } from './lexicon.js';
import type { Unit } from './mention.js';
import { phraseAt, type Token } from './tokens.js';

/** The unit that closes a number, and the first token after it. */
export interface Closing {
  readonly unit: Unit;
  readonly next: number;
}

/** The unit after a number: "%", "billion dollars", "times", "years". */
export function closing(tokens: readonly Token[], at: number, lexicon: Lexicon): Closing {
  const points = phraseAt(tokens, at, lexicon.points);
  if (points > 0) return { unit: { kind: 'points' }, next: at + points };
  const percent = phraseAt(tokens, at, lexicon.percent);
  if (percent > 0) return { unit: { kind: 'percent' }, next: at + percent };
  const money = currencyAfter(tokens, at, lexicon);
  if (money) return money;
  // "8-minute": a hyphen may stand between a number and its measure.
  const from = tokens[at]?.word === '-' && !tokens[at]!.spaced ? at + 1 : at;
  const word = tokens[from]?.word ?? '';
  if (lexicon.times.includes(word)) return { unit: { kind: 'times' }, next: from + 1 };
  const measure = lexicon.measures.get(word);
  if (measure !== undefined) return { unit: { kind: 'measure', of: measure }, next: from + 1 };
  return { unit: { kind: 'count' }, next: at };
}

/** "milliards de dollars", "euros", "bn€". */
function currencyAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): Closing | undefined {
  let from = at;
  while (
    from < at + 2 &&
    (lexicon.of.includes(tokens[from]?.word ?? '') || /^['’]$/.test(tokens[from]?.word ?? ''))
  ) {
    from += 1;
  }
  const found = currencyAt(tokens, from, lexicon);
  if (!found) return undefined;
  return { unit: { kind: 'money', currency: found.currency }, next: from + found.length };
}

/** The currency whose sign, code or name stands at a token, with the number of tokens that it takes. */
export function currencyAt(
  tokens: readonly Token[],
  at: number,
  { currencies }: Lexicon,
): { readonly currency: string; readonly length: number } | undefined {
  let best: { readonly currency: string; readonly length: number } | undefined;
  for (const { words, currency } of currencies) {
    const length = phraseAt(tokens, at, [words]);
    if (length > (best?.length ?? 0)) best = { currency, length };
  }
  return best ?? codeAt(tokens, at);
}

/** "SEK40bn": any three capitals right before a number are a currency's code. */
function codeAt(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly length: number } | undefined {
  const [code, number] = [tokens[at], tokens[at + 1]];
  if (!code || !/^[A-Z]{3}$/.test(code.text) || number?.kind !== 'number' || number.spaced) return undefined;
  return { currency: code.text, length: 1 };
}
