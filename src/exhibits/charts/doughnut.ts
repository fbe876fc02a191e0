import type { ColorRole, Palette } from '../../model/color.js';
import type {
  Box,
  ChartElement,
  ChartGroup,
  SceneElement,
  Stroke,
  TextParagraph,
} from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { neutralMark } from '../../theme/text-accent.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { givenColor } from '../given-color.js';
import { chartAlt } from './alt.js';
import { quietColors } from './colors.js';
import { type ChartDefinition, type ChartRoom, whole } from './definition.js';
import { figureText } from './figures.js';
import { sheetOf } from './sheet.js';

/** After the neutral mark. */
const fallbackColors: readonly ColorRole[] = ['quiet', 'accent4', 'accent5', 'accent3', 'accent6'];
const hole = 62;

/** Share of a square chart frame that a doughnut's ring leaves free around it. */
const ringInset = 0.03;

/** Inches between the ring and its labels, from a label's key to its words, and from one label to the next. */
const gaps = { beside: 0.35, key: 0.4, least: 0.12, most: 0.35 };

/** Points of the shares and of their names, and whether a name stands beside its share rather than under it. */
export interface RingSetting {
  readonly value: number;
  readonly label: number;
  readonly beside: boolean;
}

/** Inches of a ring's side in a box. */
function ringSide(box: Box): number {
  return Math.min(box.h, box.w * 0.56);
}

function labelWidth(box: Box): number {
  return box.w - ringSide(box) - gaps.beside - gaps.key;
}

/** One share of a ring, as it is read. */
interface Share {
  readonly reading: string;
  readonly label: Text;
  readonly color: ColorRole;
}

function sharesOf(chart: WordedChart, type: Typesetter): Share[] {
  const [series] = chart.series;
  const colors = ringColors(chart, type.theme.palette);
  return chart.rows.map(({ label }, row) => {
    const cell = series?.cells[row];
    return {
      reading: cell ? figureText(cell, series!, chart, type.language) : '',
      label,
      color: colors[row]!,
    };
  });
}

/** A colour for each part: its entity's, else one that no other has; parts beside those singled out are quiet. */
function ringColors({ rows }: WordedChart, palette: Palette): readonly ColorRole[] {
  const free = [neutralMark(palette), ...fallbackColors];
  const calm = [...quietColors];
  return rows.map(({ color, highlighted }, index) => {
    if (highlighted === true) return givenColor(color, 'accent1');
    if (highlighted === false) return calm.shift() ?? 'quiet';
    return givenColor(color, free[index] ?? 'accent4');
  });
}

/** What doughnuts beside each other share, each in its box: names under their shares, or beside them where there are many. */
function ringSetting(rooms: readonly ChartRoom[], type: Typesetter): RingSetting {
  const fits = (setting: RingSetting): boolean =>
    rooms.every(({ chart, box }) => {
      const heights = sharesOf(chart, type).map((share) =>
        type.height(shareText(share, setting, type), labelWidth(box)),
      );
      const total = heights.reduce((sum, height) => sum + height, 0);
      return total + gaps.least * (heights.length - 1) <= box.h;
    });
  const least = { value: type.smallest('value'), label: type.smallest('body') };
  const beside = !fits({ ...least, beside: false });
  const label = type.fit('body', (step) => fits({ ...least, label: step, beside }), type.smallest('lead'));
  return { value: type.fit('value', (step) => fits({ value: step, label, beside })), label, beside };
}

/** A ring with every share named and written large beside it: no legend to decode. */
function drawRing({ chart, box }: ChartRoom, type: Typesetter, setting: RingSetting): SceneElement[] {
  const side = ringSide(box);
  const ring: Box = { x: box.x, y: box.y + (box.h - side) / 2, w: side, h: side };
  const room: Box = { ...box, x: box.x + side + gaps.beside, w: box.w - side - gaps.beside };
  const colors = sharesOf(chart, type).map(({ color }) => color);
  return [ringElement(chart, ring, colors, type), ...shareLabels(chart, room, colors, type, setting)];
}

function ringElement(
  chart: WordedChart,
  box: Box,
  colors: readonly ColorRole[],
  type: Typesetter,
): ChartElement {
  return {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: sheetOf(chart, type.language),
    groups: [ringGroup(colors, hole)],
    plot: { x: ringInset, y: ringInset, w: 1 - 2 * ringInset, h: 1 - 2 * ringInset },
  };
}

/** A ring of the sheet's second column, its parts in these colours and parted by paper. */
export function ringGroup(colors: readonly ColorRole[], hole: number): ChartGroup {
  const stroke: Stroke = { color: 'paper', width: 1.5 };
  const points = colors.map((color, row) => ({ row, fill: { color }, stroke }));
  return { form: 'doughnut', hole, series: [{ values: 1, fill: { color: colors[0]! }, stroke, points }] };
}

function shareText(share: Share, setting: RingSetting, type: Typesetter): TextParagraph[] {
  const value = type.style('value', setting.value);
  const label = type.style('body', setting.label);
  const { reading } = share;
  if (!setting.beside) return [type.paragraph(reading, value), type.paragraph(share.label, label)];
  return [
    type.runs([
      { text: `${reading}\u2002`, style: value },
      { text: plain(share.label), style: label },
    ]),
  ];
}

function shareLabels(
  chart: WordedChart,
  box: Box,
  colors: readonly ColorRole[],
  type: Typesetter,
  setting: RingSetting,
): SceneElement[] {
  const width = box.w - gaps.key;
  const texts = sharesOf(chart, type).map((share) => shareText(share, setting, type));
  const heights = texts.map((text) => type.height(text, width));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const spare = (box.h - total) / Math.max(1, texts.length - 1);
  const gap = Math.min(gaps.most, Math.max(gaps.least, spare));
  const needed = total + gap * (texts.length - 1);
  if (needed > box.h) type.reportOverflow(`Shares ${chart.id}`, needed - box.h);
  let y = box.y + Math.max(0, (box.h - needed) / 2);
  return texts.flatMap((text, index): SceneElement[] => {
    const top = y;
    y += heights[index]! + gap;
    return [
      {
        kind: 'shape',
        id: `Key ${chart.id} ${index + 1}`,
        shape: 'rectangle',
        box: { x: box.x, y: top + keyDrop(setting), w: keySide, h: keySide },
        fill: { color: colors[index]! },
        decorative: true,
      },
      type.place(
        `Share ${chart.id} ${index + 1}`,
        { x: box.x + gaps.key, y: top, w: width, h: heights[index]! + 0.02 },
        text,
      ),
    ];
  });
}

const keySide = 0.24;

/** Inches by which a key stands lower than its label, so that their middles meet. */
function keyDrop({ value }: RingSetting): number {
  return ((value * linePitch) / 72 - keySide) / 2;
}

export const doughnut: ChartDefinition = {
  kind: 'doughnut',
  examples: [
    {
      name: 'doughnut',
      use: 'Two to six shares of a whole, each written large beside the ring',
      exhibit: 'hour-shares',
    },
  ],
  draw: (rooms, type) => {
    const setting = ringSetting(rooms, type);
    return rooms.map((room) => whole(drawRing(room, type, setting)));
  },
};
