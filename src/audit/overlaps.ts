import type { Box, SceneSlide } from '../model/scene.js';
import { occupied } from './placed-text.js';

/** Inches by which boxes may touch: descenders and rounding. */
const allowance = 0.03;

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return across > allowance && down > allowance;
}

/** A chart draws nothing beside its plot and in a ring's hole, so words may stand there on purpose. */
function standsInChart(slide: SceneSlide, id: string, box: Box): boolean {
  const element = slide.elements.find((one) => one.id === id);
  if (element?.kind !== 'chart') return false;
  if (element.chart === 'doughnut') return overlapsHoleOnly(element.box, element.hole, box);
  return box.x + box.w <= element.box.x + element.plot.x * element.box.w + allowance;
}

function overlapsHoleOnly(ring: Box, hole: number, box: Box): boolean {
  const radius = (Math.min(ring.w, ring.h) / 2) * (hole / 100);
  const dx = Math.max(
    Math.abs(box.x - (ring.x + ring.w / 2)),
    Math.abs(box.x + box.w - (ring.x + ring.w / 2)),
  );
  return dx <= radius;
}

/** Pairs of names of things that stand on each other. */
export function overlaps(slide: SceneSlide): [string, string][] {
  const things = occupied(slide);
  const pairs: [string, string][] = [];
  for (const [index, a] of things.entries()) {
    for (const b of things.slice(index + 1)) {
      if (!overlap(a.box, b.box)) continue;
      if (standsInChart(slide, a.id, b.box) || standsInChart(slide, b.id, a.box)) continue;
      pairs.push([a.id, b.id]);
    }
  }
  return pairs;
}
