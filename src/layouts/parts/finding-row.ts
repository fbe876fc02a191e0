import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedFinding } from '../../model/storyboard.js';
import { bottom, type Sheet } from '../sheet.js';
import { standingLine } from './standing-line.js';

const numeralWidth = 0.62;
const rowPadding = 0.14;

export interface RowShape {
  readonly box: Box;
  readonly numeral: Box;
  readonly claim: Box;
  readonly detail: Box;
}

/** The share of a row that its claim takes beside its detail; undefined where the detail stands under it. */
export type ClaimShare = number | undefined;

/** Where a row's parts stand: claim and detail side by side in a wide row, one under the other in a narrow one. */
export function rowShape(box: Box, share: ClaimShare): RowShape {
  const x = box.x + numeralWidth;
  const w = box.w - numeralWidth;
  const y = box.y + rowPadding;
  const h = box.h - 2 * rowPadding;
  const numeral = { x: box.x, y, w: numeralWidth, h };
  if (share === undefined) return { box, numeral, claim: { x, y, w, h }, detail: { x, y, w, h } };
  const claimWidth = w * share;
  return {
    box,
    numeral,
    claim: { x, y, w: claimWidth, h },
    detail: { x: x + claimWidth + 0.35, y, w: w - claimWidth - 0.35, h },
  };
}

export interface RowSizes {
  readonly claim: number;
  readonly detail: number;
}

export function claimText(sheet: Sheet, finding: WordedFinding, sizes: RowSizes): TextParagraph[] {
  return [sheet.type.paragraph(finding.claim, sheet.type.style('heading', sizes.claim))];
}

/** What stands behind the claim, and under it how firm it is and where it stands. */
function detailText(sheet: Sheet, finding: WordedFinding, sizes: RowSizes): TextParagraph[] {
  const { type } = sheet;
  const detail = finding.detail ? [type.paragraph(finding.detail, type.style('body', sizes.detail))] : [];
  return [...detail, standingText(sheet, finding, detail.length > 0 ? 4 : 0)];
}

function standingText(sheet: Sheet, finding: WordedFinding, before: number): TextParagraph {
  const { type, storyboard } = sheet;
  return type.paragraph(
    standingLine(finding, storyboard.language),
    type.style('note', type.smallest('note')),
    { before },
  );
}

export function rowHeight(
  sheet: Sheet,
  finding: WordedFinding,
  shape: RowShape,
  sizes: RowSizes,
  wide: boolean,
): number {
  const claim = sheet.type.height(claimText(sheet, finding, sizes), shape.claim.w);
  const detail = sheet.type.height(detailText(sheet, finding, sizes), shape.detail.w);
  return (wide ? Math.max(claim, detail) : claim + detail + 0.05) + 2 * rowPadding;
}

/** Rows of one height where that holds the fullest; else as high as their words ask, the rest shared out equally. */
export function rowHeights(needed: readonly number[], available: number): number[] {
  const equal = available / needed.length;
  if (Math.max(...needed) <= equal) return needed.map(() => equal);
  const spare = available - needed.reduce((sum, height) => sum + height, 0);
  const share = Math.max(0, spare) / needed.length;
  return needed.map((height) => height + share);
}

export function findingRow(
  sheet: Sheet,
  finding: WordedFinding,
  index: number,
  shape: RowShape,
  sizes: RowSizes,
  wide: boolean,
): SceneElement[] {
  const { type } = sheet;
  const name = `Finding ${index + 1}`;
  const numeral = type.style('numeral', type.largest('numeral'), { color: 'deepText' });
  const claim = claimText(sheet, finding, sizes);
  const claimHeight = type.height(claim, shape.claim.w);
  const below = wide ? shape.detail.y : shape.claim.y + claimHeight + 0.05;
  return [
    {
      kind: 'line',
      id: `${name} rule`,
      box: { x: shape.box.x, y: shape.box.y, w: shape.box.w, h: 0 },
      stroke: { color: 'rule', width: 1 },
      decorative: true,
    },
    type.place(`${name} number`, { ...shape.numeral, y: shape.numeral.y - 0.07, h: 0.45 }, [
      type.paragraph(String(index + 1), numeral),
    ]),
    type.place(`${name} claim`, wide ? shape.claim : { ...shape.claim, h: claimHeight }, claim, {
      at: finding.claim.at,
    }),
    type.place(
      `${name} detail`,
      { ...shape.detail, y: below, h: bottom(shape.box) - rowPadding - below },
      detailText(sheet, finding, sizes),
      { at: (finding.detail ?? finding.claim).at },
    ),
  ];
}
