import type { Box, SceneElement, TextElement, TextParagraph } from '../../model/scene.js';
import type { WordedAxis, WordedMatrix } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import { bottom, rows, type Sheet } from '../sheet.js';

/** Inches from an axis to the quarters and to its words. */
const toQuarters = 0.14;
const toWords = 0.12;

/** Share of the width that the words of the axis upwards may take. */
const mostWidth = 0.19;

/** The axes of a matrix placed, and the box that they leave for its quarters. */
export interface PlacedAxes {
  /** Beside the quarters, and read before them. */
  readonly up: readonly SceneElement[];
  /** Under the quarters, and read after them. */
  readonly across: readonly SceneElement[];
  readonly quarters: Box;
}

/** Inches between the label of the axis across and its ends. */
const besideLabel = 0.2;

/** Points of labels and ends, and inches: of the words beside the axis upwards, of the ends and the words under the axis across. */
interface AxisSetting {
  readonly label: number;
  readonly end: number;
  readonly width: number;
  readonly endWidth: number;
  readonly height: number;
}

type AxisPart = 'low' | 'label' | 'high';

function partText(
  { type }: Sheet,
  axis: WordedAxis,
  part: AxisPart,
  { label, end }: Pick<AxisSetting, 'label' | 'end'>,
  align: TextParagraph['align'],
): TextParagraph[] {
  const style =
    part === 'label'
      ? type.style('heading', label)
      : type.style('heading', end, { color: 'muted', bold: false });
  return [type.paragraph(axis[part], style, align ? { align } : {})];
}

/** The largest sizes at which no word of the axis upwards is broken and those of the axis across stay on two lines. */
function setAxes(sheet: Sheet, { up, across }: WordedMatrix, body: Box): AxisSetting {
  const { type } = sheet;
  const most = body.w * mostWidth;
  const along = body.w - most - toWords - 2 * toQuarters;
  const fits = (upwards: readonly Text[], across: readonly Text[], size: number, room: number): boolean => {
    const style = type.style('heading', size);
    return (
      upwards.every((text) => type.wordsFit(plain(text), style, most)) &&
      across.every((text) => type.lines([type.paragraph(text, style)], room) <= 2)
    );
  };
  const widest = (texts: readonly Text[], size: number): number =>
    Math.max(...texts.map((text) => type.width(plain(text), type.style('heading', size)))) / 0.97 + 0.05;
  const end = type.fit(
    'heading',
    (size) => fits([up.low, up.high], [across.low, across.high], size, along / 4),
    type.largest('label'),
  );
  const endWidth = Math.min(along / 4, widest([across.low, across.high], end));
  const middle = along - 2 * endWidth - 2 * besideLabel;
  const label = type.fit(
    'heading',
    (size) => fits([up.label], [across.label], size, middle),
    type.smallest('lead'),
  );
  const upWidth = Math.max(widest([up.label], label), widest([up.low, up.high], end));
  const heights = (['low', 'label', 'high'] as const).map((part) =>
    type.height(partText(sheet, across, part, { label, end }, 'start'), part === 'label' ? middle : endWidth),
  );
  return { label, end, width: Math.min(most, upWidth), endWidth, height: Math.max(...heights) };
}

/**
 * Both axes as arrows along the quarters, each with what it measures at its middle and its ends named at its ends. No
 * text is turned: the words of the axis upwards stand beside it.
 */
export function matrixAxes(sheet: Sheet, matrix: WordedMatrix, body: Box): PlacedAxes {
  const setting = setAxes(sheet, matrix, body);
  const x = body.x + setting.width + toWords;
  const y = bottom(body) - setting.height - toWords;
  const quarters: Box = {
    x: x + toQuarters,
    y: body.y,
    w: body.x + body.w - x - toQuarters,
    h: y - toQuarters - body.y,
  };
  return {
    up: axisUp(sheet, matrix.up, { x, y: body.y, w: 0, h: y - body.y }, setting),
    across: axisAcross(sheet, matrix.across, { x, y, w: body.x + body.w - x, h: 0 }, setting),
    quarters,
  };
}

const stroke = { color: 'muted', width: 1.5, arrow: 'end' } as const;

function axisUp(sheet: Sheet, axis: WordedAxis, line: Box, setting: AxisSetting): SceneElement[] {
  const words: Box = { ...line, x: line.x - toWords - setting.width, w: setting.width };
  const boxes = rows(words, 3, 0);
  const part = (name: AxisPart, row: number, valign: TextElement['valign']): SceneElement =>
    sheet.type.place(`Upwards ${name}`, boxes[row]!, partText(sheet, axis, name, setting, 'end'), {
      valign,
      at: axis[name].at,
    });
  return [
    { kind: 'line', id: 'Axis upwards', box: line, flip: true, stroke, alt: axisAlt(sheet, axis) },
    part('high', 0, 'top'),
    part('label', 1, 'middle'),
    part('low', 2, 'bottom'),
  ];
}

function axisAcross(sheet: Sheet, axis: WordedAxis, line: Box, setting: AxisSetting): SceneElement[] {
  const words: Box = {
    x: line.x + toQuarters,
    y: line.y + toWords,
    w: line.w - toQuarters,
    h: setting.height + 0.02,
  };
  const { endWidth } = setting;
  const part = (name: AxisPart, align: TextParagraph['align'], x: number, w: number): SceneElement =>
    sheet.type.place(
      `Across ${name}`,
      { ...words, x: words.x + x, w },
      partText(sheet, axis, name, setting, align),
      { at: axis[name].at },
    );
  return [
    { kind: 'line', id: 'Axis across', box: line, stroke, alt: axisAlt(sheet, axis) },
    part('low', 'start', 0, endWidth),
    part('label', 'center', endWidth + besideLabel, words.w - 2 * (endWidth + besideLabel)),
    part('high', 'end', words.w - endWidth, endWidth),
  ];
}

function axisAlt({ storyboard }: Sheet, { label, low, high }: WordedAxis): string {
  return phrases(storyboard.language).axisOf(plain(label), plain(low), plain(high));
}
