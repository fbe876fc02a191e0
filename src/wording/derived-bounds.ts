import type { Bound, Derivation } from '../model/fact.js';

/** What is known of a derived value: it, or one it lies over or under; `nothing` where its operands leave both open. */
export type DerivedBound = Bound | 'exact' | 'nothing';

interface Operand {
  readonly value: number;
  readonly bound?: Bound;
}

/** Whether a derived value grows (1) or falls (-1) as each of its operands grows, as long as none changes its sign. */
function effects(derivation: Derivation, operands: readonly Operand[]): readonly number[] {
  const [a, b] = operands.map(({ value }) => value) as [number, number];
  switch (derivation) {
    case 'difference':
      return [1, -1];
    case 'sum':
      return operands.map(() => 1);
    case 'ratio':
    case 'share':
      return [Math.sign(b), -Math.sign(a)];
    case 'change':
      return [-Math.sign(b), Math.sign(a)];
    case 'complement':
      return [-1];
  }
}

/** "over" ÷ exact is over, exact ÷ "over" is under, "over" − "over" may be anything. */
export function boundOf(derivation: Derivation, operands: readonly Operand[]): DerivedBound {
  const grows = effects(derivation, operands);
  const ways = operands.flatMap(({ bound }, index) => {
    if (!bound) return [];
    const up = bound === 'over' || bound === 'at-least' ? 1 : -1;
    return [{ up: up * grows[index]!, strict: bound === 'over' || bound === 'under' }];
  });
  const [first] = ways;
  if (!first) return 'exact';
  if (ways.some(({ up }) => up !== first.up) || first.up === 0) return 'nothing';
  // One operand that is strictly over is enough for the whole to be.
  const strict = ways.some((one) => one.strict);
  if (first.up > 0) return strict ? 'over' : 'at-least';
  return strict ? 'under' : 'at-most';
}
