import type { Box, SceneSlide } from '../../model/scene.js';
import { holeOf } from '../chart-type.js';
import type { Check } from '../check.js';
import { right, shared } from '../geometry.js';
import { occupied } from '../placed-text.js';

/** Inches by which boxes may touch: descenders and rounding. */
const allowance = 0.03;

/** Texts, charts, tables, pictures and groups that stand on each other. */
export const overlap: Check = {
  code: 'layout-overlap',
  needsRoom: true,
  find: ({ slide }) =>
    overlaps(slide).map(([a, b, inches]) => ({
      message: `"${a}" and "${b}" overlap by ${inches.toFixed(2)} in`,
      hint: 'shorten their words, or choose a layout with more room',
    })),
};

function overlaps(slide: SceneSlide): [string, string, number][] {
  const things = occupied(slide);
  return things.flatMap((a, index) =>
    things.slice(index + 1).flatMap((b): [string, string, number][] => {
      const { across, down } = shared(a.box, b.box);
      const inches = Math.min(across, down);
      if (inches <= allowance) return [];
      if (standsInChart(slide, a.id, b.id, b.box) || standsInChart(slide, b.id, a.id, a.box)) return [];
      return [[a.id, b.id, inches]];
    }),
  );
}

/** A chart draws nothing beside its plot and in a ring's hole, so words may stand there on purpose; some over its bars. */
function standsInChart(slide: SceneSlide, id: string, other: string, box: Box): boolean {
  const element = slide.elements.find((one) => one.id === id);
  if (element?.kind !== 'chart') return false;
  if (element.over?.some((one) => one.id === other)) return true;
  const hole = holeOf(element);
  if (hole !== undefined) return standsInHole(element.box, hole, box);
  return right(box) <= element.box.x + element.plot.x * element.box.w + allowance;
}

function standsInHole(ring: Box, hole: number, box: Box): boolean {
  const radius = (Math.min(ring.w, ring.h) / 2) * (hole / 100);
  const middle = ring.x + ring.w / 2;
  return Math.max(Math.abs(box.x - middle), Math.abs(right(box) - middle)) <= radius;
}
