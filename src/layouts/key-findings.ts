import type { Box, SceneElement } from '../model/scene.js';
import type { WordedFinding } from '../model/storyboard.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import {
  type ClaimShare,
  claimText,
  findingRow,
  type RowSizes,
  rowHeight,
  rowHeights,
  rowShape,
} from './parts/finding-row.js';
import { judgementBar } from './parts/judgement-bar.js';
import { columns, type Sheet } from './sheet.js';

/** Up to four findings stand in rows over the whole width; more stand in two columns of rows. */
const rowsUpTo = 4;

/** Shares that a wide row may give to its claim: long claims with short details ask for more. */
const claimShares: readonly ClaimShare[] = [0.42, 0.5, 0.58];

/** Share of their box under which rows of claim beside detail look empty; one under the other they fill it better. */
const sparseUnder = 0.6;

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
      return findingRow(sheet, group[index]!, count - 1, shape, sizes, wide);
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
