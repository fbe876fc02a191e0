import type { Box, SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { pillarColumns } from './parts/pillar-columns.js';
import { pillarRows } from './parts/pillar-rows.js';
import { shareStrip, stripHeight } from './parts/share-strip.js';
import { bottom, exhibitOf, type Sheet } from './sheet.js';

/** Columns that fill less of the body than this stand as rows instead: the same words, no half-empty cards. So do columns too narrow for a word. */
const leastFill = 0.84;

function compose(sheet: Sheet): SceneElement[] {
  const { pillars: entries, share, caveat } = exhibitOf(sheet, 'pillars');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, caveat, bar.body);
  const room: Box = share ? { ...note.body, h: note.body.h - stripHeight - sheet.gutter } : note.body;
  const columns = pillarColumns(sheet, entries, room);
  const halfEmpty = columns.fill < leastFill && entries.length <= 4;
  const placed = halfEmpty || !columns.whole ? pillarRows(sheet, entries, room) : columns.place();
  const stripBox: Box = { ...note.body, y: bottom(note.body) - stripHeight, h: stripHeight };
  const strip = share ? shareStrip(sheet, share, stripBox) : [];
  return [...elements, ...placed, ...strip, ...note.elements, ...bar.elements];
}

export const pillars: LayoutDefinition = {
  name: 'pillars',
  title: 'Pillars',
  use: 'Two to five things of equal rank side by side, numbered, perhaps with a share under them',
  exhibit: 'pillars',
  judgement: true,
  text: false,
  required: false,
  example: `layout: pillars
kicker: What Washington gets
exhibit: axes`,
  slideLayout: (theme) => framedLayout('Pillars', lightFrame, theme),
  compose,
};
