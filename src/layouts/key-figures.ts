import type { Box, SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { figureCells } from './parts/figure-cells.js';
import { figureRows } from './parts/figure-rows.js';
import { judgementBar } from './parts/judgement-bar.js';
import type { Sheet } from './sheet.js';

/** Up to so many figures stand in rows over the whole width, so that each is read large; more stand in a grid. */
const rowsUpTo = 3;

function compose(sheet: Sheet): SceneElement[] {
  const { figures } = sheet.slide;
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const room: Box = bar.body;
  const placed =
    figures.length <= rowsUpTo ? figureRows(sheet, figures, room) : figureCells(sheet, figures, room);
  return [...elements, ...placed, ...bar.elements];
}

export const keyFigures: LayoutDefinition = {
  name: 'key-figures',
  title: 'Key figures',
  use: 'One to six facts as large figures, each with what it measures, its caution and its paragraph',
  figures: { min: 1, max: 6 },
  judgement: true,
  text: false,
  required: false,
  example: `layout: key-figures
kicker: In figures
title: 'The paper gives few figures: a roadmap to 2036, {{fact "firms" "bare"}} firms, {{fact "us-share"}} of supplies'
figures: [roadmap, committee-dates, firms, us-share]
source: introduction.1`,
  slideLayout: (theme) => framedLayout('Key figures', lightFrame, theme),
  compose,
};
