import type { Box, SceneElement } from '../../model/scene.js';
import { anatomy, bodyArea, meaningBox } from '../anatomy.js';
import type { AuditedSlide, Check } from '../check.js';
import { clipped, unionArea } from '../geometry.js';
import { linesBox } from '../placed-text.js';

/** Percent of the body under which a slide looks unfinished. */
const least = 45;

/** Inches of air around words that stand on no ground, as a card's padding gives it to the words on it. */
const air = 0.15;

/** A body that is filled under 45 percent, where white space is not what the layout is about. */
export const bodyEmpty: Check = {
  code: 'body-empty',
  needsRoom: true,
  find: (audited) => {
    if (audited.contract.airy) return [];
    const fill = bodyFill(audited);
    if (fill === undefined || fill >= least) return [];
    return [
      {
        message: `its body is filled to ${fill} %; under ${least} % it looks unfinished`,
        hint: 'choose a layout for less, say more of what it shows, or join it with another slide',
      },
    ];
  },
};

/** Whole percent of the body that grounds, words and exhibits cover; undefined on a slide without a body's box. */
export function bodyFill(audited: AuditedSlide): number | undefined {
  const area = bodyArea(audited);
  if (!area) return undefined;
  const { body } = anatomy(audited.slide, audited.ground);
  const boxes = body.filter(covers).map((element) => clipped(coveredBox(element, audited), area));
  const covered = unionArea(boxes.filter((box): box is Box => box !== undefined));
  return Math.floor((100 * covered) / (area.w * area.h));
}

/** Lines of words take their column's whole width: how far the last word of each reaches is chance, not layout. */
function coveredBox(element: SceneElement, audited: AuditedSlide): Box {
  if (element.kind !== 'text') return meaningBox(element, audited);
  const { x, y, w, h } = linesBox(element);
  return { x: x - air, y: y - air, w: w + 2 * air, h: h + 2 * air };
}

/** Lines and outlines take no room. */
function covers(element: SceneElement): boolean {
  if (element.kind === 'line') return false;
  return (element.kind !== 'shape' && element.kind !== 'freeform') || element.fill !== undefined;
}
