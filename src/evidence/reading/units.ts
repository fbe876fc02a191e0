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

/** "SEK40bn", "SEK 40 bn", "40 bn SEK": three capitals that are a currency's code. */
function codeAt(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly length: number } | undefined {
  const code = tokens[at];
  if (!code || !/^[A-Z]{3}$/.test(code.text)) return undefined;
  const number = tokens[at + 1];
  // An invented currency is known where it stands right at its number.
  const close = number?.kind === 'number' && !number.spaced;
  return close || isCurrency(code.text) || (number?.kind === 'number' && isScaled(tokens, at + 1))
    ? { currency: code.text, length: 1 }
    : undefined;
}

let codes: ReadonlySet<string> | undefined;

function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

/** "TAL 690 m": a scale after the number says that the code is of money. */
function isScaled(tokens: readonly Token[], at: number): boolean {
  return /^(?:bn|m|tn|million|billion|trillion)$/.test(tokens[at + 1]?.word ?? '');
}
