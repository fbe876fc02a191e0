import type { Box } from '../model/scene.js';

export function right(box: Box): number {
  return box.x + box.w;
}

export function bottom(box: Box): number {
  return box.y + box.h;
}

/** Inches by which two boxes cover each other, across and down; negative where they stand apart. */
export function shared(a: Box, b: Box): { readonly across: number; readonly down: number } {
  return {
    across: Math.min(right(a), right(b)) - Math.max(a.x, b.x),
    down: Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y),
  };
}

/** The part of a box inside another; undefined where there is none. */
export function clipped(box: Box, area: Box): Box | undefined {
  const { across, down } = shared(box, area);
  if (across <= 0 || down <= 0) return undefined;
  return { x: Math.max(box.x, area.x), y: Math.max(box.y, area.y), w: across, h: down };
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, w: Math.max(...boxes.map(right)) - x, h: Math.max(...boxes.map(bottom)) - y };
}

/** Square inches that boxes cover together, what several cover counted once. */
export function unionArea(boxes: readonly Box[]): number {
  const edges = [...new Set(boxes.flatMap((box) => [box.x, right(box)]))].sort((a, b) => a - b);
  return edges.slice(1).reduce((area, end, index) => {
    const start = edges[index]!;
    const across = boxes.filter((box) => box.x <= start && right(box) >= end);
    return area + (end - start) * coveredLength(across);
  }, 0);
}

function coveredLength(boxes: readonly Box[]): number {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    length += Math.max(0, bottom(box) - Math.max(box.y, reached));
    reached = Math.max(reached, bottom(box));
  }
  return length;
}
