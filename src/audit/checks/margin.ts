import type { Box, SceneElement } from '../../model/scene.js';
import { footTop, live, meaningBox, partOf } from '../anatomy.js';
import type { AuditedSlide, Check } from '../check.js';
import { bottom, right } from '../geometry.js';

/** Inches from the upper and lower edge inside which nothing may stand, kicker and foot included. */
const edge = 0.15;

/** Inches by which an outline may pass a margin: half a stroke, rounding. */
const allowance = 0.02;

/** Inches by which a sum of lengths may miss. */
const rounding = 0.01;

/** What carries meaning outside the page's margins; pictures that run off on purpose and furniture may. */
export const margin: Check = {
  code: 'layout-margin',
  needsRoom: true,
  find: (audited) =>
    audited.slide.elements.flatMap((element) => {
      const beyond = inchesBeyond(element, audited);
      if (beyond === undefined) return [];
      const { side, inches } = beyond;
      return [
        {
          message: `"${element.id}" passes the ${side} margin by ${inches.toFixed(2)} in`,
          hint: 'keep what is read between the margins; shorten its words, or choose a layout with more room',
        },
      ];
    }),
};

interface Beyond {
  readonly side: string;
  readonly inches: number;
}

/** The side on which an element stands out furthest. */
function inchesBeyond(element: SceneElement, audited: AuditedSlide): Beyond | undefined {
  if (!carriesMeaning(element)) return undefined;
  const { scene } = audited;
  const box = meaningBox(element, audited);
  if (element.kind === 'picture' && bleeds(box, scene)) return undefined;
  const { start, end } = live(audited);
  const inBody = partOf(element, audited.ground) === 'body';
  const lowest = inBody ? Math.min(footTop(audited), scene.height - edge) : scene.height - edge;
  const sides: Beyond[] = [
    { side: 'start', inches: start - box.x },
    { side: 'end', inches: right(box) - end },
    { side: 'upper', inches: edge - box.y },
    { side: 'lower', inches: bottom(box) - lowest },
  ];
  const furthest = sides.reduce((a, b) => (b.inches > a.inches ? b : a));
  return furthest.inches > allowance ? furthest : undefined;
}

/** Shapes and lines count where they are not marked as mere ground. */
function carriesMeaning(element: SceneElement): boolean {
  return element.kind === 'text' || element.decorative !== true;
}

/** Whether a picture runs up to an edge of the slide, as it may on purpose, and past none. */
function bleeds(box: Box, { width, height }: AuditedSlide['scene']): boolean {
  const rooms = [box.x, box.y, width - right(box), height - bottom(box)];
  return rooms.some((room) => room <= rounding) && rooms.every((room) => room >= -rounding);
}
