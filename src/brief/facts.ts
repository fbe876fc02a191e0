import { valid } from '../files/yaml/check.js';
import type { YamlEntry, YamlNode } from '../files/yaml/node.js';
import { childOf, itemsOf, nameIn } from '../files/yaml/node.js';
import { derivations, type Fact, type FactCommon } from '../model/fact.js';
import { resolveDerivations } from './derivations.js';
import {
  type FindingsContext,
  readEach,
  readSpan,
  referencesUnder,
  requiredReferences,
} from './findings-context.js';
import { present } from './present.js';
import { type FactText, fact as factSchema } from './schema/facts.js';
import { settlementUnder } from './settlement.js';
import { dateUnder, wordingUnder } from './words.js';

/** The facts of a findings file; derived ones have the references of what they are made of. */
export function readFacts(context: FindingsContext): Map<string, Fact> {
  const facts = readEach(context, 'facts', (id, entry) => readFact(id, entry, context));
  return resolveDerivations(facts, context);
}

function readFact(id: string, { keyAt, value: node }: YamlEntry, context: FindingsContext): Fact | undefined {
  const derivation = derivations.find((each) => childOf(node, each));
  const references = derivation ? referencesUnder(node, context) : requiredReferences(node, context);
  const written = valid(factSchema, node);
  if (!written) return undefined;
  const common: FactCommon = present({
    id,
    at: keyAt,
    of: wordingUnder(node, 'of'),
    label: wordingUnder(node, 'label'),
    note: wordingUnder(node, 'note'),
    period: dateUnder(node, 'period'),
    standing: written.standing ?? 'reported',
    references,
    settled: settlementUnder(node),
  });
  if (derivation) {
    const operands = itemsOf(childOf(node, derivation)).map((item) => nameIn(item) ?? '');
    return { ...common, kind: 'derived', derivation, operands };
  }
  return statedFact(written, common, node, context);
}

function statedFact(
  written: FactText,
  common: FactCommon,
  node: YamlNode,
  context: FindingsContext,
): Fact | undefined {
  if ('value' in written) {
    const { value, unit = '', approx = false, bound } = written;
    return { ...common, kind: 'quantity', value, unit: unit.trim(), approx, ...(bound && { bound }) };
  }
  if ('count' in written) {
    const { count, unit = '' } = written;
    return {
      ...common,
      kind: 'quantity',
      value: count.length,
      unit: unit.trim(),
      approx: false,
      counted: count,
    };
  }
  if ('low' in written) return { ...common, kind: 'range', ...rangeIn(written, node, context) };
  if ('ordinal' in written) return { ...common, kind: 'ordinal', ordinal: written.ordinal };
  if ('date' in written) return { ...common, kind: 'date', date: String(written.date) };
  if ('from' in written) return { ...common, kind: 'span', ...readSpan(node, context) };
  const text = wordingUnder(node, 'text');
  return text && { ...common, kind: 'text', text };
}

function rangeIn(
  { low, high, unit = '', approx = false }: Extract<FactText, { low: number }>,
  node: YamlNode,
  { report }: FindingsContext,
): { readonly low: number; readonly high: number; readonly unit: string; readonly approx: boolean } {
  if (low >= high)
    report.add('wrong-value', `this range begins at ${low} and ends at ${high}`, childOf(node, 'high')?.at);
  return { low, high, unit: unit.trim(), approx };
}
