import type { Box } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';

/** A plot's inner box (slide inches) as fractions of its chart's box. */
export function fractions(inner: Box, box: Box): Box {
  return {
    x: (inner.x - box.x) / box.w,
    y: (inner.y - box.y) / box.h,
    w: inner.w / box.w,
    h: inner.h / box.h,
  };
}

/** Middles of things of one height that keep clear of each other, each as near as can be to where it would stand. */
export function dodged(
  middles: readonly number[],
  height: number,
  from: number,
  to: number,
): readonly number[] {
  const order = middles.map((_, index) => index).sort((a, b) => middles[a]! - middles[b]! || a - b);
  const placed = [...middles];
  let last = from - height / 2;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, last + height);
    last = placed[index]!;
  }
  let next = to + height / 2;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, next - height);
    next = placed[index]!;
  }
  return placed;
}

/** Every how many of `count` names along `width` inches can be written without touching. */
export function everyName(names: readonly string[], width: number, size: number, type: Typesetter): number {
  const style = type.style('label', size);
  const widest = Math.max(...names.map((name) => type.width(name, style))) / 0.97 + 0.12;
  return Math.max(1, Math.ceil((widest * names.length) / width));
}
