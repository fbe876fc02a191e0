import type { Box, ChartElement, ChartSeries, SceneElement, SheetColumn } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { formatQuantity } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { colorsOfSeries } from './colors.js';
import type { ChartRoom } from './definition.js';
import { type EndLabel, endLabelRoom, endLabels } from './end-labels.js';
import { figureText, seriesFormat, sumOf, sumText } from './figures.js';
import { everyName, fractions } from './inner.js';
import { withEveryYear } from './plotted.js';
import { hasRange } from './ranges.js';
import { scaleFormat, scaleWidth, shareAxis, steppedAxis } from './scale.js';
import { filledRows, ownLabels, sheetOf } from './sheet.js';

/** Rows up to which a line of one series bears each of its values, so that it needs no scale. */
const mostLabelled = 10;

/** Lines and areas over years, each named at its end. */
export function drawLines(
  { chart: written, box }: ChartRoom,
  form: 'line' | 'area',
  type: Typesetter,
): SceneElement[] {
  // An area has no gaps: a year without a value would be drawn as zero.
  const chart = form === 'line' ? withEveryYear(written) : written;
  const size = type.largest('label');
  const colors = colorsOfSeries(chart, type.theme.palette);
  const labelled = form === 'line' && chart.series.length === 1 && chart.rows.length <= mostLabelled;
  const axis = axisOf(chart, labelled, type);
  const ends = labelled ? [] : chart.series.map((_, index) => endOf(chart, index, colors[index]!, type));
  const line = (size * linePitch) / 72;
  const scale = labelled ? firstHalf(chart, size, type) : scaleWidth(axis, type);
  const sums = totalText(chart, type);
  const end = labelled
    ? firstHalf(chart, size, type)
    : endLabelRoom(sums ? [...ends, sums] : ends, size, type);
  const inner: Box = {
    x: box.x + scale,
    y: box.y + (labelled ? line + 0.1 : line / 2),
    w: box.w - scale - end,
    h: box.h - line - 0.12 - (labelled ? line + 0.1 : line / 2),
  };
  const names = chart.rows.map(({ label }) => plain(label));
  const placed = ends.map((one, index) => ({
    ...one,
    y: inner.y + inner.h * (1 - (endHeight(chart, index, form) - axis.min) / (axis.max - axis.min)),
  }));
  const total = labelled ? undefined : totalLabel(chart, axis, inner, type);
  const all = total ? [...placed, total] : placed;
  const texts = endLabels(chart.id, all, inner.x + inner.w, 'end', inner, size, type);
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: [...sheetOf(chart, type.language), ...reachColumns(chart, type)],
    groups: [
      {
        form,
        ...(form === 'area' && chart.grouping !== 'clustered' && { stacking: chart.grouping }),
        series: chart.series.map((_, index) =>
          seriesOf(chart, index, { form, labelled, size, color: colors[index]! }, type),
        ),
      },
    ],
    plot: fractions(inner, box),
    axes: {
      values: labelled ? { min: axis.min, max: axis.max } : axis,
      categories: {
        names: type.style('label', size, { color: 'ink' }),
        line: { color: 'muted', width: 0.75 },
        every: everyName(names, (inner.w * names.length) / Math.max(1, names.length - 1), size, type),
      },
    },
    ...(texts.length > 0 && { over: texts.map(({ id }) => ({ id })) }),
  };
  return [element, ...texts];
}

/** Half of the widest thing at the first or last point: names and values stand centred there. */
function firstHalf(chart: WordedChart, size: number, type: Typesetter): number {
  const style = type.style('label', size, { bold: true });
  const names = chart.rows.map(({ label }) => plain(label));
  const figures = chart.series.flatMap((series) =>
    series.cells.flatMap((cell) => (cell ? [figureText(cell, series, chart, type.language)] : [])),
  );
  return Math.max(...[...names, ...figures].map((text) => type.width(text, style))) / 0.97 / 2 + 0.06;
}

function axisOf(chart: WordedChart, labelled: boolean, type: Typesetter): ReturnType<typeof steppedAxis> {
  const values = chart.series.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell ? [cell.value, cell.high ?? cell.value] : [])),
  );
  const sums = chart.rows.map((_, row) => sumUpTo(chart, row, chart.series.length - 1));
  const format = scaleFormat(chart, chart.unit, type.language);
  if (chart.chart === 'area' && chart.grouping === 'share') return shareAxis(type);
  const drawn = chart.chart === 'area' && chart.grouping === 'stacked' ? sums : values;
  const axis = steppedAxis(drawn, format, type, chart.axisFrom);
  // Without a scale nothing asks for a round end.
  return labelled ? { ...axis, max: Math.max(axis.min + axis.scale.step, ...drawn) } : axis;
}

function sumUpTo(chart: WordedChart, row: number, series: number): number {
  return chart.series.slice(0, series + 1).reduce((sum, { cells }) => sum + (cells[row]?.value ?? 0), 0);
}

function lastRow(chart: WordedChart, index: number): number {
  return filledRows(chart, index).at(-1) ?? 0;
}

function endOf(
  chart: WordedChart,
  index: number,
  color: EndLabel['color'],
  type: Typesetter,
): Omit<EndLabel, 'y'> {
  const series = chart.series[index]!;
  const cell = series.cells[lastRow(chart, index)];
  const sum = sumOf(chart, lastRow(chart, index));
  const share = chart.chart === 'area' && chart.grouping === 'share' && series.unit !== '%';
  const figure = !cell
    ? ''
    : share
      ? formatQuantity(
          { value: Math.round((100 * cell.value) / (sum || 1)), unit: '%', approx: cell.approx },
          type.language,
          'short',
        )
      : figureText(cell, series, chart, type.language);
  const row = lastRow(chart, index);
  // One that ends before the others says when.
  const when = row < chart.rows.length - 1 ? ` (${plain(chart.rows[row]!.label)})` : '';
  return { name: `${plain(series.name)}${when}`, figure, color };
}

/** Where a series ends, in the axis' unit: its last value, or the middle of its band. */
function endHeight(chart: WordedChart, index: number, form: 'line' | 'area'): number {
  const row = lastRow(chart, index);
  const value = chart.series[index]!.cells[row]?.value ?? 0;
  if (form === 'line' || chart.grouping === 'clustered') return value;
  const middle = sumUpTo(chart, row, index) - value / 2;
  return chart.grouping === 'share' ? middle / (sumUpTo(chart, row, chart.series.length - 1) || 1) : middle;
}

/** What a stacked area comes to at its end. */
function totalText(chart: WordedChart, type: Typesetter): Omit<EndLabel, 'y'> | undefined {
  if (chart.chart !== 'area' || chart.grouping !== 'stacked') return undefined;
  const row = Math.max(...chart.series.map((_, index) => lastRow(chart, index)));
  const figure = sumText(chart, row, type.language);
  return figure === undefined ? undefined : { name: phrases(type.language).total, figure, color: 'ink' };
}

function totalLabel(
  chart: WordedChart,
  axis: ReturnType<typeof steppedAxis>,
  inner: Box,
  type: Typesetter,
): EndLabel | undefined {
  const text = totalText(chart, type);
  if (!text) return undefined;
  const row = Math.max(...chart.series.map((_, index) => lastRow(chart, index)));
  const share = (sumOf(chart, row) - axis.min) / (axis.max - axis.min);
  return { ...text, y: inner.y + inner.h * (1 - share) };
}

interface SeriesLook {
  readonly form: 'line' | 'area';
  readonly labelled: boolean;
  readonly size: number;
  readonly color: EndLabel['color'];
}

function seriesOf(
  chart: WordedChart,
  index: number,
  { form, labelled, size, color }: SeriesLook,
  type: Typesetter,
): ChartSeries {
  if (form === 'area') return { values: index + 1, fill: { color }, stroke: { color: 'paper', width: 1 } };
  const quiet = chart.series[index]!.highlighted === false;
  const marker = { shape: 'circle' as const, across: 7, fill: { color } };
  const rows = filledRows(chart, index);
  return {
    values: index + 1,
    stroke: { color, width: quiet ? 1.75 : 2.75 },
    ...(labelled
      ? {
          marker,
          labels: {
            style: type.style('label', size, { bold: true, color: 'ink' }),
            at: 'above' as const,
            format: seriesFormat(chart.series[index]!, chart, type.language),
            rows,
            own: ownLabels(chart, index, type.language),
          },
        }
      : {
          points: rows
            .filter((row) => alone(chart, index, row) || row === rows.at(-1))
            .map((row) => ({ row, marker })),
        }),
    ...whiskersOf(chart, color),
  };
}

/** A value without a neighbour has no line to be seen by. */
function alone(chart: WordedChart, index: number, row: number): boolean {
  const { cells } = chart.series[index]!;
  return cells[row - 1] === undefined && cells[row + 1] === undefined;
}

/** How far ranges go over their lower ends; of one series only. */
function reachColumns(chart: WordedChart, type: Typesetter): SheetColumn[] {
  const [series] = chart.series;
  if (!hasRange(chart)) return [];
  const format = seriesFormat(series!, chart, type.language);
  return [
    { header: '↑', cells: series!.cells.map((cell) => cell?.high ?? cell?.value), format },
    {
      header: '↑ −',
      cells: series!.cells.map((cell) =>
        cell
          ? {
              formula: '{2}-{1}',
              value: Number(((cell.high ?? cell.value) - cell.value).toFixed(9)),
            }
          : undefined,
      ),
      format,
    },
  ];
}

function whiskersOf(chart: WordedChart, color: EndLabel['color']): Pick<ChartSeries, 'whiskers'> {
  if (!hasRange(chart)) return {};
  return { whiskers: { direction: 'along', plus: 3, stroke: { color, width: 1.5 }, capped: true } };
}
