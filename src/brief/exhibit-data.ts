import type { Fact } from '../model/fact.js';
import type { PlacedName } from './exhibit-parts.js';
import { checkKnown, type Data, type FindingsContext } from './findings-context.js';
import { kindName, unitName, unitOf } from './units.js';

/** The facts that a chart draws: they must be there, be numbers, and have one unit. */
export function checkChartData(names: readonly PlacedName[], data: Data, context: FindingsContext): Fact[] {
  const facts: Fact[] = [];
  let unit: string | undefined;
  for (const name of names) {
    const fact = knownFact(name, data, context);
    if (!fact) continue;
    const own = unitOf(fact, (id) => data.facts.get(id));
    facts.push(fact);
    if (own === undefined) {
      const message = `\`${fact.id}\` is ${kindName(fact)}; a chart draws quantities`;
      if (fact.kind !== 'derived') context.report.add('fact-operands', message, name.at);
      continue;
    }
    unit ??= own;
    if (own === unit) continue;
    const message = `a chart draws facts of one unit: \`${fact.id}\` has ${unitName(own)}, those before it ${unitName(unit)}`;
    context.report.add('fact-operands', message, name.at);
  }
  return facts;
}

/** A fact among the values of a series: a quantity or range in the unit of its series. */
export function checkCellFact(
  name: PlacedName,
  unit: string | undefined,
  data: Data,
  context: FindingsContext,
): Fact | undefined {
  const fact = knownFact(name, data, context);
  if (!fact) return undefined;
  const own = unitOf(fact, (id) => data.facts.get(id));
  if (own === undefined && fact.kind === 'derived') return fact;
  if (own === undefined) {
    const message = `\`${fact.id}\` is ${kindName(fact)}; a chart draws quantities`;
    context.report.add('fact-operands', message, name.at);
  } else if (unit !== undefined && own !== unit) {
    const message = `\`${fact.id}\` has ${unitName(own)}, its series ${unitName(unit)}`;
    context.report.add('fact-operands', message, name.at);
  }
  return fact;
}

/** The fact drawn large beside a chart: a derived one. */
export function checkAnnotation(name: PlacedName, data: Data, context: FindingsContext): Fact | undefined {
  const fact = knownFact(name, data, context);
  if (fact && fact.kind !== 'derived') {
    const message = `\`${fact.id}\` is ${kindName(fact)}; a chart is annotated with a derived fact`;
    context.report.add('fact-operands', message, name.at, 'derive one, such as { ratio: [a, b] }');
  }
  return fact;
}

/** The fact of a small doughnut: a percentage. */
export function checkShare(name: PlacedName, data: Data, context: FindingsContext): Fact | undefined {
  const fact = knownFact(name, data, context);
  const unit = fact && unitOf(fact, (id) => data.facts.get(id));
  if (fact && unit !== '%' && !(fact.kind === 'derived' && unit === undefined)) {
    context.report.add(
      'fact-operands',
      `\`${fact.id}\` is no percentage`,
      name.at,
      "a share has the unit '%'",
    );
  }
  return fact;
}

function knownFact({ id, at }: PlacedName, data: Data, context: FindingsContext): Fact | undefined {
  return checkKnown('facts', id, at, context) ? data.facts.get(id) : undefined;
}
