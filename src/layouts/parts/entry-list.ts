import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import type { Roles } from '../../typography/steps.js';
import { plain } from '../../wording/text.js';
import type { Sheet } from '../sheet.js';
import { textAccent } from './accents.js';

/** A heading with its text, and the colour that ties it to what it explains. */
export interface ListedEntry {
  readonly heading: Text;
  readonly text: Text;
  readonly color: ColorRole | undefined;
  readonly mark: EntryMark;
}

/** What stands before an entry: its colour, or nothing where the heading itself is coloured. */
export type EntryMark = 'swatch' | 'none';

const swatch = { side: 0.24, gap: 0.16 };

function entryText(sheet: Sheet, entry: ListedEntry, size: number): TextParagraph[] {
  const { type } = sheet;
  const color = entry.mark === 'none' && entry.color ? textAccent(entry.color) : 'ink';
  return [
    type.paragraph(entry.heading, type.style('heading', type.above('heading', size), { color })),
    ...(plain(entry.text) ? [type.paragraph(entry.text, type.style('body', size), { before: 2 })] : []),
  ];
}

/**
 * Short texts one under the other, spread over the height of their box; all of one size, the largest step of
 * `roles` that fits. `height` is what they take.
 */
export function entryList(
  sheet: Sheet,
  entries: readonly ListedEntry[],
  box: Box,
  roles: Roles = 'body',
): { readonly elements: readonly SceneElement[]; readonly height: number } {
  const { type } = sheet;
  const indent = entries.some((entry) => entry.mark !== 'none') ? swatch.side + swatch.gap : 0;
  const width = box.w - indent;
  const minGap = 0.14;
  const total = (size: number): number =>
    entries.reduce((sum, entry) => sum + type.height(entryText(sheet, entry, size), width), 0);
  const whole = (size: number): boolean =>
    entries.every((entry) => type.fits(entryText(sheet, entry, size), width, box.h));
  const size = type.fit(roles, (step) => whole(step) && total(step) + minGap * (entries.length - 1) <= box.h);
  const over = total(size) + minGap * (entries.length - 1) - box.h;
  // Each entry has the height that it asks for, so that a list too long for its box shows in none of them.
  if (over > 0.01)
    type.reportOverflow('Entries', over, Math.ceil((charactersIn(entries) * over) / total(size)));
  const spare = Math.max(0, box.h - total(size)) / Math.max(1, entries.length - 1);
  const gap = Math.min(0.55, Math.max(minGap, spare));
  let y = box.y;
  const elements = entries.flatMap((entry, index): SceneElement[] => {
    const text = entryText(sheet, entry, size);
    const height = type.height(text, width);
    const top = y;
    y += height + gap;
    const placed = type.place(
      `Entry ${index + 1}`,
      { x: box.x + indent, y: top, w: width, h: height + 0.02 },
      text,
      { at: entry.text.at },
    );
    return entry.mark === 'none' ? [placed] : [markOf(entry, index, box.x, top), placed];
  });
  return { elements, height: y - box.y - gap };
}

function charactersIn(entries: readonly ListedEntry[]): number {
  return entries.reduce((sum, { heading, text }) => sum + plain(heading).length + plain(text).length, 0);
}

function markOf(entry: ListedEntry, index: number, x: number, y: number): SceneElement {
  const color = entry.color ?? 'quiet';
  const id = `Key ${index + 1}`;
  const box: Box = { x, y: y + 0.04, w: swatch.side, h: swatch.side };
  return { kind: 'shape', id, shape: 'rectangle', box, fill: { color }, decorative: true };
}
