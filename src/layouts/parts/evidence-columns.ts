import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedFinding } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import { bottom, columns, type Sheet } from '../sheet.js';
import { accent, textAccent } from './accents.js';
import { standingLine } from './standing-line.js';

/** Inches: from the rule over a column to its words, and between its words. */
const gaps = { underRule: 0.16, underValue: 0.06, overStanding: 0.12 };

/** The size of its largest words, next to which a value is evidence and not the message. */
const largestValue = 36;

/** Sizes that all columns share, points, and heights that they come to, inches. */
interface Setting {
  readonly value: number;
  readonly text: number;
  readonly valueHeight: number;
  readonly textHeight: number;
  readonly standingHeight: number;
}

/** Where a column's words stand: text under the value, or beside it where the column has the whole width. */
interface Column {
  readonly whole: Box;
  readonly value: Box;
  readonly text: Box;
  readonly beside: boolean;
}

/** A single column of evidence takes the width of three, its value the first of them. */
function columnsOf(box: Box, findings: readonly WordedFinding[], gutter: number): Column[] {
  if (findings.length > 1) {
    return columns(box, findings.length, gutter).map((one) => ({
      whole: one,
      value: one,
      text: one,
      beside: false,
    }));
  }
  const [value, text] = columns(box, 3, gutter);
  if (!heading(findings[0]!)) return [{ whole: box, value: box, text: box, beside: false }];
  return [{ whole: box, value: value!, text: { ...text!, w: 2 * text!.w + gutter }, beside: true }];
}

function heading({ figure, short }: WordedFinding): string {
  return plain(figure) || plain(short);
}

function valueText(sheet: Sheet, finding: WordedFinding, size: number, color: ColorRole): TextParagraph[] {
  const text = heading(finding);
  return text
    ? [sheet.type.paragraph(text, sheet.type.style('value', size, { color: textAccent(color) }))]
    : [];
}

/** What stands behind the finding; the finding itself where nothing does. */
function bodyText({ type }: Sheet, { claim, detail }: WordedFinding, size: number): TextParagraph[] {
  return [type.paragraph(detail ?? claim, type.style('body', size))];
}

function standing({ type, storyboard }: Sheet, finding: WordedFinding): TextParagraph[] {
  return [
    type.paragraph(standingLine(finding, storyboard.language), type.style('note', type.smallest('note'))),
  ];
}

function settingOf(
  sheet: Sheet,
  findings: readonly WordedFinding[],
  places: readonly Column[],
  most: number,
): Setting {
  const { type } = sheet;
  const tallest = (texts: readonly TextParagraph[][], part: 'value' | 'text'): number =>
    Math.max(...texts.map((text, index) => type.height(text, places[index]![part].w)));
  const values = (size: number): TextParagraph[][] =>
    findings.map((one) => valueText(sheet, one, size, 'ink'));
  const onOneLine = (size: number): boolean =>
    values(size).every((text, index) => type.lines(text, places[index]!.value.w) <= 1);
  const value = type.fit('value', onOneLine, largestValue);
  const valueHeight = tallest(values(value), 'value');
  const standingHeight = tallest(
    findings.map((one) => standing(sheet, one)),
    'text',
  );
  const bodies = (size: number): TextParagraph[][] => findings.map((one) => bodyText(sheet, one, size));
  const over = places[0]!.beside ? 0 : valueHeight + gaps.underValue;
  const room = most - gaps.underRule - over - gaps.overStanding - standingHeight;
  const text = type.fit('body', (size) =>
    bodies(size).every((body, index) => type.fits(body, places[index]!.text.w, room)),
  );
  return { value, text, valueHeight, textHeight: tallest(bodies(text), 'text'), standingHeight };
}

/**
 * One to three findings under a rule each at the bottom of a box, at most `most` inches high: the figure or a few words,
 * what stands behind it, how firm it is and where it stands. All sizes and heights are shared. `top` is where they begin.
 */
export function evidenceColumns(
  sheet: Sheet,
  findings: readonly WordedFinding[],
  box: Box,
  most: number,
): { readonly elements: readonly SceneElement[]; readonly top: number } {
  if (findings.length === 0) return { elements: [], top: bottom(box) };
  const places = columnsOf(box, findings, sheet.gutter * 1.5);
  const setting = settingOf(sheet, findings, places, most);
  const { valueHeight, textHeight, standingHeight } = setting;
  const under = textHeight + gaps.overStanding + standingHeight;
  const height =
    gaps.underRule +
    (places[0]!.beside ? Math.max(valueHeight, under) : valueHeight + gaps.underValue + under);
  const top = bottom(box) - height;
  const elements = findings.flatMap((finding, index) =>
    column(sheet, finding, index, places[index]!, { ...setting, top }),
  );
  return { elements, top };
}

function column(
  sheet: Sheet,
  finding: WordedFinding,
  index: number,
  place: Column,
  setting: Setting & { readonly top: number },
): SceneElement[] {
  const { type } = sheet;
  const name = `Evidence ${index + 1}`;
  const color = accent(finding.color, 0, sheet.neutrals);
  const value = valueText(sheet, finding, setting.value, color);
  const y = setting.top + gaps.underRule;
  const textY = place.beside ? y : y + setting.valueHeight + gaps.underValue;
  const standingY = textY + setting.textHeight + gaps.overStanding;
  return [
    {
      kind: 'line',
      id: `${name} rule`,
      box: { ...place.whole, y: setting.top, h: 0 },
      stroke: { color, width: 2 },
      decorative: true,
    },
    ...(value.length > 0
      ? [type.place(`${name} value`, { ...place.value, y, h: setting.valueHeight + 0.02 }, value)]
      : []),
    type.place(
      name,
      { ...place.text, y: textY, h: setting.textHeight + 0.02 },
      bodyText(sheet, finding, setting.text),
      { at: (finding.detail ?? finding.claim).at },
    ),
    type.place(
      `${name} standing`,
      { ...place.text, y: standingY, h: setting.standingHeight + 0.02 },
      standing(sheet, finding),
    ),
  ];
}
