import type { Derivation, Fact } from '../model/fact.js';
import { kindName, unitName } from './units.js';

/** How many facts each derivation is made of. */
const counts: Readonly<Record<Derivation, readonly [least: number, most: number, inWords: string]>> = {
  difference: [2, 2, 'two facts'],
  ratio: [2, 2, 'two facts'],
  share: [2, 2, 'two facts'],
  change: [2, 2, 'two facts'],
  complement: [1, 1, 'one fact'],
  sum: [2, Number.POSITIVE_INFINITY, 'two facts or more'],
};

/** What is wrong with the number of operands; undefined where nothing is. */
export function countFault(derivation: Derivation, count: number): string | undefined {
  const [least, most, inWords] = counts[derivation];
  return count >= least && count <= most
    ? undefined
    : `a ${derivation} is made of ${inWords}, not of ${count}`;
}

/** What is wrong with one of the operands, counting from 0. */
export interface OperandFault {
  readonly index: number;
  readonly message: string;
  readonly hint?: string;
}

/**
 * The first operand that cannot stand in a derivation beside the others: it is no quantity, or has another unit. A derived
 * operand of unknown unit lacks something itself, and that is said of it alone.
 */
export function operandFault(
  derivation: Derivation,
  operands: readonly Fact[],
  units: readonly (string | undefined)[],
): OperandFault | undefined {
  const odd = operands.findIndex(
    (fact, index) => fact.kind === 'range' || (units[index] === undefined && fact.kind !== 'derived'),
  );
  if (odd >= 0) {
    const fact = operands[odd]!;
    return {
      index: odd,
      message: `\`${fact.id}\` is ${kindName(fact)}; a ${derivation} is made of quantities`,
    };
  }
  if (units.includes(undefined)) return undefined;
  return derivation === 'complement' ? percentFault(operands, units) : unitFault(operands, units);
}

function percentFault(
  operands: readonly Fact[],
  units: readonly (string | undefined)[],
): OperandFault | undefined {
  const index = units.findIndex((unit) => unit !== '%');
  if (index < 0) return undefined;
  const message = `a complement is taken of a percentage, and ${described(operands, units, index)}`;
  return { index, message, hint: "give it the unit '%'" };
}

function unitFault(
  operands: readonly Fact[],
  units: readonly (string | undefined)[],
): OperandFault | undefined {
  const index = units.findIndex((unit) => unit !== units[0]);
  if (index < 0) return undefined;
  const message = `${described(operands, units, 0)}, ${described(operands, units, index)}`;
  return { index, message, hint: 'only facts of one unit can be set against each other' };
}

function described(operands: readonly Fact[], units: readonly (string | undefined)[], index: number): string {
  return `\`${operands[index]?.id}\` has ${unitName(units[index] ?? '')}`;
}
