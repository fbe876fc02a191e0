import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import { phrases } from '../../wording/phrases.js';
import type { FrameColors } from '../frame.js';
import { columns, type Sheet } from '../sheet.js';
import { claimGap } from './claim-columns.js';

/** Under the rule over the block. Inches. */
const afterRule = 0.14;

interface Entry {
  readonly name: string;
  readonly lines: readonly string[];
}

function entries({ slide, storyboard, paper }: Sheet): Entry[] {
  const words = phrases(storyboard.language);
  const { contact, lines = [] } = slide.occasion ?? {};
  return [
    ...(contact ? [{ name: words.contact, lines: [words.contact, contact] }] : []),
    { name: 'Occasion', lines },
    { name: words.source, lines: [words.source, paper.reference] },
  ];
}

/**
 * The columns of the claims above, halved where there are two of them; the paper's reference, which is the longest, has
 * all that the others leave.
 */
function boxesOf(sheet: Sheet, body: Box, count: number, claims: number): Box[] {
  const grid = columns(body, claims === 2 ? 4 : 3, sheet.gutter * claimGap);
  const last = grid[count - 1]!;
  const end = grid.at(-1)!;
  return [...grid.slice(0, count - 1), { ...last, w: end.x + end.w - last.x }];
}

/** Whom to ask, the occasion, and the paper in full, side by side under a rule: the first line of each is its head. */
export function contactBlock(
  sheet: Sheet,
  body: Box,
  colors: FrameColors,
  claims: number,
): { readonly height: number; readonly place: (y: number) => SceneElement[] } {
  const { type } = sheet;
  const all = entries(sheet);
  const boxes = boxesOf(sheet, body, all.length, claims);
  const style = (head: boolean) =>
    type.style('note', type.largest('note'), { bold: head, color: head ? colors.title : colors.foot });
  const text = ({ lines }: Entry): TextParagraph[] =>
    lines.map((line, index) => type.paragraph(line, style(index === 0), { before: index === 0 ? 0 : 2 }));
  const textHeight = Math.max(...all.map((one, index) => type.height(text(one), boxes[index]!.w))) + 0.02;
  return {
    height: afterRule + textHeight,
    place: (y) => [
      {
        kind: 'line',
        id: 'Contact rule',
        box: { ...body, y, h: 0 },
        stroke: { color: colors.rule, width: 1 },
        decorative: true,
      },
      ...all.map((one, index) =>
        type.place(one.name, { ...boxes[index]!, y: y + afterRule, h: textHeight }, text(one)),
      ),
    ],
  };
}
