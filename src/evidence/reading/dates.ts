import type { Read } from './around.js';
import type { Lexicon } from './lexicon.js';
import type { DateMention } from './mention.js';
import { phraseAt, type Token } from './tokens.js';

interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Parts of a date and the first token after them. */
interface Point extends Parts {
  readonly next: number;
}

/** The date or the span of dates that begins at a token; undefined where none does. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Read<DateMention> | undefined {
  const about = phraseAt(tokens, at, lexicon.about);
  const opened = lexicon.between.open.includes(tokens[at + about]?.word ?? '');
  const start = at + about + (opened ? 1 : 0);
  const first = pointAt(tokens, start, lexicon) ?? dayAt(tokens, start, lexicon);
  if (!first) return undefined;
  const second = spanEnd(tokens, first, opened, lexicon);
  // A day alone is no date, and "between" needs two ends.
  if (!second && (opened || (first.year === undefined && first.month === undefined))) return undefined;
  if (!second && !stands(tokens, start, first, lexicon)) return undefined;
  const [from, to] = second ? shared(first, second) : [first, first];
  return {
    next: (second ?? first).next,
    mention: {
      kind: 'date',
      start: tokens[at]!.start,
      end: tokens[(second ?? first).next - 1]!.end,
      from: iso(from),
      to: iso(to),
      approx: about > 0,
    },
  };
}

/** Whether what was read is a date: a month without day and year may be another word, such as "May". */
function stands(
  tokens: readonly Token[],
  at: number,
  { year, day }: Point,
  { monthLeads }: Lexicon,
): boolean {
  if (year !== undefined || day !== undefined) return true;
  const before = tokens[at - 1]?.word ?? '';
  return monthLeads.includes(before) && /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(tokens[at]!.text);
}

/** What either end leaves out stands at the other: "14–16 April 2026", "April 14 to 16", "April to June 2026". */
function shared(first: Point, second: Point): [Parts, Parts] {
  const year = first.year ?? second.year;
  const ends: [Parts, Parts] = [
    { ...first, ...(year !== undefined && { year }) },
    { ...second, ...(second.year === undefined && year !== undefined && { year }) },
  ];
  if (first.month === undefined && second.month !== undefined && first.day !== undefined) {
    ends[0] = { ...ends[0], month: second.month };
  }
  if (second.month === undefined && first.month !== undefined && second.day !== undefined) {
    ends[1] = { ...ends[1], month: first.month };
  }
  return ends;
}

function spanEnd(
  tokens: readonly Token[],
  first: Point,
  opened: boolean,
  lexicon: Lexicon,
): Point | undefined {
  const joins = opened ? [...lexicon.between.and, ...lexicon.to] : [...lexicon.to, '/'];
  const join = tokens[first.next];
  if (!joins.includes(join?.word ?? '')) return undefined;
  const at = first.next + 1;
  const point = pointAt(tokens, at, lexicon);
  const day = dayAt(tokens, at, lexicon);
  // "April 14 to 16, 2026": the year may stand after the second day.
  if (first.day !== undefined && first.month !== undefined && day && point?.month === undefined) {
    const year = yearAt(tokens, day.next, true);
    return year ? { day: day.day!, ...year } : day;
  }
  if (point && later(first, point)) return point;
  return shortYear(tokens, at, first);
}

function later(first: Point, second: Point): boolean {
  if (first.year === undefined || second.year === undefined) return true;
  return second.year >= first.year;
}

/** "2021–25". */
function shortYear(tokens: readonly Token[], at: number, first: Point): Point | undefined {
  const token = tokens[at];
  const joined = tokens[at - 1];
  if (first.year === undefined || first.month !== undefined || token?.kind !== 'number') return undefined;
  if (token.text.length !== 2 || token.spaced || joined?.spaced) return undefined;
  const year = 100 * Math.floor(first.year / 100) + token.value;
  return year > first.year ? { year, next: at + 1 } : undefined;
}

/** A date as people write it, with a month or a year at least. */
function pointAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Point | undefined {
  const token = tokens[at];
  if (token?.kind === 'code') return isoPoint(token, at);
  const month = monthAt(tokens, at, lexicon);
  if (month) return monthFirst(tokens, month, lexicon);
  const day = dayAt(tokens, at, lexicon);
  const named = day && monthAt(tokens, afterOf(tokens, day.next, lexicon), lexicon);
  if (day && named) {
    const year = yearAt(tokens, named.next, true);
    return { day: day.day!, month: named.month!, next: named.next, ...year };
  }
  return yearAt(tokens, at, false);
}

function monthFirst(tokens: readonly Token[], month: Point, lexicon: Lexicon): Point {
  const year = yearAt(tokens, month.next, true);
  if (year) return { ...month, ...year };
  const day = dayAt(tokens, month.next, lexicon);
  if (!day) return month;
  return { ...month, ...day, ...yearAt(tokens, day.next, true) };
}

function afterOf(tokens: readonly Token[], at: number, { of }: Lexicon): number {
  return of.includes(tokens[at]?.word ?? '') ? at + 1 : at;
}

function monthAt(tokens: readonly Token[], at: number, { months }: Lexicon): Point | undefined {
  const month = months.get(tokens[at]?.word ?? '');
  if (month === undefined) return undefined;
  // "Oct. 2020", but not the stop after a sentence that ends in a month.
  const stop = tokens[at + 1]?.word === '.' && !tokens[at + 1]!.spaced && tokens[at + 2]?.kind === 'number';
  return { month, next: at + (stop ? 2 : 1) };
}

/** "14", "14th", "1er". */
function dayAt(tokens: readonly Token[], at: number, { ordinalEndings }: Lexicon): Point | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.word) || token.value < 1 || token.value > 31)
    return undefined;
  const ending = tokens[at + 1];
  const ordinal = ending !== undefined && !ending.spaced && ordinalEndings.includes(ending.word);
  return { day: token.value, next: at + (ordinal ? 2 : 1) };
}

/** A year of four plain digits between 1000 and 2199; after a month or day a comma may stand before it. */
function yearAt(tokens: readonly Token[], at: number, follows: boolean): Point | undefined {
  const from = follows && tokens[at]?.word === ',' ? at + 1 : at;
  const token = tokens[from];
  if (!token?.plainYear || token.value < 1000 || token.value >= 2200) return undefined;
  // "1990s" says ten years.
  const decade = tokens[from + 1];
  if (decade?.word === 's' && !decade.spaced) return undefined;
  return { year: token.value, next: from + 1 };
}

function isoPoint(token: Token, at: number): Point | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(token.text);
  if (!match) return undefined;
  const day = match[3] === undefined ? {} : { day: Number(match[3]) };
  return { year: Number(match[1]), month: Number(match[2]), ...day, next: at + 1 };
}

function iso({ year, month, day }: Parts): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const start = year === undefined ? '-' : String(year);
  return [start, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  );
}
