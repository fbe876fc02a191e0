import type { Paper, PaperSection, Paragraph } from '../model/paper.js';
import type { PaperReference, Reference } from '../model/reference.js';
import { referenceLabel } from '../wording/references.js';
import type { AmountMention, Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';

/** A cited paragraph, read: its sentences, and what they say in numbers and dates. */
export interface Passage {
  readonly section: string;
  readonly number: number;
  /** "§III ¶2". */
  readonly label: string;
  /** Of its section. */
  readonly heading: string;
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** What else its amounts may mean: one that leaves out the unit of the amount before it, the ends of a range. */
  readonly implied: readonly AmountMention[];
}

/** Offsets into the paragraph's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Reads paragraphs, each once, however often it is cited. */
export class Passages {
  readonly #read = new Map<string, Passage>();

  constructor(readonly paper: Paper) {}

  /** The paragraphs that references name, each once, in the order of the references; those that are not there left out. */
  of(references: readonly Reference[]): Passage[] {
    const found = references
      .filter((reference): reference is PaperReference => reference.kind === 'paper')
      .flatMap((reference) => this.#named(reference));
    return [...new Set(found)];
  }

  #named({ section: id, from, to }: PaperReference): Passage[] {
    const section = this.paper.sections.find((one) => one.id === id);
    return (section?.paragraphs ?? [])
      .filter(({ number }) => number >= from && number <= to)
      .map((paragraph) => this.#passage(section!, paragraph));
  }

  #passage(section: PaperSection, paragraph: Paragraph): Passage {
    const key = `${section.id}.${paragraph.number}`;
    const known = this.#read.get(key) ?? passageOf(section, paragraph, this.paper.language);
    this.#read.set(key, known);
    return known;
  }
}

function passageOf(
  { id: section, heading }: PaperSection,
  { number, text, at }: Paragraph,
  language: string,
): Passage {
  const mentions = readMentions(text, language);
  const sentences = sentencesOf(text);
  return {
    section,
    number,
    label: referenceLabel({ kind: 'paper', section, from: number, to: number, at }, language),
    heading,
    text,
    language,
    sentences,
    mentions,
    implied: impliedIn(text, sentences, mentions),
  };
}

/** Sentences end in a full stop, a question or an exclamation mark before a space and a capital; "U.S. Army" is none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of text.matchAll(/(?<![.\s]\p{Lu})[.!?؟…]["”»’)]*(?=\s+["“«(]?[\p{Lu}\p{Lo}\d])/gu)) {
    sentences.push({ start, end: end.index + end[0].length });
    start = end.index + end[0].length;
  }
  return [...sentences, { start, end: text.length }];
}

/** What stands within a stretch of text. */
export function within<T extends { readonly start: number; readonly end: number }>(
  all: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
): T[] {
  return all.filter((one) => one.start >= start && one.end <= end);
}

/**
 * "4.1 million euros in 2019, 4.4 in 2020": an amount without a unit may have that of the one before it in its sentence,
 * and in "6 or 11 million" that of the one after it. "18 million by the other" goes on with the currency named before,
 * in this sentence or an earlier one. Each end of a range stands for itself too, since "from 18% to 19%" is no range.
 */
function impliedIn(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): AmountMention[] {
  const implied: AmountMention[] = [];
  // Where a paragraph names a currency only at its end, the sums before it are in that one.
  let money = mentions.find(
    (one): one is AmountMention => one.kind === 'amount' && one.unit.kind === 'money',
  );
  for (const sentence of sentences) {
    let full: AmountMention | undefined;
    const amounts = within(mentions, sentence).filter((one): one is AmountMention => one.kind === 'amount');
    for (const [index, amount] of amounts.entries()) {
      const next = amounts[index + 1];
      const bare = amount.unit.kind === 'count' && amount.scale === 1;
      if (bare && full) implied.push(...bothWays(inheriting(amount, full)));
      if (bare && next && /^\s*(?:or|ou|أو)\s*$/.test(text.slice(amount.end, next.start))) {
        implied.push(inheriting(amount, money && next.scale > 1 ? { ...next, unit: money.unit } : next));
      }
      const inMoney =
        amount.unit.kind === 'count' && amount.scale > 1 && money ? { ...amount, unit: money.unit } : amount;
      if (inMoney !== amount) implied.push(...bothWays(inMoney));
      implied.push(...bothWays(amount).slice(1));
      if (!bare) full = inMoney;
      if (inMoney.unit.kind === 'money') money = inMoney;
    }
  }
  return implied;
}

/** A range, and either of its ends. */
function bothWays(amount: AmountMention): AmountMention[] {
  if (amount.low === amount.high) return [amount];
  return [amount, { ...amount, high: amount.low }, { ...amount, low: amount.high }];
}

function inheriting(amount: AmountMention, from: AmountMention): AmountMention {
  const whole = (value: number): number => Number((value * from.scale).toPrecision(12));
  return { ...amount, low: whole(amount.low), high: whole(amount.high), unit: from.unit, scale: from.scale };
}
