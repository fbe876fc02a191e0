import type { Report } from '../diagnostics/report.js';
import type { Fact } from '../model/fact.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import { readFact } from '../wording/facts.js';
import { referencesLabel } from '../wording/references.js';
import { entitiesOf } from './assess.js';
import type { Entities } from './entities.js';
import { mentionOf, periodMention } from './fact-amount.js';
import { sameBound, sameSize, sameUnit, sharesNoun, withinDate } from './likeness.js';
import { ownersOf } from './owner.js';
import { type Passage, Passages } from './passages.js';
import { holdsWords } from './quoted-words.js';
import type { AmountMention, DateMention, Mention } from './reading/mention.js';

/** A fault of a fact: code, what is wrong, how to go on. */
type Fault = readonly [code: Parameters<Report['add']>[0], message: string, hint?: string | undefined];

/**
 * Says of which facts the value, unit, bound, approximation, period or owner do not stand in the paragraphs that they cite.
 * Facts of sources beside the paper alone cannot be looked up.
 */
export function checkFactValues(findings: Findings, paper: Paper, report: Report): void {
  const passages = new Passages(paper);
  const entities = entitiesOf(findings, paper.language);
  for (const fact of findings.facts.values()) {
    const fault =
      fact.kind === 'derived'
        ? derivedFault(fact, findings, entities)
        : statedFault(fact, passages.of(fact.references), findings, entities);
    if (fault) report.add(fault[0], fault[1], fact.at, fault[2]);
  }
}

function statedFault(
  fact: Fact,
  passages: readonly Passage[],
  findings: Findings,
  entities: Entities,
): Fault | undefined {
  if (passages.length === 0) return undefined;
  if (fact.kind === 'text') return textFault(fact, passages, findings);
  if (fact.kind === 'quantity' && fact.counted) return countFault(fact, fact.counted, passages, entities);
  const wanted = mentionOf(fact, findings.facts, findings.language);
  if (!wanted) return undefined;
  const where = places(passages);
  const value = readFact(fact, findings.facts, findings.language);
  const found = passages.flatMap((passage) =>
    [...passage.mentions, ...passage.implied].map((mention) => ({ passage, mention })),
  );
  if (wanted.kind === 'amount') return amountFault(fact, wanted, found, { where, entities });
  const has = found.some(({ mention }) => isSame(wanted, mention)) || endsFound(wanted, found);
  return has
    ? undefined
    : [
        'fact-unfound',
        `"${fact.id}" is ${value}, which does not stand in ${where}`,
        nearest(wanted, passages),
      ];
}

interface Found<M extends Mention = Mention> {
  readonly passage: Passage;
  readonly mention: M;
}

function isSame(wanted: Mention, mention: Mention): boolean {
  if (wanted.kind === 'ordinal') return mention.kind === 'ordinal' && mention.value === wanted.value;
  return wanted.kind === 'date' && mention.kind === 'date' && withinDate(wanted, mention);
}

/** A span of which the paper gives either end by itself: "signed in October 2020, valid up to 2030". */
function endsFound(wanted: Mention, found: readonly Found[]): boolean {
  if (wanted.kind !== 'date' || wanted.from === wanted.to) return false;
  return [wanted.from, wanted.to].every((end) =>
    found.some(
      ({ mention }) => mention.kind === 'date' && withinDate({ ...wanted, from: end, to: end }, mention),
    ),
  );
}

interface Around {
  readonly where: string;
  readonly entities: Entities;
}

/** The first thing in which an amount differs from every amount of its size: unit, bound, approximation, period, owner. */
function amountFault(
  fact: Fact,
  wanted: AmountMention,
  found: readonly Found[],
  { where, entities }: Around,
): Fault | undefined {
  const amounts = found.filter((one): one is Found<AmountMention> => one.mention.kind === 'amount');
  const sized = amounts.filter(({ mention }) => sameSize(mention, wanted) && likelyUnit(mention, wanted));
  const id = `"${fact.id}"`;
  if (sized.length === 0) {
    const other = amounts.find(({ mention }) => sameSize(mention, wanted));
    if (other) return ['fact-unit', `${id} is counted otherwise in ${where}, which says “${words(other)}”`];
    return [
      'fact-unfound',
      `${id} is not in ${where}`,
      nearest(wanted, [...new Set(found.map((one) => one.passage))]),
    ];
  }
  const counted = sized.filter(({ mention }) => counts(wanted, mention));
  if (counted.length === 0) {
    return ['fact-unit', `${id} counts ${wanted.nouns.join(' ')}; ${where} says “${words(sized[0]!, 3)}”`];
  }
  const bounded = counted.filter(({ mention }) => sameBound(mention.bound, wanted.bound));
  if (bounded.length === 0) {
    const said = wanted.bound ? `is given as ${wanted.bound}` : 'is given without a bound';
    return [
      'fact-bound',
      `${id} ${said}; ${where} says “${words(counted[0]!)}”`,
      boundHint(counted[0]!.mention),
    ];
  }
  const firm = bounded.filter(
    ({ mention }) => mention.approx === wanted.approx || (mention.estimated && wanted.approx),
  );
  if (firm.length === 0) {
    const said = wanted.approx ? 'is given as approximate' : 'is given as exact';
    const hint = wanted.approx ? 'leave out `approx`' : 'add `approx: true`';
    return ['fact-approximation', `${id} ${said}; ${where} says “${words(bounded[0]!)}”`, hint];
  }
  return periodFault(fact, found, where) ?? ownerFault(fact, firm, where, entities);
}

/** Money may be given without its currency where a number with its scale says enough. */
function likelyUnit(mention: AmountMention, wanted: AmountMention): boolean {
  return sameUnit(mention.unit, wanted.unit);
}

/** What is counted stands among the words after the number; a bare number counts nothing. */
function counts(wanted: AmountMention, mention: AmountMention): boolean {
  if (wanted.unit.kind !== 'count' || wanted.nouns.length === 0) return true;
  return sharesNoun(wanted.nouns, mention.nouns);
}

function boundHint({ bound }: AmountMention): string {
  return bound === undefined
    ? 'leave out `bound`'
    : `write \`bound: ${bound === 'floor' ? 'at-least' : bound}\``;
}

function periodFault(fact: Fact, found: readonly Found[], where: string): Fault | undefined {
  if (fact.period === undefined || fact.period === 'unstated') return undefined;
  const wanted = periodMention(fact.period);
  const dates = found.filter((one): one is Found<DateMention> => one.mention.kind === 'date');
  if (dates.some(({ mention }) => withinDate(wanted, mention)) || endsFound(wanted, found)) return undefined;
  const has = dates.length > 0 ? `it has ${listed(dates.map((one) => words(one)))}` : undefined;
  return ['fact-period', `the period of "${fact.id}", ${fact.period}, does not stand in ${where}`, has];
}

function ownerFault(
  fact: Fact,
  found: readonly Found[],
  where: string,
  entities: Entities,
): Fault | undefined {
  const names = fact.of ? [...new Set(Object.values(fact.of.byLanguage))] : [];
  const keys = names.flatMap((name) => [entities.key(name), ...entities.properIn(name)]);
  if (keys.length === 0) return undefined;
  const owners = found.map(({ passage, mention }) => ownersOf(mention, passage, entities));
  if (owners.some((each) => each.some(({ key }) => keys.includes(key)))) return undefined;
  const other = owners.flat()[0];
  const hint = other
    ? `there it is said of “${other.text}”; if that is another name for it, add it to \`aliases\``
    : undefined;
  return ['fact-entity', `"${fact.id}" is not said of ${names[0]} in ${where}`, hint];
}

/** What a derived fact is of is what its first operand is of, where one of its operands is of it at all. */
function derivedFault(fact: Fact, { facts }: Findings, entities: Entities): Fault | undefined {
  if (fact.kind !== 'derived' || !fact.of) return undefined;
  const keysOf = (of: Fact['of']): string[] =>
    of ? Object.values(of.byLanguage).map((name) => entities.key(name)) : [];
  const own = keysOf(fact.of);
  const [first = [], ...others] = fact.operands.map((id) => keysOf(facts.get(id)?.of));
  const shared = (keys: readonly string[]): boolean => keys.some((key) => own.includes(key));
  const wrong = fact.derivation === 'complement' ? shared(first) : !shared(first) && others.some(shared);
  if (!wrong) return undefined;
  const name = Object.values(fact.of.byLanguage)[0];
  const what =
    fact.derivation === 'complement'
      ? `is what is left beside ${name}, not ${name}’s`
      : `is not of ${name}, which it sets another against`;
  return ['fact-entity', `"${fact.id}" ${what}`, 'change `of`, or the order of the operands'];
}

/** Each of the things counted is named in the paragraphs, under one of its names or as an adjective. */
function countFault(
  { id }: Fact,
  counted: readonly string[],
  passages: readonly Passage[],
  entities: Entities,
): Fault | undefined {
  const twice = counted.find((name, index) => counted.indexOf(name) !== index);
  if (twice !== undefined) return ['fact-unfound', `"${id}" counts ${twice} twice`, 'name each once'];
  const missing = counted.filter((name) => !passages.some((passage) => isNamed(name, passage, entities)));
  if (missing.length === 0) return undefined;
  return ['fact-unfound', `"${id}" counts ${missing.join(', ')}, which ${places(passages)} does not name`];
}

function isNamed(name: string, { text }: Passage, entities: Entities): boolean {
  if (holdsWords(text.toLowerCase(), name.toLowerCase())) return true;
  return entities.isKnown(name) && entities.in(text).some(({ key }) => key === entities.key(name));
}

function textFault(
  fact: Extract<Fact, { kind: 'text' }>,
  passages: readonly Passage[],
  { language }: Findings,
): Fault | undefined {
  const text = fact.text.byLanguage[language] ?? fact.text.byLanguage['*'] ?? '';
  if (passages.some((passage) => holdsWords(passage.text, text))) return undefined;
  return ['fact-unfound', `"${fact.id}" is “${text}”, which does not stand in ${places(passages)}`];
}

/** What the paragraphs have of the same kind and unit, else of the same kind. */
function nearest(wanted: Mention, passages: readonly Passage[]): string | undefined {
  const all = passages.flatMap((passage) =>
    passage.mentions.filter((one) => one.kind === wanted.kind).map((mention) => ({ passage, mention })),
  );
  const alike = all.filter(
    ({ mention }) =>
      mention.kind === 'amount' && wanted.kind === 'amount' && sameUnit(mention.unit, wanted.unit),
  );
  const shown = alike.length > 0 ? alike : all;
  return shown.length > 0 ? `it has ${listed(shown.map((one) => words(one)))}` : undefined;
}

function listed(all: readonly string[]): string {
  const unique = [...new Set(all)];
  const more = unique.length > 4 ? ` and ${unique.length - 4} more` : '';
  return `${unique
    .slice(0, 4)
    .map((one) => `“${one}”`)
    .join(', ')}${more}`;
}

function words({ passage, mention }: Found, following = 0): string {
  const after =
    passage.text
      .slice(mention.end)
      .match(/^(?:\s+[\p{L}’'-]+)*/u)?.[0]
      .trim()
      .split(/\s+/) ?? [];
  return [passage.text.slice(mention.start, mention.end), ...after.slice(0, following)].join(' ');
}

function places(passages: readonly Passage[]): string {
  const references = passages.map(({ section, number }) => ({
    kind: 'paper' as const,
    section,
    from: number,
    to: number,
    at: { file: '', line: 0, column: 0, length: 0 },
  }));
  return referencesLabel(references, 'en');
}
