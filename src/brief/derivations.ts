import { itemsOf, nodeAt, type YamlNode } from '../files/yaml/node.js';
import { type DerivedFact, type Fact, type Standing, standings } from '../model/fact.js';
import type { Place } from '../model/place.js';
import { uniqueReferences } from '../wording/references.js';
import { checkKnown, type FindingsContext } from './findings-context.js';
import { countFault, operandFault } from './operands.js';
import { unitOf } from './units.js';

/**
 * Checks what derived facts are made of, and gives them what carries over: the references of all operands and the least
 * firm standing among them. Those that are made of themselves are reported and left out.
 */
export function resolveDerivations(
  facts: ReadonlyMap<string, Fact>,
  context: FindingsContext,
): Map<string, Fact> {
  const resolver = new Resolver(facts, context);
  for (const id of facts.keys()) resolver.resolve(id);
  return new Map([...facts.keys()].flatMap((id) => resolver.entry(id)));
}

class Resolver {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #context: FindingsContext;
  readonly #resolved = new Map<string, Fact | undefined>();
  readonly #under: string[] = [];

  constructor(facts: ReadonlyMap<string, Fact>, context: FindingsContext) {
    this.#facts = facts;
    this.#context = context;
  }

  entry(id: string): [string, Fact][] {
    const fact = this.#resolved.get(id);
    return fact ? [[id, fact]] : [];
  }

  resolve(id: string): Fact | undefined {
    if (this.#resolved.has(id)) return this.#resolved.get(id);
    const fact = this.#facts.get(id);
    if (fact?.kind !== 'derived') {
      this.#resolved.set(id, fact);
      return fact;
    }
    this.#under.push(id);
    const made = this.#derive(fact);
    this.#under.pop();
    this.#resolved.set(id, made);
    return made;
  }

  #derive(fact: DerivedFact): DerivedFact | undefined {
    const nodes = itemsOf(nodeAt(this.#context.tree, ['facts', fact.id, fact.derivation]));
    const operands: Fact[] = [];
    let circular = false;
    for (const [index, id] of fact.operands.entries()) {
      const at = nodes[index]?.at ?? fact.at;
      if (this.#under.includes(id)) {
        this.#reportCircle(id, at);
        circular = true;
      } else if (checkKnown('facts', id, at, this.#context)) {
        const operand = this.resolve(id);
        if (operand) operands.push(operand);
      }
    }
    this.#checkOperands(fact, operands, nodes);
    return circular ? undefined : carriedOver(fact, operands);
  }

  #checkOperands(fact: DerivedFact, operands: readonly Fact[], nodes: readonly YamlNode[]): void {
    const { report, tree } = this.#context;
    const wrongCount = countFault(fact.derivation, fact.operands.length);
    if (wrongCount)
      report.add('fact-operands', wrongCount, nodeAt(tree, ['facts', fact.id, fact.derivation])?.at);
    if (operands.length < fact.operands.length) return;
    const units = operands.map((operand) => unitOf(operand, (id) => this.#resolved.get(id)));
    const fault = operandFault(fact.derivation, operands, units);
    if (fault) report.add('fact-operands', fault.message, nodes[fault.index]?.at, fault.hint);
  }

  #reportCircle(id: string, at: Place): void {
    const circle = [...this.#under.slice(this.#under.indexOf(id)), id]
      .map((each) => `\`${each}\``)
      .join(' ← ');
    this.#context.report.add('fact-circular', `\`${id}\` is made of itself: ${circle}`, at);
  }
}

function carriedOver(fact: DerivedFact, operands: readonly Fact[]): DerivedFact {
  const references = uniqueReferences([fact, ...operands].flatMap((each) => each.references));
  const firmness = (standing: Standing) => standings.indexOf(standing);
  const standing = [fact, ...operands]
    .map((each) => each.standing)
    .reduce((a, b) => (firmness(b) > firmness(a) ? b : a));
  return { ...fact, references, standing };
}
