import type { Box, FreeformElement } from '../../model/scene.js';

/** The corners of a check mark in a box of width and height 1. */
const corners = [
  { x: 0, y: 0.52 },
  { x: 0.36, y: 0.88 },
  { x: 1, y: 0.14 },
] as const;

/** A check mark `side` inches wide at the start of a box, at half its height. */
export function checkMark(id: string, alt: string, place: Box, side: number): FreeformElement {
  const path = corners.map(({ x, y }, index) => ({
    to: index === 0 ? ('move' as const) : ('line' as const),
    x: x * side,
    y: y * side,
  }));
  return {
    kind: 'freeform',
    id,
    alt,
    box: { x: place.x, y: place.y + (place.h - side) / 2, w: side, h: side },
    path,
    stroke: { color: 'muted', width: Math.max(1.5, side * 7) },
  };
}
