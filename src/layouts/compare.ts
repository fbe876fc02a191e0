import type { TableColumn, TableContent, TablePlan } from '../exhibits/tables/content.js';
import type { Box, SceneElement } from '../model/scene.js';
import type { StoryboardSlide, WordedCompare } from '../model/storyboard.js';
import { onColor } from '../theme/contrast.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent } from './parts/accents.js';
import { caveatLine } from './parts/caveat-line.js';
import { exhibitPart, partsOf } from './parts/continued-slides.js';
import { judgementBar } from './parts/judgement-bar.js';
import { placeTable, shareOutTable } from './parts/table-slide.js';
import { exhibitOf, type Sheet } from './sheet.js';

/** The width of the first column: its longest label on all slides of the comparison, within reason. */
function labelWidth(sheet: Sheet, total: number): number {
  const style = sheet.type.style('heading', sheet.type.largest('body'));
  const rows = partsOf(sheet).flatMap((slide) => exhibitOf({ slide }, 'compare').rows);
  const longest = Math.max(...rows.map((row) => sheet.type.width(plain(row.label), style)));
  return Math.min(total * 0.24, Math.max(total * 0.13, longest / 0.97 + 0.36));
}

/** What stands around the table, and the box that is left for it. */
function around(sheet: Sheet): {
  readonly before: SceneElement[];
  readonly after: SceneElement[];
  readonly box: Box;
} {
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, exhibitOf(sheet, 'compare').caveat, bar.body);
  return { before: [...elements], after: [...note.elements, ...bar.elements], box: note.body };
}

function plan(sheet: Sheet): TablePlan {
  const compare = exhibitOf(sheet, 'compare');
  const { box } = around(sheet);
  const first = labelWidth(sheet, box.w);
  const width = (box.w - first) / compare.sides.length;
  const { palette } = sheet.type.theme;
  const sides = compare.sides.map(({ label, color }): TableColumn => {
    const role = accent(color, 0, sheet.neutrals);
    const ground = { color: role, on: onColor(role, palette) };
    return { heading: plain(label), type: 'text', width, ground };
  });
  const content: TableContent = {
    id: `Table ${compare.id}`,
    alt: altOf(compare, sheet.storyboard.language),
    look: 'banded',
    columns: [
      { heading: ' ', type: 'text', width: first, ground: { color: 'deep', on: 'onDeep' } },
      ...sides,
    ],
    rows: compare.rows.map((row) => ({ cells: [plain(row.label), ...row.cells.map(plain)] })),
  };
  return { content, box };
}

function compose(sheet: Sheet): SceneElement[] {
  const { before, after } = around(sheet);
  return [...before, ...placeTable(sheet, plan), ...after];
}

/** Rows that one slide cannot hold go on over the next, under the same header. */
function paginate(sheet: Sheet): readonly StoryboardSlide[] {
  const whole = exhibitOf(sheet, 'compare');
  return shareOutTable(sheet, plan, (stretch) => ({
    ...sheet.slide,
    exhibits: [{ ...exhibitPart(whole, stretch), rows: whole.rows.slice(stretch.from, stretch.to) }],
  }));
}

function altOf(compare: WordedCompare, language: string): string {
  const sides = compare.sides.map((side) => plain(side.label)).join(', ');
  const rows = compare.rows.map((row) => plain(row.label)).join(', ');
  return `${phrases(language).tableOf} – ${sides}: ${rows}.`;
}

export const compare: LayoutDefinition = {
  name: 'compare',
  title: 'Comparison',
  use: 'Two or three sides compared row by row in a native table',
  exhibit: 'compare',
  judgement: true,
  text: false,
  required: false,
  example: `layout: compare
kicker: Military balance
exhibit: balance`,
  slideLayout: (theme) => framedLayout('Comparison', lightFrame, theme),
  paginate,
  compose,
};
