import type { Box, TextStyle } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { isFloor } from './colors.js';
import type { ChartRoom } from './definition.js';
import { figureText, sumText } from './figures.js';
import { scaleFormat, scaleWidth, sharedEnds, steppedAxis } from './scale.js';

/** Whether bars lie, their names before them, or stand, their names under them. */
export type Direction = 'bar' | 'column';

/** Inches between the end of a bar and its value, and from names to bars. */
const labelGap = 0.15;
/** Value axes end at least so far over the longest bar. */
const headroom = 1.06;
/** The arrow beyond the bar of a lower bound, and the room after it, inches. */
export const tail = { length: 0.4, gap: 0.08 };
/** Share of a chart's width that names of lying bars take at most; longer ones stand on several lines. */
const namesShare = 0.3;

/** Sizes of a chart of bars: points of its type, inches for its names, the ends of its axis in its unit. */
export interface BarSetting {
  /** Of the values, and of the names. */
  readonly size: number;
  readonly nameSize: number;
  readonly names: number;
  readonly min: number;
  readonly max: number;
  /** Whether each value is written; else a scale with gridlines is. */
  readonly labelled: boolean;
}

/** Where bars are drawn, slide inches, and how values become lengths. */
export interface BarPlot {
  readonly box: Box;
  readonly min: number;
  readonly max: number;
  /** Inches of one bar across, and of the slot of a row. */
  readonly thick: number;
  readonly slot: number;
}

export function valueStyle(size: number, type: Typesetter): TextStyle {
  return type.style('label', size, { bold: true, color: 'ink' });
}

export function nameStyle(size: number, chart: WordedChart, type: Typesetter): TextStyle {
  return type.style('label', size, { bold: chart.series.length === 1, color: 'ink' });
}

/** The lowest and highest value that is drawn: of single bars, or of those that stand on each other. */
export function extent(chart: WordedChart): readonly [number, number] {
  if (chart.grouping === 'share') return [0, 1];
  const sums = (sign: 1 | -1): number[] =>
    chart.rows.map((_, row) =>
      chart.series.reduce((sum, { cells }) => sum + Math.max(0, sign * (cells[row]?.value ?? 0)), 0),
    );
  const values = chart.series.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell ? [cell.value, cell.high ?? cell.value] : [])),
  );
  if (chart.grouping === 'stacked') return [-Math.max(0, ...sums(-1)), Math.max(0, ...sums(1))];
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** The setting that charts of bars beside each other share: type, plots, and one axis for all of one unit. */
export function barSettings(
  rooms: readonly ChartRoom[],
  lies: boolean,
  type: Typesetter,
): readonly BarSetting[] {
  const sizes = rooms.map((room) => typeSizes(room, lies, type));
  const size = Math.min(...sizes.map((one) => one.size));
  const nameSize = Math.min(...sizes.map((one) => one.nameSize));
  const labelled = sizes.map((one) => one.labelled);
  const names = Math.max(...rooms.map((room) => nameRoom(room, nameSize, lies, type)));
  const ends = rooms.map((room, index) => axisEnds(room, names, size, labelled[index]!, lies, type));
  const shared = sharedEnds(
    rooms.map(({ chart }) => chart),
    ends,
    type.language,
  );
  return rooms.map((_, index) => ({ size, nameSize, names, labelled: labelled[index]!, ...shared[index]! }));
}

/** The largest size at which values and names keep to their bars' slots. Values that fit at none are not written. */
function typeSizes(
  { chart, box }: ChartRoom,
  lies: boolean,
  type: Typesetter,
): { readonly size: number; readonly nameSize: number; readonly labelled: boolean } {
  const slot = (lies ? box.h : box.w) / chart.rows.length;
  const beside = chart.grouping === 'clustered' ? chart.series.length : 1;
  const each = slot / (beside + (beside > 1 ? 0.6 : 0.45));
  const needed = (size: number): number =>
    lies
      ? (size * linePitch) / 72
      : Math.max(0, ...labelWidths(chart, size, type)) + (beside > 1 ? 0.02 : 0.06);
  const room = lies || beside > 1 ? each * (lies && beside > 1 ? 1.05 : 1.02) : slot * 0.98;
  const roles = beside > 1 ? 'label' : (['body', 'label'] as const);
  const fits = (size: number): boolean => needed(size) <= room;
  const size = type.fit(roles, fits);
  const nameSize = type.fit(['body', 'label'], (step) => namesFit(chart, slot, box, step, lies, type));
  if (!namesFit(chart, slot, box, nameSize, lies, type))
    reportNames({ chart, box }, slot, nameSize, lies, type);
  const sums = chart.grouping === 'stacked' && !lies ? beyond(chart, size, type) : [0];
  const labelled = chart.grouping === 'clustered' ? fits(size) : Math.max(...sums) <= slot;
  return { size: Math.min(size, beside > 1 ? size : nameSize), nameSize, labelled };
}

function labelWidths(chart: WordedChart, size: number, type: Typesetter): number[] {
  const style = valueStyle(size, type);
  return chart.series.flatMap((series) =>
    series.cells.flatMap((cell) =>
      cell ? [type.width(figureText(cell, series, chart, type.language), style) / 0.97] : [],
    ),
  );
}

function namesFit(
  chart: WordedChart,
  slot: number,
  box: Box,
  size: number,
  lies: boolean,
  type: Typesetter,
): boolean {
  const style = nameStyle(size, chart, type);
  const width = lies ? box.w * namesShare : slot * 0.94;
  const most = lies ? slot : box.h * 0.25;
  return chart.rows.every(
    ({ label }) =>
      type.wordsFit(plain(label), style, width) && type.height([type.paragraph(label, style)], width) <= most,
  );
}

function reportNames(
  { chart, box }: ChartRoom,
  slot: number,
  size: number,
  lies: boolean,
  type: Typesetter,
): void {
  const style = nameStyle(size, chart, type);
  const width = lies ? box.w * namesShare : slot * 0.94;
  const heights = chart.rows.map(({ label }) => type.height([type.paragraph(label, style)], width));
  const over = Math.max(...heights) - (lies ? slot : box.h * 0.25);
  if (over > 0) type.reportOverflow(`Chart ${chart.id}`, over * chart.rows.length);
  for (const { label } of chart.rows)
    type.reportBroken(`Chart ${chart.id}`, [type.paragraph(label, style)], width);
}

/** Inches that names take: before lying bars, or under standing ones. */
function nameRoom({ chart, box }: ChartRoom, size: number, lies: boolean, type: Typesetter): number {
  const style = nameStyle(size, chart, type);
  if (!lies) {
    const slot = box.w / chart.rows.length;
    const heights = chart.rows.map(({ label }) => type.height([type.paragraph(label, style)], slot * 0.94));
    return Math.max(...heights) + 0.1;
  }
  const widest = Math.max(...chart.rows.map(({ label }) => type.width(plain(label), style))) / 0.97 + 0.05;
  return Math.min(box.w * namesShare, widest) + labelGap;
}

/** Where an axis must end so that the value of each bar can be written beyond it. */
function axisEnds(
  { chart, box }: ChartRoom,
  names: number,
  size: number,
  labelled: boolean,
  lies: boolean,
  type: Typesetter,
): { readonly min: number; readonly max: number } {
  const [low, high] = extent(chart);
  if (chart.grouping === 'share') return { min: 0, max: 1 };
  if (!labelled) return steppedAxis([low, high], () => '', type);
  const plot = (lies ? box.w : box.h) - names;
  const height = (size * linePitch) / 72 + 0.06;
  const open = chart.series.length === 1 && chart.series[0]!.cells.some(isFloor) ? tail.length : 0;
  const room = (lies ? Math.max(0, ...beyond(chart, size, type)) + labelGap : height) + open;
  const inner = Math.max(plot * 0.2, plot - room * (low < 0 && high > 0 ? 2 : 1));
  const perInch = (high - low || 1) / inner;
  return {
    min: low < 0 ? low - perInch * room : 0,
    max: high > 0 ? Math.max(high * (lies ? headroom : 1), high + perInch * room) : 0,
  };
}

/** Widths of the labels beyond bars: their values, or their sums where they stand on each other. */
function beyond(chart: WordedChart, size: number, type: Typesetter): number[] {
  if (chart.grouping !== 'stacked') return labelWidths(chart, size, type);
  const style = valueStyle(size, type);
  return chart.rows.map(
    (_, row) => type.width(sumText(chart, row, type.language) ?? '', style) / 0.97 + 0.06,
  );
}

/** Inches that the numbers of a scale take beside or under a plot; none where values are written. */
export function scaleRoom(
  chart: WordedChart,
  { labelled }: BarSetting,
  lies: boolean,
  type: Typesetter,
): number {
  if (labelled) return 0;
  const axis = steppedAxis([...extent(chart)], scaleFormat(chart, chart.unit, type.language), type);
  return lies ? 0.3 : scaleWidth(axis, type);
}
