import type { Bound } from '../../model/fact.js';
import type { Lexicon } from './lexicon.js';
import type { ReadBound } from './mention.js';
import { phraseAt, type Token } from './tokens.js';

/** A mention and the first token after it. */
export interface Read<M> {
  readonly mention: M;
  readonly next: number;
}

/** What stands before an amount. */
export interface Lead {
  readonly bound?: Bound;
  readonly approx: boolean;
  readonly estimated: boolean;
  /** The first token after it. */
  readonly next: number;
}

/** "over", "about", "estimated at approximately": every such phrase from a token on. */
export function leadAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Lead {
  let lead: Lead = { approx: false, estimated: false, next: at };
  for (;;) {
    const { next } = lead;
    const about = phraseAt(tokens, next, lexicon.about);
    const estimated = phraseAt(tokens, next, lexicon.estimated);
    const bound = longestBound(tokens, next, lexicon.bounds);
    const taken = Math.max(about, estimated, bound?.length ?? 0);
    if (taken === 0) return lead;
    lead = {
      next: next + taken,
      approx: lead.approx || about === taken,
      estimated: lead.estimated || estimated === taken,
      // The first one wins: "under over 40" is under, and then not what a fact says.
      ...(bound?.length === taken && { bound: bound.bound }),
      ...(lead.bound && { bound: lead.bound }),
    };
  }
}

function longestBound(
  tokens: readonly Token[],
  at: number,
  bounds: Lexicon['bounds'],
): { readonly bound: Bound; readonly length: number } | undefined {
  let best: { readonly bound: Bound; readonly length: number } | undefined;
  for (const { words, bound } of bounds) {
    const length = phraseAt(tokens, at, [words]);
    if (length > (best?.length ?? 0)) best = { bound, length };
  }
  return best;
}

/** What stands after an amount. */
interface After {
  readonly bound?: ReadBound;
  readonly approx: boolean;
  readonly next: number;
}

/** "40+", "or more", "or so". */
export function afterAmount(tokens: readonly Token[], at: number, lexicon: Lexicon): After {
  if (isPlus(tokens[at])) return { bound: 'floor', approx: false, next: at + 1 };
  const bound = longestBound(tokens, at, lexicon.boundsAfter);
  if (bound) return { bound: bound.bound, approx: false, next: at + bound.length };
  const about = phraseAt(tokens, at, lexicon.aboutAfter);
  return { approx: about > 0, next: at + about };
}

/** The plus of "40+". */
export function isPlus(token: Token | undefined): boolean {
  return token?.word === '+' && !token.spaced;
}

/** Words after an amount, up to a mark or another number: among them what is counted. */
export function nounsAfter(tokens: readonly Token[], at: number): string[] {
  const nouns: string[] = [];
  for (let next = at; nouns.length < 6; next += 1) {
    const token = tokens[next];
    if (token?.word === '-') continue;
    if (token?.kind !== 'word') break;
    nouns.push(token.word);
  }
  return nouns;
}
