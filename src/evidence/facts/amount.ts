import type { Fact } from '../../model/fact.js';
import { sentenceOf } from '../clause.js';
import type { Entities } from '../entities.js';
import { periodMention } from '../fact-amount.js';
import { sameBound, sameSize, sameUnit, sharesNoun, stem, withinDate } from '../likeness.js';
import { ownersOf } from '../owner.js';
import type { AmountMention, DateMention } from '../reading/mention.js';
import { type Fault, type Found, listed, wordsOf } from './fault.js';
import { endsFound, nearestTo } from './found.js';

/** What the cited paragraphs have, where they are, and which names they are searched for. */
interface Around {
  readonly found: readonly Found[];
  readonly where: string;
  readonly entities: Entities;
}

type Amounts = readonly Found<AmountMention>[];

/** The first thing in which an amount differs from every amount of its size: unit, bound, approximation, period, owner. */
export function amountFault(fact: Fact, wanted: AmountMention, around: Around): Fault | undefined {
  const amounts = around.found.filter((one): one is Found<AmountMention> => one.mention.kind === 'amount');
  const sized = amounts.filter(({ mention }) => sameSize(mention, wanted));
  const counted = sized.filter((one) => counts(wanted, one));
  if (counted.length === 0) return unitFault(fact, wanted, sized, around);
  const bounded = counted.filter(({ mention }) => sameBound(mention.bound, wanted.bound));
  if (bounded.length === 0) return boundFault(fact, wanted, counted, around);
  const firm = bounded.filter(
    ({ mention }) => mention.approx === wanted.approx || (mention.estimated && wanted.approx),
  );
  if (firm.length === 0) return hedgeFault(fact, wanted, bounded, around);
  return periodFault(fact, firm, around) ?? ownerFault(fact, firm, around);
}

/**
 * The same unit. What is counted stands among the words after the number, or elsewhere in the paragraph where another
 * number carries it: "acute beds fell from 9,400 to 8,270".
 */
function counts(wanted: AmountMention, { mention, passage }: Found<AmountMention>): boolean {
  const bare = mention.unit.kind === 'count';
  if (!sameUnit(mention.unit, wanted.unit) && !(bare && wanted.unit.kind === 'measure')) return false;
  if (wanted.nouns.length === 0 || (!bare && wanted.unit.kind !== 'count')) return true;
  if (sharesNoun(wanted.nouns, mention.nouns)) return true;
  const words = new Set((passage.text.match(/\p{L}+/gu) ?? []).map(stem));
  return wanted.nouns.some((noun) => words.has(stem(noun)));
}

function unitFault({ id }: Fact, wanted: AmountMention, sized: Amounts, { found, where }: Around): Fault {
  const [other] = sized;
  if (!other)
    return { code: 'fact-unfound', message: `"${id}" is not in ${where}`, hint: nearestTo(wanted, found) };
  const counted = wanted.nouns.length > 0 ? `counts ${wanted.nouns.join(' ')}` : 'is counted otherwise';
  return {
    code: 'fact-unit',
    message: `"${id}" ${counted}; ${where} says “${wordsOf(other, 3)}”`,
    hint: 'write `unit` as the paper has it',
  };
}

function boundFault({ id }: Fact, wanted: AmountMention, [first]: Amounts, { where }: Around): Fault {
  const said = wanted.bound ? `is given as ${wanted.bound}` : 'is given without a bound';
  const bound = first?.mention.bound;
  const hint = bound ? `write \`bound: ${bound === 'floor' ? 'at-least' : bound}\`` : 'leave out `bound`';
  return { code: 'fact-bound', message: `"${id}" ${said}; ${where} says “${wordsOf(first!)}”`, hint };
}

function hedgeFault({ id }: Fact, wanted: AmountMention, [first]: Amounts, { where }: Around): Fault {
  const said = wanted.approx ? 'is given as approximate' : 'is given as exact';
  const hint = wanted.approx ? 'leave out `approx`' : 'add `approx: true`';
  return { code: 'fact-approximation', message: `"${id}" ${said}; ${where} says “${wordsOf(first!)}”`, hint };
}

/** Whether a name is that of an owner, or is of it: "US technology companies" are, where the sentence speaks of such. */
function isOf(name: string, owner: string, { passage, mention }: Found, entities: Entities): boolean {
  if (entities.key(name) === owner) return true;
  if (!entities.properIn(name).includes(owner)) return false;
  const { start, end } = sentenceOf(mention, passage.sentences);
  const sentence = new Set((passage.text.slice(start, end).match(/\p{L}+/gu) ?? []).map(stem));
  const common = (name.match(/\p{L}+/gu) ?? []).filter((word) => !entities.isKnown(word));
  return common.length === 0 || common.some((word) => sentence.has(stem(word)));
}

/** The period stands in the sentence of the value where that has dates, else anywhere in the paragraphs. */
function periodFault(fact: Fact, amounts: Amounts, { found, where }: Around): Fault | undefined {
  if (fact.period === undefined || fact.period === 'unstated') return undefined;
  const wanted = periodMention(fact.period);
  const all = found.filter((one): one is Found<DateMention> => one.mention.kind === 'date');
  const beside = all.filter((date) => amounts.some((amount) => inOneSentence(date, amount)));
  const dates = beside.length > 0 ? beside : all;
  if (dates.some(({ mention }) => withinDate(wanted, mention)) || endsFound(wanted, dates)) return undefined;
  const hint =
    dates.length > 0 ? `it has ${listed(dates.map((one) => wordsOf(one)))}` : 'write `period: unstated`';
  const message = `the period of "${fact.id}", ${fact.period}, does not stand in ${where}`;
  return { code: 'fact-period', message, hint };
}

function inOneSentence(a: Found, b: Found): boolean {
  if (a.passage !== b.passage) return false;
  return a.passage.sentences.some(
    ({ start, end }) =>
      a.mention.start >= start && a.mention.end <= end && b.mention.start >= start && b.mention.end <= end,
  );
}

function ownerFault(fact: Fact, found: Amounts, { where, entities }: Around): Fault | undefined {
  const names = fact.of ? [...new Set(Object.values(fact.of.byLanguage))] : [];
  if (names.length === 0) return undefined;
  const owners = found.map(({ passage, mention }) => ownersOf(mention, passage, entities));
  const rightly = names.some((name) =>
    found.some((one, index) => owners[index]!.some(({ key }) => isOf(name, key, one, entities))),
  );
  if (rightly) return undefined;
  const [other] = owners.flat();
  const hint =
    other && `there it is said of “${other.text}”; if that is another name for it, add it to \`aliases\``;
  return { code: 'fact-entity', message: `"${fact.id}" is not said of ${names[0]} in ${where}`, hint };
}
