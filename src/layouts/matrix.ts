import type { SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { matrixAxes } from './parts/matrix-axes.js';
import { matrixQuarters } from './parts/matrix-quarters.js';
import { exhibitOf, type Sheet } from './sheet.js';

/** As it is seen: the axis upwards, the quarters row by row, the axis under them. */
function compose(sheet: Sheet): SceneElement[] {
  const exhibit = exhibitOf(sheet, 'matrix');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, exhibit.caveat, bar.body);
  const axes = matrixAxes(sheet, exhibit, note.body);
  return [
    ...elements,
    ...axes.up,
    ...matrixQuarters(sheet, exhibit, axes.quarters),
    ...axes.across,
    ...note.elements,
    ...bar.elements,
  ];
}

export const matrix: LayoutDefinition = {
  name: 'matrix',
  title: 'Matrix',
  use: 'Four things sorted by two questions, the one that matters marked',
  exhibit: 'matrix',
  judgement: true,
  text: false,
  required: false,
  example: `layout: matrix
kicker: Consequences
exhibit: influence-matrix`,
  slideLayout: (theme) => framedLayout('Matrix', lightFrame, theme),
  compose,
};
