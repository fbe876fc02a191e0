import { amountAt } from './amounts.js';
import type { Read } from './around.js';
import { dateAt } from './dates.js';
import type { Lexicon } from './lexicon.js';
import { lexiconOf } from './lexicons.js';
import type { AmountMention, DateMention, Mention, OrdinalMention } from './mention.js';
import { type Token, tokensOf } from './tokens.js';

/**
 * Every number, sum, share, ratio, date and ordinal of a text, in order, as people write them in a language: in digits or
 * words, with what bounds them or makes them approximate. Names with digits ("Link-16") and places in a paper ("II.3")
 * are no numbers, nor are "one" as an article and "first" to "third", which order a speech.
 */
export function readMentions(text: string, language: string): Mention[] {
  const lexicon = lexiconOf(language);
  const tokens = tokensOf(text, lexicon);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = isPlace(tokens[at]!) ? undefined : mentionAt(tokens, at, lexicon);
    if (isPlace(tokens[at]!)) at += 1;
    if (read) mentions.push(read.mention);
    at = read?.next ?? at + 1;
  }
  return mentions;
}

/** Before the number of a paragraph or section. */
function isPlace({ word }: Token): boolean {
  return word === '¶' || word === '§';
}

function mentionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Read<Mention> | undefined {
  const ordinal = ordinalAt(tokens, at, lexicon);
  if (ordinal) return ordinal;
  const date = dateAt(tokens, at, lexicon);
  const amount = amountAt(tokens, at, lexicon);
  return date && (!amount || isDate(date, amount)) ? date : amount;
}

/** A year is taken for an amount only where something says that it is none: a bound, a currency, a unit. */
function isDate(date: Read<DateMention>, { mention, next }: Read<AmountMention>): boolean {
  if (date.next > next) return true;
  if (mention.unit.kind !== 'count') return date.next >= next;
  return mention.bound === undefined;
}

/** "14th", "14e", "fourteenth". */
function ordinalAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Read<OrdinalMention> | undefined {
  const token = tokens[at]!;
  const spoken = token.kind === 'word' ? lexicon.ordinals.get(token.word) : undefined;
  if (spoken !== undefined) {
    return { next: at + 1, mention: { kind: 'ordinal', start: token.start, end: token.end, value: spoken } };
  }
  const ending = tokens[at + 1];
  const isOrdinal =
    token.kind === 'number' &&
    ending?.kind === 'word' &&
    !ending.spaced &&
    lexicon.ordinalEndings.includes(ending.word);
  // "14th of April" and "1er mai" are days.
  if (!isOrdinal || dateAt(tokens, at, lexicon)) return undefined;
  return {
    next: at + 2,
    mention: { kind: 'ordinal', start: token.start, end: ending.end, value: token.value },
  };
}
