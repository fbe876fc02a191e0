import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import { linePitch } from '../../typography/measure.js';
import { plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';

/** A line of a legend: what it says, the mark before it, and what is drawn under it. */
export interface LegendItem {
  /** A heading that carries a message; items without one only say what a mark means. */
  readonly heading?: Text;
  readonly text: Text;
  /** Drawn in a square box before the words; without one they begin where marks do. */
  readonly mark?: (id: string, box: Box) => SceneElement;
  readonly block?: LegendBlock;
}

/** Something under an item's words, such as the classes of a choropleth. */
export interface LegendBlock {
  /** Inches at a type size. */
  readonly height: (size: number) => number;
  readonly draw: (box: Box, size: number) => readonly SceneElement[];
}

const square = { side: 0.24, gap: 0.16 };
const beforeBlock = 0.06;
const gaps = { least: 0.14, tight: 0.08, most: 0.55 };

/** How items are set: headings on lines of their own, or run in with their texts where there are many. */
interface Setting {
  readonly size: number;
  readonly runIn: boolean;
  readonly gap: number;
}

/**
 * The items one under the other over the height of their box, all of one size: the largest at which they fit; where
 * none does, headings run in with their texts.
 */
export function mapLegend(sheet: Sheet, items: readonly LegendItem[], box: Box): readonly SceneElement[] {
  const setting = settingFor(sheet, items, box);
  const heights = items.map((item) => heightOf(sheet, item, setting, box.w));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const over = total + setting.gap * (items.length - 1) - box.h;
  if (over > 0.01) reportOver(sheet, items, over, total);
  // What only says what a mark means keeps together with its like.
  const alike = items.map((item, index) => !item.heading && index > 0 && !items[index - 1]!.heading);
  const close = Math.max(setting.gap, gaps.least);
  const wide = items.length - 1 - alike.filter(Boolean).length;
  const spare = (box.h - total - close * (items.length - 1 - wide)) / Math.max(1, wide);
  const gap = Math.min(gaps.most, Math.max(setting.gap, spare));
  let y = box.y;
  return items.flatMap((item, index) => {
    if (index > 0) y += alike[index] ? Math.min(gap, close) : gap;
    const top = y;
    y += heights[index]!;
    return drawn(sheet, item, index, setting, { x: box.x, y: top, w: box.w, h: heights[index]! });
  });
}

/** Whether the items stand in a box of this size at all. */
export function legendFits(sheet: Sheet, items: readonly LegendItem[], box: Box): boolean {
  const setting = settingFor(sheet, items, box);
  return stands(sheet, items, box, setting);
}

function settingFor(sheet: Sheet, items: readonly LegendItem[], box: Box): Setting {
  const sizes = sheet.type.steps('body');
  const settings = [
    ...sizes.map((size) => ({ size, runIn: false, gap: gaps.least })),
    ...sizes.map((size) => ({ size, runIn: true, gap: gaps.tight })),
  ];
  return settings.find((setting) => stands(sheet, items, box, setting)) ?? settings.at(-1)!;
}

function stands(sheet: Sheet, items: readonly LegendItem[], box: Box, setting: Setting): boolean {
  const heights = items.map((item) => heightOf(sheet, item, setting, box.w));
  const sum = heights.reduce((all, height) => all + height, setting.gap * (items.length - 1));
  const whole = (item: LegendItem): boolean =>
    sheet.type.fits(wordsOf(sheet, item, setting), box.w - indentOf(item), box.h);
  return sum <= box.h && items.every(whole);
}

function indentOf({ mark }: LegendItem): number {
  return mark ? square.side + square.gap : 0;
}

function wordsOf({ type }: Sheet, { heading, text }: LegendItem, { size, runIn }: Setting): TextParagraph[] {
  const body = type.style('body', size);
  if (!heading) return [type.paragraph(text, body)];
  if (!plain(text))
    return [type.paragraph(heading, type.style('heading', runIn ? size : type.above('heading', size)))];
  if (!runIn) {
    const above = type.style('heading', type.above('heading', size));
    return [type.paragraph(heading, above), type.paragraph(text, body, { before: 2 })];
  }
  const bold = { ...body, bold: true };
  const separator = { text: ' · ', style: body };
  return [
    type.runs([
      ...heading.runs.map((run) => ({ text: run.text, style: bold })),
      separator,
      ...text.runs.map((run) => ({ text: run.text, style: body })),
    ]),
  ];
}

function heightOf(sheet: Sheet, item: LegendItem, setting: Setting, width: number): number {
  const words = sheet.type.height(wordsOf(sheet, item, setting), width - indentOf(item));
  return words + (item.block ? beforeBlock + item.block.height(setting.size) : 0);
}

function drawn(sheet: Sheet, item: LegendItem, index: number, setting: Setting, box: Box): SceneElement[] {
  const { type } = sheet;
  const indent = indentOf(item);
  const words = wordsOf(sheet, item, setting);
  const height = type.height(words, box.w - indent);
  const at = { x: box.x + indent, y: box.y, w: box.w - indent, h: height + 0.02 };
  const placed = type.place(`Entry ${index + 1}`, at, words, { at: (item.heading ?? item.text).at });
  // The mark stands in the middle of the first line.
  const first = words[0]!.runs[0]!.style.size;
  const line = (first * linePitch) / 72;
  const mark = item.mark?.(`Key ${index + 1}`, {
    x: box.x,
    y: box.y + (line - square.side) / 2,
    w: square.side,
    h: square.side,
  });
  const under = { x: box.x, y: box.y + height + beforeBlock, w: box.w, h: box.h - height - beforeBlock };
  return [...(mark ? [mark] : []), placed, ...(item.block?.draw(under, setting.size) ?? [])];
}

function reportOver(sheet: Sheet, items: readonly LegendItem[], over: number, total: number): void {
  const characters = items.reduce(
    (sum, { heading, text }) => sum + plain(heading).length + plain(text).length,
    0,
  );
  sheet.type.reportOverflow('Entries', over, Math.ceil((characters * over) / total));
}
