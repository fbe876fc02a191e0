import type { ColorRole } from '../../model/color.js';
import type { Box, TextElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { formatQuantity } from '../../wording/quantity.js';
import { type BarPlot, type BarSetting, valueStyle } from './bar-plot.js';
import { colorsOfSeries, inkOn } from './colors.js';
import { figureText, sumOf, sumText } from './figures.js';

/** A part of a bar that stands on others: where it begins and ends, 0 to 1 along the axis. */
interface Part {
  readonly row: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** A figure over the plot, and the fill that it stands on, if on one. */
export interface FigureOver {
  readonly text: TextElement;
  readonly on?: ColorRole;
}

/**
 * The figures of bars that stand on each other: each in its own part where it has the room, and the sum at the end. A
 * chart's own labels would stand in parts too small for them.
 */
export function stackedLabels(
  chart: WordedChart,
  plot: BarPlot,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): FigureOver[] {
  if (chart.grouping === 'clustered') return [];
  const { palette } = type.theme;
  const colors = colorsOfSeries(chart, palette);
  const inner = partsOf(chart, plot).flatMap((part): FigureOver[] => {
    const figure = partFigure(chart, part, plot, setting, lies, type);
    if (!figure) return [];
    const on = colors[part.series]!;
    const style = { ...valueStyle(setting.size, type), bold: false, color: inkOn(on, palette) };
    const id = `Part ${chart.id} ${part.series + 1}.${part.row + 1}`;
    return [{ text: label(id, figure.words, figure.box, style, type), on }];
  });
  if (chart.grouping === 'share' || !setting.labelled) return inner;
  return [...inner, ...sums(chart, plot, setting, lies, type).map((text) => ({ text }))];
}

/** Parts too small for their figures, by the indices of their series and rows. */
export function unwrittenParts(
  chart: WordedChart,
  plot: BarPlot,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): readonly { readonly series: number; readonly row: number }[] {
  if (chart.grouping === 'clustered') return [];
  return partsOf(chart, plot).filter((part) => !partFigure(chart, part, plot, setting, lies, type));
}

/** What is written in a part and where, slide inches; nothing where it has no room. */
function partFigure(
  chart: WordedChart,
  part: Part,
  plot: BarPlot,
  { size }: BarSetting,
  lies: boolean,
  type: Typesetter,
): { readonly words: string; readonly box: Box } | undefined {
  const words = partText(chart, part, type);
  const box = boxOf(part, plot, lies);
  const [w, h] = [type.width(words, valueStyle(size, type)) / 0.97 + 0.06, (size * linePitch) / 72];
  return w > box.w || h > box.h ? undefined : { words, box: centred(box, w, h) };
}

function partsOf(chart: WordedChart, { min, max }: BarPlot): Part[] {
  return chart.rows.flatMap((_, row) => {
    const total = chart.series.reduce((sum, { cells }) => sum + (cells[row]?.value ?? 0), 0);
    let up = 0;
    let down = 0;
    return chart.series.flatMap(({ cells }, series): Part[] => {
      const value = cells[row]?.value;
      if (!value) return [];
      const size = chart.grouping === 'share' ? value / (total || 1) : value;
      const start = size >= 0 ? up : down;
      if (size >= 0) up += size;
      else down += size;
      const along = (at: number): number => (at - min) / (max - min);
      const [from, to] = [start, start + size].sort((a, b) => a - b) as [number, number];
      return [{ row, series, from: along(from), to: along(to) }];
    });
  });
}

function boxOf({ row, from, to }: Part, { box, slot, thick }: BarPlot, lies: boolean): Box {
  const across = row * slot + (slot - thick) / 2;
  if (lies) return { x: box.x + from * box.w, y: box.y + across, w: (to - from) * box.w, h: thick };
  return { x: box.x + across, y: box.y + (1 - to) * box.h, w: thick, h: (to - from) * box.h };
}

function partText(chart: WordedChart, { row, series }: Part, type: Typesetter): string {
  const own = chart.series[series]!;
  const cell = own.cells[row]!;
  if (chart.grouping !== 'share' || own.unit === '%') return figureText(cell, own, chart, type.language);
  const total = chart.series.reduce((sum, { cells }) => sum + (cells[row]?.value ?? 0), 0);
  const share = Math.round((100 * cell.value) / total);
  return formatQuantity({ value: share, unit: '%', approx: cell.approx }, type.language, 'short');
}

function sums(
  chart: WordedChart,
  plot: BarPlot,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): TextElement[] {
  const style = valueStyle(setting.size, type);
  return chart.rows.flatMap((_, row): TextElement[] => {
    const words = sumText(chart, row, type.language);
    if (words === undefined) return [];
    const value = sumOf(chart, row);
    const [w, h] = [type.width(words, style) / 0.97 + 0.06, (setting.size * linePitch) / 72];
    const { min, max, box, slot } = plot;
    const end = (value - min) / (max - min);
    const middle = row * slot + slot / 2;
    const place: Box = lies
      ? { x: box.x + end * box.w + 0.08, y: box.y + middle - h / 2, w, h }
      : { x: box.x + middle - w / 2, y: box.y + (1 - end) * box.h - h - 0.03, w, h };
    return [label(`Sum ${chart.id} ${row + 1}`, words, place, style, type)];
  });
}

function centred(box: Box, w: number, h: number): Box {
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

function label(
  id: string,
  words: string,
  box: Box,
  style: ReturnType<typeof valueStyle>,
  type: Typesetter,
): TextElement {
  return type.place(id, { ...box, h: box.h + 0.02 }, [type.paragraph(words, style, { align: 'center' })]);
}
