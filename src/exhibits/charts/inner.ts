import type { Box } from '../../model/scene.js';

/** A plot's inner box (slide inches) as fractions of its chart's box. */
export function fractions(inner: Box, box: Box): Box {
  return {
    x: (inner.x - box.x) / box.w,
    y: (inner.y - box.y) / box.h,
    w: inner.w / box.w,
    h: inner.h / box.h,
  };
}

/** Middles of things of some heights that keep clear of each other, each as near as can be to where it would stand. */
export function dodged(
  middles: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const order = middles.map((_, index) => index).sort((a, b) => middles[a]! - middles[b]! || a - b);
  const placed = [...middles];
  let last = from;
  for (const index of order) {
    const half = heights[index]! / 2;
    placed[index] = Math.max(placed[index]!, last + half);
    last = placed[index]! + half;
  }
  let next = to;
  for (const index of order.toReversed()) {
    const half = heights[index]! / 2;
    placed[index] = Math.min(placed[index]!, next - half);
    next = placed[index]! - half;
  }
  return placed;
}
