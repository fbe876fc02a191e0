import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Text } from '../model/wording.js';
import { plain } from '../wording/text.js';
import { type Misattribution, misattribution } from './attribution.js';
import { Entities } from './entities.js';
import { type KnownMention, KnownMentions } from './known-mentions.js';
import { narrowed } from './label-dates.js';
import { sameBound } from './likeness.js';
import { isOwnCount } from './own-counts.js';
import { Passages } from './passages.js';
import type { Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';
import { Settled } from './settled.js';
import { findingsStatements, type Statement } from './statement.js';
import { type Doubt, doubtOf, supportOf } from './support.js';
import { yearsBetween } from './years-between.js';

/** A number or date of a statement, with what it rests on or what speaks against it. */
export interface Assessed {
  readonly mention: Mention;
  /** Its words. */
  readonly said: string;
  /** Where it stands or which fact it is; several where the paper says it more than once. */
  readonly support: readonly KnownMention[];
  /** Whether it counts the deck's own parts. */
  readonly own: boolean;
  readonly doubt?: Doubt;
  readonly misattributed?: Misattribution;
}

/** A paper and what has been found in it, read once for everything that is held against them. */
export class Evidence {
  readonly passages: Passages;
  readonly entities: Entities;
  readonly known: KnownMentions;
  readonly settled = new Settled();
  #statements: readonly Statement[] | undefined;

  constructor(
    readonly findings: Findings,
    readonly paper: Paper,
  ) {
    this.passages = new Passages(paper);
    this.entities = entitiesOf(findings, paper.language);
    this.known = new KnownMentions(findings, this.passages);
  }

  /** Every text of the findings. */
  get statements(): readonly Statement[] {
    this.#statements ??= findingsStatements(this.findings, this.paper);
    return this.#statements;
  }

  /**
   * Every number and date of a statement; none where it cites other sources alone. A text that stands in for one in the
   * deck's language is read in that of the findings.
   */
  assess(statement: Statement): Assessed[] {
    const { cited, language } = statement;
    // What rests on other sources alone cannot be looked up; what cites nothing may state nothing.
    if (cited.length > 0 && !cited.some((reference) => reference.kind === 'paper')) return [];
    const own = this.#read(statement);
    if (language === this.findings.language || own.every((one) => !one.doubt)) return own;
    const other = this.#read({ ...statement, language: this.findings.language });
    const doubts = (all: readonly Assessed[]): number => all.filter((one) => one.doubt).length;
    return doubts(other) < doubts(own) ? other : own;
  }

  #read(statement: Statement): Assessed[] {
    const { text, cited, language } = statement;
    const words = plain(text);
    const mentions = readMentions(words, language);
    if (mentions.length === 0) return [];
    const data = (statement.data ?? []).map((mention) => ({ mention }));
    const known = [...this.known.under(cited), ...data];
    return mentions.map((mention, index) => {
      const facts = narrowed(mention, statement, known, this.findings);
      const assessed = this.#assessed(mention, words, statement, facts);
      if (!assessed.doubt) return assessed;
      const carried = carrying(mention, mentions[index + 1], words);
      const again = carried && this.#assessed(carried, words, statement, facts);
      return again && !again.doubt ? again : assessed;
    });
  }

  #assessed(mention: Mention, words: string, statement: Statement, known: readonly KnownMention[]): Assessed {
    const { text, language, under } = statement;
    const said = words.slice(mention.start, mention.end);
    const before = words.slice(0, mention.start);
    const support = supportOf(mention, known);
    if (isOwnCount(mention, statement.own ?? { of: {} }, { language, before }))
      return { mention, said, support, own: true };
    const asFact = doubtOfFact(mention, text, language);
    // Nouns of another language than the paper's cannot be compared.
    const bare =
      mention.kind === 'amount' && language !== this.paper.language ? { ...mention, nouns: [] } : mention;
    const doubt = asFact === 'none' ? undefined : (asFact ?? doubtOf(bare, known));
    const years = doubt && yearsBetween(mention, known);
    if (years) return { mention, said, support: years, own: false };
    if (doubt) return { mention, said, support: [], own: false, doubt };
    const misattributed = misattribution(mention, { words, under }, known, this.entities);
    return { mention, said, support, own: false, ...(misattributed && { misattributed }) };
  }
}

/** "from 21 to 17 per cent": a bare number may have the unit of the one that it is joined to. */
function carrying(mention: Mention, next: Mention | undefined, words: string): Mention | undefined {
  if (mention.kind !== 'amount' || next?.kind !== 'amount' || mention.unit.kind !== 'count') return undefined;
  if (!/^\s*(?:to|and|or|à|et|ou|–|-)\s*$/.test(words.slice(mention.end, next.start))) return undefined;
  const scale = mention.scale === 1 ? next.scale : 1;
  return {
    ...mention,
    unit: next.unit,
    low: mention.low * scale,
    high: mention.high * scale,
    nouns: next.nouns,
  };
}

/** Names that facts and colours are of, countries, and aliases. */
function entitiesOf(findings: Findings, language: string): Entities {
  const owners = [...findings.facts.values()].flatMap(({ of }) => (of ? Object.values(of.byLanguage) : []));
  return new Entities(findings.aliases, [...owners, ...Object.keys(findings.colors)], language);
}

/** The number that a fact was printed as is the fact's; only words written before or after it may change what it says. */
function doubtOfFact(mention: Mention, text: Text, language: string): Doubt | 'none' | undefined {
  let start = 0;
  for (const run of text.runs) {
    const end = start + run.text.length;
    const overlaps = run.provenance.kind === 'fact' && mention.start < end && mention.end > start;
    if (overlaps) {
      const [printed] = readMentions(run.text, language);
      if (printed?.kind !== 'amount' || mention.kind !== 'amount') return 'none';
      return sameBound(printed.bound, mention.bound) ? 'none' : { code: 'number-bound' };
    }
    start = end;
  }
  return undefined;
}
