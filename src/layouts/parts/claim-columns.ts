import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedFinding } from '../../model/storyboard.js';
import { columns, type Sheet } from '../sheet.js';
import { standingLine } from './standing-line.js';

/** Under the rule over a column. Inches. */
const afterRule = 0.16;
/** A single claim is no wider than this share of the room. */
const singleShare = 0.66;

/** Between columns, in gutters of the theme. */
export const claimGap = 1.5;

export interface ClaimColors {
  readonly rule: ColorRole;
  readonly short: ColorRole;
  readonly claim: ColorRole;
  readonly standing: ColorRole;
}

/** Colours do not change what words take. */
const plainColors: ClaimColors = { rule: 'rule', short: 'ink', claim: 'ink', standing: 'muted' };

/** Sizes of a claim and of the few words over it. */
const claimRoles = ['lead', 'body'] as const;

/** Inches that claims take at the smallest size that is still read from afar: what stands over them leaves so much. */
export function claimNeed(sheet: Sheet, findings: readonly WordedFinding[], width: number): number {
  if (findings.length === 0) return 0;
  const { type } = sheet;
  const { w } = claimBoxes(sheet, findings.length, { x: 0, y: 0, w: width, h: 0 })[0]!;
  const size = type.smallest('lead');
  const heights = findings.map((one) => type.height(claimText(sheet, one, size, plainColors), w));
  return afterRule + Math.max(...heights) + 0.02;
}

function claimBoxes({ gutter }: Sheet, count: number, room: Box): Box[] {
  const whole = count === 1 ? { ...room, w: room.w * singleShare } : room;
  return columns(whole, count, gutter * claimGap);
}

/** Claims side by side under hairlines, each with its short words and how firm it is, as large as the room allows. */
export function claimColumns(
  sheet: Sheet,
  findings: readonly WordedFinding[],
  room: Box,
  colors: ClaimColors,
): { readonly height: number; readonly place: (y: number) => SceneElement[] } {
  if (findings.length === 0) return { height: 0, place: () => [] };
  const { type } = sheet;
  const boxes = claimBoxes(sheet, findings.length, room);
  const { w } = boxes[0]!;
  const set = (size: number) => findings.map((finding) => claimText(sheet, finding, size, colors));
  const size = type.fit(claimRoles, (step) =>
    set(step).every((text) => type.fits(text, w, room.h - afterRule)),
  );
  const texts = set(size);
  const needed = Math.max(...texts.map((text) => type.height(text, w))) + 0.02;
  const textHeight = Math.min(needed, room.h - afterRule);
  return {
    height: afterRule + textHeight,
    place: (y) =>
      findings.flatMap((finding, index): SceneElement[] => [
        {
          kind: 'line',
          id: `Point ${index + 1} rule`,
          box: { ...boxes[index]!, y, h: 0 },
          stroke: { color: colors.rule, width: 1 },
          decorative: true,
        },
        type.place(
          `Point ${index + 1}`,
          { ...boxes[index]!, y: y + afterRule, h: textHeight },
          texts[index]!,
          { at: finding.claim.at },
        ),
      ]),
  };
}

function claimText(
  { type, storyboard }: Sheet,
  finding: WordedFinding,
  size: number,
  colors: ClaimColors,
): TextParagraph[] {
  const short = finding.short
    ? [type.paragraph(finding.short, type.style('heading', size, { font: 'heading', color: colors.short }))]
    : [];
  const note = type.style('note', type.largest('note'), { color: colors.standing });
  return [
    ...short,
    type.paragraph(finding.claim, type.style('body', size, { color: colors.claim }), {
      before: short.length > 0 ? 4 : 0,
    }),
    type.paragraph(standingLine(finding, storyboard.language), note, { before: 6 }),
  ];
}
