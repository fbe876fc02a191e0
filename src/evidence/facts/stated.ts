import type { Fact } from '../../model/fact.js';
import type { Findings } from '../../model/findings.js';
import { readFact } from '../../wording/facts.js';
import type { Entities } from '../entities.js';
import { mentionOf } from '../fact-amount.js';
import { isDateOf } from '../likeness.js';
import type { Passage } from '../passages.js';
import { holdsWords } from '../quoted-words.js';
import type { Mention } from '../reading/mention.js';
import { amountFault } from './amount.js';
import { countFault } from './count.js';
import { type Fault, placesOf } from './fault.js';
import { endsFound, nearestTo } from './found.js';

/** What is wrong with a fact that the paper states, given the paragraphs that it cites. */
export function statedFault(
  fact: Exclude<Fact, { kind: 'derived' }>,
  passages: readonly Passage[],
  findings: Findings,
  entities: Entities,
): Fault | undefined {
  if (fact.kind === 'text') return textFault(fact, passages, findings);
  if (fact.kind === 'quantity' && fact.counted) return countFault(fact, fact.counted, passages, entities);
  const wanted = mentionOf(fact, findings.facts, findings.language);
  const found = passages.flatMap((passage) =>
    [...passage.mentions, ...passage.implied].map((mention) => ({ passage, mention })),
  );
  if (wanted?.kind === 'amount') {
    return amountFault(fact, wanted, { found, where: placesOf(passages), entities });
  }
  if (!wanted || found.some(({ mention }) => isSame(wanted, mention)) || endsFound(wanted, found))
    return undefined;
  const value = readFact(fact, findings.facts, findings.language);
  const message = `"${fact.id}" is ${value}, which does not stand in ${placesOf(passages)}`;
  return { code: 'fact-unfound', message, hint: nearestTo(wanted, found) };
}

function isSame(wanted: Mention, mention: Mention): boolean {
  if (wanted.kind === 'ordinal') return mention.kind === 'ordinal' && mention.value === wanted.value;
  return wanted.kind === 'date' && mention.kind === 'date' && isDateOf(wanted, mention);
}

function textFault(
  fact: Extract<Fact, { kind: 'text' }>,
  passages: readonly Passage[],
  { language }: Findings,
): Fault | undefined {
  const text = fact.text.byLanguage[language] ?? fact.text.byLanguage['*'] ?? '';
  if (passages.some((passage) => holdsWords(passage.text, text))) return undefined;
  const message = `"${fact.id}" is “${text}”, which does not stand in ${placesOf(passages)}`;
  return { code: 'fact-unfound', message };
}
