import type { Box, ChartElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { formatQuantity } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { colorsOfSeries } from './colors.js';
import type { ChartDefinition, ChartRoom, DrawnChart } from './definition.js';
import { type EndLabel, endLabelRoom, endLabels, endLabelsFit } from './end-labels.js';
import { figureText } from './figures.js';
import { fractions } from './inner.js';
import { roundStep } from './scale.js';
import { sheetOf } from './sheet.js';

/** Share of a chart's width that names at either end take at most; longer ones stand on two lines. */
const namesShare = 0.32;

function drawSlope({ chart, box }: ChartRoom, type: Typesetter): DrawnChart {
  const colors = colorsOfSeries(chart, type.theme.palette);
  const labels = [0, 1].map((row) => sideLabels(chart, row, colors, type));
  const most = box.w * namesShare;
  const size = type.fit(['body', 'label'], (step) =>
    labels.every((side) => endLabelsFit(side, most, box.h * 0.6, step, type)),
  );
  const pitch = (size * linePitch) / 72;
  const [before, after] = labels.map((side) => endLabelRoom(side, most, size, type)) as [number, number];
  const h = box.h - pitch * 2 - 0.12;
  const start = Math.max(before, nameHalf(chart, 0, size, type));
  const end = Math.max(after, nameHalf(chart, 1, size, type));
  const inner: Box = { x: box.x + start, y: box.y + pitch / 2, w: box.w - start - end, h };
  const { min, max } = slopeAxis(chart);
  const at = (value: number): number => inner.y + inner.h * (1 - (value - min) / (max - min));
  const placed = labels.map((side, row) =>
    side.flatMap((label, index) => {
      const value = chart.series[index]!.cells[row]?.value;
      return value === undefined ? [] : [{ ...label, y: at(value) }];
    }),
  );
  // Down to the axis, under which the names of the rows stand.
  const bounds: Box = { ...inner, h: inner.h - pitch / 2 };
  const texts = [
    ...endLabels(chart.id, placed[0]!, { side: 'start', x: inner.x, bounds, most }, size, type),
    ...endLabels(chart.id, placed[1]!, { side: 'end', x: inner.x + inner.w, bounds, most }, size, type),
  ];
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: sheetOf(chart, type.language),
    groups: [
      {
        form: 'line',
        series: chart.series.map(({ highlighted }, index) => ({
          values: index + 1,
          stroke: { color: colors[index]!, width: highlighted === false ? 1.75 : 2.75 },
          marker: { shape: 'circle', across: 8, fill: { color: colors[index]! } },
        })),
      },
    ],
    plot: fractions(inner, box),
    axes: {
      values: { min, max },
      categories: { names: type.style('label', size, { bold: true, color: 'ink' }) },
    },
    over: texts.map(({ id }) => ({ id })),
  };
  return { elements: [element, ...texts], unsaid: axisRemark(chart, min, type) };
}

/** From a round number under the least value, or where the brief has it, to a little over the largest. */
function slopeAxis({ series, axisFrom }: WordedChart): { readonly min: number; readonly max: number } {
  const values = series.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.value] : [])));
  const [low, high] = [axisFrom ?? Math.min(...values), Math.max(...values)];
  const pad = (high - low || Math.abs(high) || 1) * 0.06;
  if (axisFrom !== undefined) return { min: axisFrom, max: high + pad };
  const step = roundStep(pad * 2, false);
  const under = Number((Math.floor((low - pad) / step) * step).toPrecision(10));
  return { min: low >= 0 ? Math.max(0, under) : under, max: high + pad };
}

/** Where the axis begins, since nothing on it says so; where the brief has it, the chart's remarks do. */
function axisRemark({ axisFrom, unit }: WordedChart, min: number, { language }: Typesetter): string[] {
  if (axisFrom !== undefined || min === 0) return [];
  const from = formatQuantity({ value: min, unit, approx: false }, language, 'short');
  return [phrases(language).axisFrom(from)];
}

/** The names and figures of a row. */
function sideLabels(
  chart: WordedChart,
  row: number,
  colors: readonly EndLabel['color'][],
  type: Typesetter,
): Omit<EndLabel, 'y'>[] {
  return chart.series.map((series, index) => {
    const cell = series.cells[row];
    return {
      name: plain(series.name),
      figure: cell ? figureText(cell, series, chart, type.language) : '',
      color: colors[index]!,
    };
  });
}

function nameHalf(chart: WordedChart, row: number, size: number, type: Typesetter): number {
  return type.width(plain(chart.rows[row]!.label), type.style('label', size, { bold: true })) / 2 + 0.06;
}

export const slope: ChartDefinition = {
  kind: 'slope',
  examples: [
    {
      name: 'slope',
      use: 'What changed between two points in time, by the angle of a line',
      exhibit: 'call-shares',
    },
  ],
  draw: (rooms, type) => rooms.map((room) => drawSlope(room, type)),
};
