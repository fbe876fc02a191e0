import { table } from '../exhibits/tables/table.js';
import type { SceneElement } from '../model/scene.js';
import type { WordedCompare } from '../model/storyboard.js';
import { onColor } from '../theme/contrast.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent } from './parts/accents.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { exhibitOf, type Sheet } from './sheet.js';

/** The width of the first column: its longest label, within reason. */
function labelWidth(sheet: Sheet, compare: WordedCompare, total: number): number {
  const style = sheet.type.style('heading', sheet.type.largest('body'));
  const longest = Math.max(...compare.rows.map((row) => sheet.type.width(plain(row.label), style)));
  return Math.min(total * 0.24, Math.max(total * 0.13, longest / 0.97 + 0.36));
}

function compose(sheet: Sheet): SceneElement[] {
  const compare = exhibitOf(sheet, 'compare');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const note = caveatLine(sheet, compare.caveat, bar.body);
  const first = labelWidth(sheet, compare, body.w);
  const side = (body.w - first) / compare.sides.length;
  const { palette } = sheet.type.theme;
  const sides = compare.sides.map(({ label, color }) => {
    const role = accent(color, 0, sheet.neutrals);
    return { text: plain(label), color: role, on: onColor(role, palette) };
  });
  const element = table(
    {
      id: `Table ${compare.id}`,
      alt: altOf(compare, sheet.storyboard.language),
      header: [{ text: ' ', color: 'deep', on: 'onDeep' }, ...sides],
      rows: compare.rows.map((row) => [plain(row.label), ...row.cells.map(plain)]),
      columns: [first, ...compare.sides.map(() => side)],
    },
    note.body,
    sheet.type,
  );
  return [...elements, element, ...note.elements, ...bar.elements];
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
  compose,
};
