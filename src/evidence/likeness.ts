import type { AmountMention, DateMention, ReadBound, Unit } from './reading/mention.js';

/** Whether two amounts are of one size: decimals that multiplying leaves behind aside. */
export function sameSize(
  a: Pick<AmountMention, 'low' | 'high'>,
  b: Pick<AmountMention, 'low' | 'high'>,
): boolean {
  return close(a.low, b.low) && close(a.high, b.high);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether two amounts are counted in the same. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'measure' && b.kind === 'measure') return a.of === b.of;
  return a.kind === b.kind;
}

/** Whether two bounds say the same; "40+" may be over or at least. */
export function sameBound(a: ReadBound | undefined, b: ReadBound | undefined): boolean {
  const floor = (bound: ReadBound | undefined): boolean => bound === 'over' || bound === 'at-least';
  if (a === 'perhaps-over' || b === 'perhaps-over') {
    const other = a === 'perhaps-over' ? b : a;
    return other === undefined || other === 'floor' || other === 'perhaps-over' || floor(other);
  }
  if (a === 'floor' && b === 'floor') return true;
  if (a === 'floor') return floor(b);
  if (b === 'floor') return floor(a);
  return a === b;
}

/** Whether the words after one amount name what the other counts; endings of plurals aside. */
export function sharesNoun(nouns: readonly string[], among: readonly string[]): boolean {
  const stems = new Set(among.map(stem));
  return nouns.some((noun) => stems.has(stem(noun)));
}

const stems = new Map<string, string>();

/**
 * A word without the ending of its plural, and in one spelling of English: "axes" and "axis", "companies" and "company",
 * "defence" and "defense" meet. Papers have few thousand words: each is worked out once.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemOf(word.toLowerCase());
  if (stems.size < 50_000) stems.set(word, found);
  return found;
}

function stemOf(word: string): string {
  return word
    .replace(/(?<=\p{L}{2})ence$/u, 'ense')
    .replace(/is(?=e[ds]?$|ation|ing$)/, 'iz')
    .replace(/(?<=\p{L}{2})our(?=s?$|ed$|ing$|able$)/u, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ies$/, 'y')
    .replace(/([^s])(?:es|is)$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/e$/, '');
}

/**
 * Whether a date says no more than another: the same, or the same less precisely, or one of its ends. "April 2026" and
 * "2026" say no more than "14–16 April 2026" does.
 */
export function withinDate(said: DateMention, known: DateMention): boolean {
  const single = said.from === said.to;
  if (single) return covers(said.from, known.from) || covers(said.from, known.to);
  return covers(said.from, known.from) && covers(said.to, known.to);
}

/** Whether a date is one that is known, or one of its ends, exactly as precise: a year is not there for a month of it. */
export function isDateOf(said: DateMention, known: DateMention): boolean {
  if (said.from === said.to) return said.from === known.from || said.from === known.to;
  return said.from === known.from && said.to === known.to;
}

/** Whether a date is the beginning of a more precise one; one without a year is compared from its month. */
function covers(said: string, known: string): boolean {
  if (said.startsWith('--')) return known.slice(4).startsWith(said.slice(1));
  return known === said || known.startsWith(`${said}-`);
}
