import type { Box, LineElement, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { type BarPlot, type BarSetting, valueStyle } from './bar-plot.js';

/** Inches around a bracket's figure, and the least length of its line on either side. */
const around = 0.06;
const leastLine = 0.12;

/**
 * The derived figure between two bars beside each other: guides from the ends of both, and between them a line with the
 * figure, to scale since the plot is fixed; where the line is too short for it, the figure stands before the line. Nothing
 * where the bars are apart, or the gap between them too thin.
 */
export function gapBracket(
  chart: WordedChart,
  plot: BarPlot,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): SceneElement[] {
  const { annotation } = chart;
  const rows = annotation?.between && [...annotation.between].sort((a, b) => a - b);
  if (!rows || rows[1]! - rows[0]! !== 1 || chart.series.length !== 1) return [];
  const ends = rows.map((row) => endOf(chart, row, plot, lies));
  const band = plot.slot - plot.thick;
  const words = plain(annotation!.value);
  const style = valueStyle(setting.size, type);
  const [w, h] = [type.width(words, style) / 0.97 + 0.04, (setting.size * linePitch) / 72];
  const across = (lies ? plot.box.y : plot.box.x) + rows[1]! * plot.slot;
  const [from, to] = [...ends].sort((a, b) => a - b) as [number, number];
  const [long, wide] = lies ? [w, h] : [h, w];
  if (band < wide + 0.04) return [];
  const spot = figureSpot(from, to, long, plot, lies);
  if (!spot) return [];
  const { middle, within } = spot;
  const place: Box = lies
    ? { x: middle - w / 2, y: across - h / 2, w, h: h + 0.02 }
    : { x: across - w / 2, y: middle - h / 2, w, h: h + 0.02 };
  const half = long / 2 + around;
  const lines = within
    ? [
        line(`Gap ${chart.id} start`, from, across, middle - half, across, lies),
        line(`Gap ${chart.id} end`, middle + half, across, to, across, lies),
      ]
    : [line(`Gap ${chart.id} whole`, from, across, to, across, lies)];
  return [
    ...guides(chart, ends, across, band / 2, lies),
    ...lines.filter(({ box }) => box.w + box.h > 0.01),
    type.place(`Gap ${chart.id}`, place, [type.paragraph(words, style, { align: 'center' })]),
  ];
}

/** Middle of the figure along the bars: within its line, else before the end nearer to their foot, where the gap between is free. */
function figureSpot(
  from: number,
  to: number,
  long: number,
  { box }: BarPlot,
  lies: boolean,
): { readonly middle: number; readonly within: boolean } | undefined {
  if (to - from - long - 2 * around >= 2 * leastLine) return { middle: (from + to) / 2, within: true };
  const foot = lies ? box.x : box.y + box.h;
  const middle = lies ? from - long / 2 - around : to + long / 2 + around;
  return Math.abs(foot - middle) < long / 2 + around ? undefined : { middle, within: false };
}

/** Dotted lines from the ends of both bars to the middle of the gap between them. */
function guides(
  { id }: WordedChart,
  ends: readonly number[],
  across: number,
  reach: number,
  lies: boolean,
): LineElement[] {
  return ends.map((end, index) =>
    line(
      `Guide ${id} ${index + 1}`,
      end,
      across + (index === 0 ? -reach : 0),
      end,
      across + (index === 0 ? 0 : reach),
      lies,
    ),
  );
}

/** Where a row's bar ends along its axis, slide inches. */
function endOf(chart: WordedChart, row: number, { box, min, max }: BarPlot, lies: boolean): number {
  const cell = chart.series[0]!.cells[row];
  const share = ((cell?.high ?? cell?.value ?? 0) - min) / (max - min);
  return lies ? box.x + share * box.w : box.y + (1 - share) * box.h;
}

/** A line from one place to another, each along the bars and across them. */
function line(
  id: string,
  fromAlong: number,
  fromAcross: number,
  toAlong: number,
  toAcross: number,
  lies: boolean,
): LineElement {
  const [along, across] = [Math.min(fromAlong, toAlong), Math.min(fromAcross, toAcross)];
  const [length, width] = [Math.abs(toAlong - fromAlong), Math.abs(toAcross - fromAcross)];
  const box: Box = lies
    ? { x: along, y: across, w: length, h: width }
    : { x: across, y: along, w: width, h: length };
  const guide = length === 0;
  return {
    kind: 'line',
    id,
    box,
    stroke: { color: 'muted', width: 1, ...(guide && { dash: 'dot' as const }) },
    decorative: true,
  };
}
