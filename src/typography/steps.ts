import type { TypeRole, TypeScale } from '../model/theme.js';

/** One role of a theme's scale, or several whose steps are tried together. */
export type Roles = TypeRole | readonly TypeRole[];

/** The steps of some roles, each once, largest first. Points. */
export function stepsOf(scale: TypeScale, roles: Roles): readonly number[] {
  if (typeof roles === 'string') return scale[roles];
  return [...new Set(roles.flatMap((role) => scale[role]))].sort((a, b) => b - a);
}

/** The smallest step over `size`; the largest of all where none is. */
export function stepAbove(steps: readonly number[], size: number): number {
  return steps.filter((step) => step > size).at(-1) ?? (steps[0] as number);
}

/** The largest step under `size`; the smallest of all where none is. */
export function stepBelow(steps: readonly number[], size: number): number {
  return steps.find((step) => step < size) ?? (steps.at(-1) as number);
}

/** The steps from `largest` down to `smallest`; all of them where none lies between. */
export function stepsWithin(steps: readonly number[], largest: number, smallest: number): readonly number[] {
  const within = steps.filter((step) => step <= largest && step >= smallest);
  return within.length > 0 ? within : steps;
}
