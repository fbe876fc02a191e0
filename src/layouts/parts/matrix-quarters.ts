import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedMatrix, WordedQuarter } from '../../model/storyboard.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import { columns, inset, rows, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { cardGround } from './card-ground.js';
import { textWithPlace } from './text-with-place.js';

const padding = { x: 0.28, y: 0.16 };
const betweenQuarters = 0.12;
const mark = { side: 0.2, gap: 0.14 };

interface QuarterSizes {
  readonly heading: number;
  readonly text: number;
}

interface QuarterColors {
  readonly ground: ColorRole;
  readonly heading: ColorRole;
  readonly text: ColorRole;
  readonly note: ColorRole;
}

function colorsOf({ highlight }: WordedQuarter): QuarterColors {
  return highlight
    ? { ground: 'deep', heading: 'onDeep', text: 'onDeep', note: 'onDeepMuted' }
    : { ground: 'wash', heading: 'ink', text: 'ink', note: 'muted' };
}

/** As they are seen: from the top row down, each row from its start. */
function inReadingOrder(quarters: readonly WordedQuarter[]): WordedQuarter[] {
  const rank = ({ up, across }: WordedQuarter): number =>
    (up === 'high' ? 0 : 2) + (across === 'high' ? 1 : 0);
  return [...quarters].sort((a, b) => rank(a) - rank(b));
}

function quarterText(sheet: Sheet, quarter: WordedQuarter, sizes: QuarterSizes): TextParagraph[] {
  const { text, note } = colorsOf(quarter);
  const style = sheet.type.style('body', sizes.text, { color: text });
  return [textWithPlace(sheet, quarter.text, quarter.references, style, note)];
}

function headingText({ type }: Sheet, quarter: WordedQuarter, size: number): TextParagraph[] {
  return [type.paragraph(quarter.heading, type.style('heading', size, { color: colorsOf(quarter).heading }))];
}

const underHeading = 0.06;

/** A heading is at most so much larger than the text under it. */
const headingRatio = 1.4;

/** What all quarters share: points, and inches of their headings and of the tallest one's words. */
interface QuarterSetting extends QuarterSizes {
  readonly headingHeight: number;
  readonly height: number;
}

function settingAt(
  sheet: Sheet,
  quarters: readonly WordedQuarter[],
  inner: Box,
  heading: number,
): QuarterSetting {
  const { type } = sheet;
  const width = inner.w - mark.side - mark.gap;
  const headingHeight = Math.max(
    ...quarters.map((one) => type.height(headingText(sheet, one, heading), width)),
  );
  const height = (text: number): number =>
    headingHeight +
    underHeading +
    Math.max(...quarters.map((one) => type.height(quarterText(sheet, one, { heading, text }), inner.w)));
  const text = type.fit(['lead', 'body'], (size) => size < heading && height(size) <= inner.h);
  return { heading, text, headingHeight, height: height(text) };
}

/** The largest heading that stands on one line and leaves its text room to be read. */
function setQuarters(sheet: Sheet, quarters: readonly WordedQuarter[], inner: Box): QuarterSetting {
  const { type } = sheet;
  const width = inner.w - mark.side - mark.gap;
  const fits = (size: number): boolean => {
    const { text, height } = settingAt(sheet, quarters, inner, size);
    return (
      height <= inner.h &&
      size <= text * headingRatio &&
      quarters.every((one) => type.lines(headingText(sheet, one, size), width) === 1)
    );
  };
  return settingAt(sheet, quarters, inner, type.fit('heading', fits, sheet.type.largest('lead')));
}

/** Four cards in two rows. The quarter that matters stands on the deep ground and has a mark before its heading. */
export function matrixQuarters(sheet: Sheet, matrix: WordedMatrix, room: Box): SceneElement[] {
  const { type } = sheet;
  const [top, low] = rows(room, 2, betweenQuarters).map((row) => columns(row, 2, betweenQuarters));
  const boxOf = ({ up, across }: WordedQuarter): Box =>
    (up === 'high' ? top! : low!)[across === 'high' ? 1 : 0]!;
  const inner = inset(boxOf(matrix.quarters[0]!), padding.x, padding.y);
  const setting = setQuarters(sheet, matrix.quarters, inner);
  const lead = Math.max(0, (inner.h - setting.height) / 2);
  return inReadingOrder(matrix.quarters).flatMap((quarter): SceneElement[] => {
    const { x, y, w, h } = inset(boxOf(quarter), padding.x, padding.y);
    const name = `Quarter ${quarter.up} ${quarter.across}`;
    const indent = quarter.highlight ? mark.side + mark.gap : 0;
    const textY = y + lead + setting.headingHeight + underHeading;
    return [
      ...ground(sheet, matrix, quarter, name, boxOf(quarter)),
      ...(quarter.highlight
        ? [markAt(sheet, name, { x, middle: y + lead + setting.headingHeight / 2 })]
        : []),
      type.place(
        `${name} heading`,
        { x: x + indent, y: y + lead, w: w - indent, h: setting.headingHeight + 0.02 },
        headingText(sheet, quarter, setting.heading),
        { valign: 'middle', at: quarter.heading.at },
      ),
      type.place(`${name} text`, { x, y: textY, w, h: y + h - textY }, quarterText(sheet, quarter, setting), {
        at: quarter.text.at,
      }),
    ];
  });
}

/** The ground says where the quarter stands to those who do not see the axes. */
function ground(
  sheet: Sheet,
  { across, up }: WordedMatrix,
  quarter: WordedQuarter,
  name: string,
  box: Box,
): SceneElement[] {
  const band = quarter.highlight
    ? 'accent3'
    : quarter.color
      ? accent(quarter.color, 0, sheet.neutrals)
      : 'quiet';
  const [card, ...rest] = cardGround(
    sheet,
    name,
    box,
    { color: band, along: 'top' },
    colorsOf(quarter).ground,
  );
  const alt = `${plain(up.label)}: ${plain(up[quarter.up])}. ${plain(across.label)}: ${plain(across[quarter.across])}.`;
  return [{ ...card!, decorative: false, alt }, ...rest];
}

/** A diamond, so that the quarter is told from the others without its colours too. */
function markAt(
  { storyboard }: Sheet,
  name: string,
  at: { readonly x: number; readonly middle: number },
): SceneElement {
  const half = mark.side / 2;
  return {
    kind: 'freeform',
    id: `${name} mark`,
    box: { x: at.x, y: at.middle - half, w: mark.side, h: mark.side },
    path: [
      { to: 'move', x: half, y: 0 },
      { to: 'line', x: mark.side, y: half },
      { to: 'line', x: half, y: mark.side },
      { to: 'line', x: 0, y: half },
      { to: 'close' },
    ],
    fill: { color: 'accent3' },
    alt: phrases(storyboard.language).inFocus,
  };
}
