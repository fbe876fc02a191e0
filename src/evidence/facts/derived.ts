import type { DerivedFact, Fact } from '../../model/fact.js';
import type { Facts } from '../../wording/facts.js';
import type { Entities } from '../entities.js';
import type { Passage } from '../passages.js';
import { isNamed } from './count.js';
import type { Fault } from './fault.js';

/** What a derived fact is of is what its first operand is of; what is left beside something is of nothing that is named. */
export function derivedFault(
  fact: DerivedFact,
  passages: readonly Passage[],
  facts: Facts,
  entities: Entities,
): Fault | undefined {
  return periodFault(fact, facts) ?? ownerFault(fact, passages, facts, entities);
}

/** A derived fact holds for the years of what it is made of; where these differ, nothing is certain. */
function periodFault({ id, period, operands }: DerivedFact, facts: Facts): Fault | undefined {
  if (period === undefined || period === 'unstated') return undefined;
  const periods = [...new Set(operands.flatMap((operand) => facts.get(operand)?.period ?? []))];
  if (periods.length !== 1 || periods[0] === period) return undefined;
  const message = `the period of "${id}" is ${period}; that of what it is made of is ${periods[0]}`;
  return { code: 'fact-period', message, hint: 'leave out `period`' };
}

function ownerFault(
  fact: DerivedFact,
  passages: readonly Passage[],
  facts: Facts,
  entities: Entities,
): Fault | undefined {
  if (!fact.of) return undefined;
  const [name = ''] = Object.values(fact.of.byLanguage);
  const own = keysOf(fact.of, entities);
  const [first = [], ...rest] = fact.operands.map((id) => keysOf(facts.get(id)?.of, entities));
  const shared = first.some((key) => own.includes(key));
  if (fact.derivation === 'complement') {
    const label = Object.values(facts.get(fact.operands[0] ?? '')?.label?.byLanguage ?? {});
    const whole = label.some((words) => entities.in(words).some(({ key }) => own.includes(key)));
    const named = passages.some((passage) => isNamed(name, passage, entities));
    const inside = entities.properIn(name).some((key) => first.includes(key));
    // A name that nothing else has, such as "All other suppliers", is one for what is left.
    const others = [...facts.values()].filter(({ id }) => id !== fact.id);
    const taken = others.some(({ of }) => keysOf(of, entities).some((key) => own.includes(key)));
    const isPart = (named || !(taken || entities.isKnown(name))) && !inside;
    if (!shared && !whole && isPart) return undefined;
    const message = `"${fact.id}" is what is left beside something, and nothing says that this is ${name}`;
    return { code: 'fact-entity', message, hint: 'change `of`' };
  }
  if (first.length + rest.flat().length === 0 || fact.derivation === 'sum' || shared) return undefined;
  const message = `"${fact.id}" is said to be of ${name}, which its first operand is not`;
  return { code: 'fact-entity', message, hint: 'change `of`, or the order of the operands' };
}

function keysOf(of: Fact['of'], entities: Entities): string[] {
  return of ? Object.values(of.byLanguage).map((name) => entities.key(name)) : [];
}
