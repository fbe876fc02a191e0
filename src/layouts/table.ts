import type { TableContent, TablePlan } from '../exhibits/tables/content.js';
import { isColorRole } from '../model/color.js';
import type { Box, SceneElement } from '../model/scene.js';
import type { StoryboardSlide, WordedTable } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { exhibitPart } from './parts/continued-slides.js';
import { judgementBar } from './parts/judgement-bar.js';
import { placeTable, shareOutTable } from './parts/table-slide.js';
import { bottom, exhibitOf, type Sheet } from './sheet.js';

const underCaption = 0.12;

interface Around {
  readonly before: readonly SceneElement[];
  readonly after: readonly SceneElement[];
  readonly box: Box;
}

/** Title and caption over the table, caveat and judgement under it, and the box that is left for it. */
function around(sheet: Sheet): Around {
  const { type } = sheet;
  const { title, caveat } = exhibitOf(sheet, 'table');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, caveat, bar.body);
  const after = [...note.elements, ...bar.elements];
  if (!title) return { before: elements, after, box: note.body };
  const text = [type.paragraph(title, type.style('heading', type.largest('label')))];
  const height = type.height(text, body.w);
  const caption = type.place('Caption', { ...note.body, h: height + 0.02 }, text, { at: title.at });
  const y = note.body.y + height + underCaption;
  return { before: [...elements, caption], after, box: { ...note.body, y, h: bottom(note.body) - y } };
}

function plan(sheet: Sheet): TablePlan {
  const exhibit = exhibitOf(sheet, 'table');
  const content: TableContent = {
    id: `Table ${exhibit.id}`,
    alt: altOf(exhibit, sheet.storyboard.language),
    look: 'ruled',
    columns: exhibit.columns.map(({ label, type, unit, highlight }) => ({
      heading: plain(label),
      type,
      ...(unit && { unit: plain(unit) }),
      ...(highlight && { highlight }),
    })),
    rows: exhibit.rows.map(({ cells, color, notAvailable: _, ...row }) => ({
      ...row,
      cells: cells.map(plain),
      ...(color && isColorRole(color) && { color }),
    })),
  };
  return { content, box: around(sheet).box };
}

function altOf({ title, columns, rows }: WordedTable, language: string): string {
  const named = plain(title) || phrases(language).tableOf;
  const headings = columns.map((column) => plain(column.label)).join(', ');
  const names = rows.map((row) => plain(row.cells[0])).filter(Boolean);
  const dashed = rows.some(({ notAvailable = [] }) => notAvailable.length > 0);
  const meaning = dashed ? ` ${phrases(language).notAvailable.meaning}` : '';
  return `${named} – ${headings}: ${names.join(', ')}.${meaning}`;
}

function compose(sheet: Sheet): SceneElement[] {
  const { before, after } = around(sheet);
  return [...before, ...placeTable(sheet, plan), ...after];
}

/** Rows that one slide cannot hold go on over the next, under the same header. */
function paginate(sheet: Sheet): readonly StoryboardSlide[] {
  const whole = exhibitOf(sheet, 'table');
  return shareOutTable(sheet, plan, (stretch) => ({
    ...sheet.slide,
    exhibits: [{ ...exhibitPart(whole, stretch), rows: whole.rows.slice(stretch.from, stretch.to) }],
  }));
}

export const table: LayoutDefinition = {
  name: 'table',
  title: 'Table',
  use: 'Rows of text, numbers and dates to look things up in, one of them perhaps brought out; goes on over as many slides as it needs',
  exhibit: 'table',
  judgement: true,
  text: false,
  required: false,
  reference: true,
  example: `layout: table
kicker: In figures
exhibit: figures-table`,
  slideLayout: (theme) => framedLayout('Table', lightFrame, theme),
  paginate,
  compose,
};
