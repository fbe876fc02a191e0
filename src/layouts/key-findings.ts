import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedFinding } from '../model/storyboard.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { judgementBar } from './parts/judgement-bar.js';
import { standingLine } from './parts/standing-line.js';
import { bottom, columns, type Sheet } from './sheet.js';

const numeralWidth = 0.62;
const rowPadding = 0.14;

/** Up to four findings stand in rows over the whole width; more stand in two columns of rows. */
const rowsUpTo = 4;

interface RowShape {
  readonly box: Box;
  readonly numeral: Box;
  readonly claim: Box;
  readonly detail: Box;
}

/** The share of a row that its claim takes beside its detail; undefined where the detail stands under it. */
type ClaimShare = number | undefined;

/** Shares that a wide row may give to its claim: long claims with short details ask for more. */
const claimShares: readonly ClaimShare[] = [0.42, 0.5, 0.58];

/** Share of their box under which rows of claim beside detail look empty; one under the other they fill it better. */
const sparseUnder = 0.6;

/** Where a row's parts stand: claim and detail side by side in a wide row, one under the other in a narrow one. */
function rowShape(box: Box, share: ClaimShare): RowShape {
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

interface RowSizes {
  readonly claim: number;
  readonly detail: number;
}

function claimText(sheet: Sheet, finding: WordedFinding, sizes: RowSizes): TextParagraph[] {
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

function rowHeight(
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
function rowHeights(needed: readonly number[], available: number): number[] {
  const equal = available / needed.length;
  if (Math.max(...needed) <= equal) return needed.map(() => equal);
  const spare = available - needed.reduce((sum, height) => sum + height, 0);
  const share = Math.max(0, spare) / needed.length;
  return needed.map((height) => height + share);
}

function row(
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

/** The findings of each column of rows: one column up to four, else two of about equal length. */
function split(findings: readonly WordedFinding[]): (readonly WordedFinding[])[] {
  if (findings.length <= rowsUpTo) return [findings];
  const half = Math.ceil(findings.length / 2);
  return [findings.slice(0, half), findings.slice(half)];
}

/** How all rows of a slide are set. */
interface RowSetting {
  readonly share: ClaimShare;
  readonly sizes: RowSizes;
  /** What the rows of the first column ask for, inches. */
  readonly height: number;
}

function fitRows(
  sheet: Sheet,
  groups: readonly (readonly WordedFinding[])[],
  boxes: readonly Box[],
  share: ClaimShare,
): RowSetting {
  const { type } = sheet;
  const wide = share !== undefined;
  const sizes = (detail: number): RowSizes => ({ claim: type.above('heading', detail), detail });
  const heightAt = (size: number, column: number): number => {
    const shape = rowShape(boxes[column]!, share);
    const heights = groups[column]!.map((finding) => rowHeight(sheet, finding, shape, sizes(size), wide));
    return heights.reduce((sum, height) => sum + height, 0);
  };
  const fits = (size: number): boolean =>
    groups.every((group, column) => {
      const { claim } = rowShape(boxes[column]!, share);
      const whole = group.every((finding) =>
        type.fits(claimText(sheet, finding, sizes(size)), claim.w, boxes[column]!.h),
      );
      return whole && heightAt(size, column) <= boxes[column]!.h;
    });
  // Two or three findings may be set larger than body text is elsewhere, rather than leave their rows half empty.
  const size = type.fit(groups.length === 1 ? ['lead', 'body'] : 'body', fits);
  return { share, sizes: sizes(size), height: heightAt(size, 0) };
}

/** Of the shares that a claim may take, the one that lets the type be largest, of equal ones that of fewest lines; few words stand one under the other. */
function bestSetting(
  sheet: Sheet,
  groups: readonly (readonly WordedFinding[])[],
  boxes: readonly Box[],
): RowSetting {
  const stacked = fitRows(sheet, groups, boxes, undefined);
  if (groups.length > 1) return stacked;
  const beside = claimShares.map((share) => fitRows(sheet, groups, boxes, share));
  const best = beside.reduce((best, one) => {
    const larger = one.sizes.detail - best.sizes.detail;
    return larger > 0 || (larger === 0 && one.height < best.height) ? one : best;
  });
  const sparse = best.height < sparseUnder * boxes[0]!.h;
  return sparse && stacked.sizes.detail >= best.sizes.detail ? stacked : best;
}

function compose(sheet: Sheet): SceneElement[] {
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const groups = split(sheet.slide.findings);
  const boxes = columns(bar.body, groups.length, 0.5);
  const { share, sizes } = bestSetting(sheet, groups, boxes);
  const wide = share !== undefined;
  let count = 0;
  const placed = groups.flatMap((group, column) => {
    const box = boxes[column]!;
    const needed = group.map((finding) => rowHeight(sheet, finding, rowShape(box, share), sizes, wide));
    let y = box.y;
    return rowHeights(needed, box.h).flatMap((h, index) => {
      const shape = rowShape({ ...box, y, h }, share);
      y += h;
      count += 1;
      return row(sheet, group[index]!, count - 1, shape, sizes, wide);
    });
  });
  return [...elements, ...placed, ...bar.elements];
}

export const keyFindings: LayoutDefinition = {
  name: 'key-findings',
  title: 'Key findings',
  use: 'Two to six findings in rows, each with what stands behind it, its standing and its paragraph',
  findings: { min: 2, max: 6 },
  judgement: true,
  text: false,
  required: false,
  example: `layout: key-findings
kicker: The Sahara file
title: The partnership strengthens Morocco’s hand and narrows the room of others
findings: [stronger-hand, us-neutrality, narrower-margin]`,
  slideLayout: (theme) => framedLayout('Key findings', lightFrame, theme),
  compose,
};
