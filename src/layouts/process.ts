import type { Box, SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { processChevrons, type Step } from './parts/process-chevrons.js';
import { processPath } from './parts/process-path.js';
import { exhibitOf, type Sheet } from './sheet.js';

/** Columns that fill less of the body than this stand otherwise: the same words set larger. */
const leastFill = 0.85;

/** So many steps may stand one under the other. */
const pathUpTo = 4;

/**
 * One row of chevrons where the words fill their columns. Where they leave them half empty and are no smaller so, they
 * become a path down the slide or, with more steps, two rows; so do words that are too many for narrow columns. A word or two a step stays in a row, in large chevrons.
 */
function placeSteps(sheet: Sheet, steps: readonly Step[], room: Box): SceneElement[] {
  const one = processChevrons(sheet, steps, room, 1);
  if (steps.length <= pathUpTo) {
    const path = processPath(sheet, steps, room);
    const inColumns = one.fits && (one.fill >= leastFill || one.text > path.text || !path.spans);
    return inColumns ? one.place() : path.place();
  }
  const two = processChevrons(sheet, steps, room, 2);
  const larger = two.fits && (!one.fits || two.text > one.text);
  return larger || one.fill < leastFill ? two.place() : one.place();
}

function compose(sheet: Sheet): SceneElement[] {
  const exhibit = exhibitOf(sheet, 'process');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, exhibit.caveat, bar.body);
  return [...elements, ...placeSteps(sheet, exhibit.steps, note.body), ...note.elements, ...bar.elements];
}

export const process: LayoutDefinition = {
  name: 'process',
  title: 'Process',
  use: 'Three to six steps in their order, with when each happens',
  exhibit: 'process',
  judgement: true,
  text: false,
  required: false,
  example: `layout: process
kicker: How it came about
exhibit: path`,
  slideLayout: (theme) => framedLayout('Process', lightFrame, theme),
  compose,
};
