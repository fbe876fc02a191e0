import type { Typesetter } from '../../typography/typesetter.js';

/**
 * Points that running text in a card or step may have, largest first: those of `lead` that are larger than any of
 * `body`, so that few words are set large, then those of `body`.
 */
export function runningSizes(type: Typesetter): readonly number[] {
  const body = type.steps('body');
  return [...type.steps('lead').filter((size) => size > body[0]!), ...body];
}

/** The largest of these sizes that fits, else the smallest: placing then reports by how much. */
export function fitRunning(type: Typesetter, fits: (size: number) => boolean): number {
  const sizes = runningSizes(type);
  return sizes.find(fits) ?? sizes.at(-1)!;
}
