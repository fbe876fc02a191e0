import type { Fact } from '../model/fact.js';
import type { Findings } from '../model/findings.js';
import { clauseOf, sentenceOf } from './clause.js';
import { mentionOf } from './fact-amount.js';
import type { KnownMention } from './known-mentions.js';
import { sameSize, sameUnit } from './likeness.js';
import type { Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';
import type { Statement } from './statement.js';

/**
 * What a date in a fact's label or note may rest on: the dates beside the fact's value where there are any, and for a
 * derived fact those of what it is made of. For everything else, all that is known.
 */
export function narrowed(
  mention: Mention,
  { fact: id }: Statement,
  known: readonly KnownMention[],
  findings: Findings,
): readonly KnownMention[] {
  const fact = id === undefined ? undefined : findings.facts.get(id);
  if (mention.kind !== 'date' || !fact) return known;
  const beside = fact.kind === 'derived' ? ofOperands(fact, findings) : besideValue(fact, known, findings);
  return beside.length > 0 ? beside : known;
}

function ofOperands(fact: Extract<Fact, { kind: 'derived' }>, { facts, language }: Findings): KnownMention[] {
  const operands = fact.operands.flatMap((id) => facts.get(id) ?? []);
  const texts = operands.flatMap(({ label, note, period }) => [
    ...Object.values(label?.byLanguage ?? {}),
    ...Object.values(note?.byLanguage ?? {}),
    period?.replace('/', '–') ?? '',
  ]);
  return texts
    .flatMap((text) => readMentions(text, language))
    .filter(isDate)
    .map((mention) => ({ mention }));
}

function besideValue(
  fact: Fact,
  known: readonly KnownMention[],
  { facts, language }: Findings,
): KnownMention[] {
  const value = mentionOf(fact, facts, language);
  if (value?.kind !== 'amount') return [];
  return known.flatMap(({ mention, passage }) => {
    const isValue =
      mention.kind === 'amount' && sameSize(mention, value) && sameUnit(mention.unit, value.unit);
    if (!isValue || !passage) return [];
    const clause = clauseOf(mention, passage.text, sentenceOf(mention, passage.sentences));
    return passage.mentions
      .filter((one) => isDate(one) && one.start >= clause.start && one.end <= clause.end)
      .map((one) => ({ mention: one, passage }));
  });
}

function isDate({ kind }: Mention): boolean {
  return kind === 'date';
}
