import type { ChartElement, ChartPoint, ChartSeries, SeriesLabels } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { type BarSetting, valueStyle } from './bar-plot.js';
import { colorsOfRows, colorsOfSeries, fillOf, isCeiling, isFloor } from './colors.js';
import { seriesFormat } from './figures.js';
import { hasRange } from './ranges.js';
import { filledRows, ownLabels } from './sheet.js';

/** The series of bars in their colours, with the values that the chart itself writes at their ends. */
export function barSeries(
  chart: WordedChart,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): ChartSeries[] {
  const { palette } = type.theme;
  const single = chart.series.length === 1;
  const colors = single ? [] : colorsOfSeries(chart, palette);
  const rows = single ? colorsOfRows(chart) : [];
  return chart.series.map((series, index): ChartSeries => {
    const labels = labelsOf(chart, index, setting, lies, type);
    const color = single ? rows[0]! : colors[index]!;
    const points = series.cells.flatMap((cell, row): ChartPoint[] => {
      const own = single ? rows[row]! : color;
      if (single && isCeiling(cell))
        return [{ row, fill: { color: 'paper' }, stroke: { color: own, width: 1.5 } }];
      return own === color ? [] : [{ row, fill: { color: own } }];
    });
    // Bars that touch are told by an edge too, where two colours are of one grey.
    const edge = single ? {} : { stroke: { color: 'paper' as const, width: 1 } };
    return { values: index + 1, fill: { color }, points, ...edge, ...(labels && { labels }) };
  });
}

function labelsOf(
  chart: WordedChart,
  index: number,
  { size, labelled }: BarSetting,
  lies: boolean,
  type: Typesetter,
): SeriesLabels | undefined {
  if (!labelled || chart.grouping !== 'clustered') return undefined;
  const labels: SeriesLabels = {
    style: valueStyle(size, type),
    at: 'outside',
    format: seriesFormat(chart.series[index]!, chart, type.language),
    rows: filledRows(chart, index).filter((row) => !isLabelledApart(chart, row, index)),
    own: ownLabels(chart, index, type.language),
  };
  return lies ? setOff(labels) : labels;
}

/** A chart's own labels stand close to lying bars: a space goes before each. */
function setOff(labels: SeriesLabels): SeriesLabels {
  const { format, own = [] } = labels;
  const spaced = own.map((one) => ({
    ...one,
    ...(one.format !== undefined && { format: `${space}${one.format}` }),
    ...(one.text !== undefined && { text: `\u00a0${one.text}` }),
  }));
  return { ...labels, format: `${space}${format}`, own: spaced };
}

const space = '"\u00a0"';

/** The figure of a range stands after its hatched bar, that of a lower bound after its arrow. */
function isLabelledApart(chart: WordedChart, row: number, index: number): boolean {
  const cell = chart.series[index]!.cells[row];
  return cell?.high !== undefined || (chart.series.length === 1 && isFloor(cell));
}

/** The upper ends of ranges as a column of the sheet. */
export function rangeColumn(chart: WordedChart, type: Typesetter): ChartElement['sheet'][number][] {
  if (!hasRange(chart)) return [];
  const [series] = chart.series;
  return [
    {
      header: phrases(type.language).upTo,
      cells: series!.cells.map((cell) => cell?.high),
      format: seriesFormat(series!, chart, type.language),
    },
  ];
}

/** Hatched bars up to the upper ends of ranges, behind the solid ones. */
export function rangeSeries(
  chart: WordedChart,
  { size, labelled }: BarSetting,
  lies: boolean,
  type: Typesetter,
): ChartSeries[] {
  if (!hasRange(chart)) return [];
  const [series] = chart.series;
  const colors = colorsOfRows(chart);
  const rows = series!.cells.flatMap((cell, row) => (cell?.high === undefined ? [] : [row]));
  const hatched = (row: number) => ({
    fill: fillOf(colors[row]!, true),
    stroke: { color: colors[row]!, width: 1 },
  });
  const labels: SeriesLabels = {
    style: valueStyle(size, type),
    at: 'outside',
    format: seriesFormat(series!, chart, type.language),
    rows,
    own: ownLabels(chart, 0, type.language).filter(({ row }) => rows.includes(row)),
  };
  return [
    {
      values: 2,
      ...hatched(rows[0]!),
      points: rows.map((row) => ({ row, ...hatched(row) })),
      ...(labelled && { labels: lies ? setOff(labels) : labels }),
    },
  ];
}
