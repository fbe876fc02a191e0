import type {
  Box,
  ChartElement,
  ChartPoint,
  ChartSeries,
  SceneElement,
  SeriesLabels,
  ValueAxis,
} from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { chartAlt } from './alt.js';
import {
  type BarPlot,
  type BarSetting,
  barSettings,
  extent,
  nameStyle,
  scaleRoom,
  valueStyle,
} from './bar-setting.js';
import { boundTails } from './bound-tails.js';
import { colorsOfRows, colorsOfSeries, fillOf, isCeiling, isFloor } from './colors.js';
import type { ChartRoom } from './definition.js';
import { seriesFormat } from './figures.js';
import { gapBracket } from './gap-bracket.js';
import { type Key, keyRow } from './key-row.js';
import { ordered, withEveryYear } from './plotted.js';
import { scaleFormat, steppedAxis } from './scale.js';
import { filledRows, ownLabels, sheetOf } from './sheet.js';
import { stackedLabels } from './stacked.js';

/** Bars take this share of the room that each has, and are no thicker than so many inches. */
const barShare = { bar: 0.69, column: 0.62 } as const;
const mostThick = { bar: 0.9, column: 1.6 } as const;
/** Between clusters, percent of a bar. */
const betweenClusters = 60;

/** Charts of bars that lie or stand, from zero, in a fixed plot. */
export function drawBars(
  rooms: readonly ChartRoom[],
  lies: boolean,
  type: Typesetter,
): readonly (readonly SceneElement[])[] {
  const rows = rooms.map(({ chart, box }) => {
    const plotted = lies ? ordered(chart) : withEveryYear(ordered(chart));
    const key = keyRow(chart.id, keysOf(plotted, type), box, type);
    return { chart: plotted, box: { ...box, y: box.y + key.height, h: box.h - key.height }, key };
  });
  const settings = barSettings(rows, lies, type);
  return rows.map(({ chart, box, key }, index) => {
    const { element, plot } = barElement(chart, box, settings[index]!, lies, type);
    const figures = stackedLabels(chart, plot, settings[index]!, lies, type);
    const tails = boundTails(chart, plot, settings[index]!, lies, type);
    const bracket = [...gapBracket(chart, plot, settings[index]!, lies, type), ...tails];
    const over = [
      ...figures.map(({ on, text }) => ({ id: text.id, ...(on && { on }) })),
      ...bracket.map(({ id }) => ({ id })),
    ];
    return [
      ...key.elements,
      { ...element, ...(over.length > 0 && { over }) },
      ...figures.map(({ text }) => text),
      ...bracket,
    ];
  });
}

function keysOf(chart: WordedChart, type: Typesetter): Key[] {
  if (chart.series.length < 2) return [];
  const colors = colorsOfSeries(chart, type.theme.palette);
  return chart.series.flatMap(({ name }, index) =>
    name ? [{ name, fill: { color: colors[index]! }, form: 'box' as const }] : [],
  );
}

function barElement(
  chart: WordedChart,
  box: Box,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): { readonly element: ChartElement; readonly plot: BarPlot } {
  const scale = scaleRoom(chart, setting, lies, type);
  const inner: Box = lies
    ? { x: box.x + setting.names, y: box.y, w: box.w - setting.names, h: box.h - scale }
    : { x: box.x + scale, y: box.y, w: box.w - scale, h: box.h - setting.names };
  const beside = chart.grouping === 'clustered' ? chart.series.length : 1;
  const slot = (lies ? inner.h : inner.w) / chart.rows.length;
  const direction = lies ? 'bar' : 'column';
  const thick =
    beside > 1
      ? slot / (beside + betweenClusters / 100)
      : Math.min(mostThick[direction], slot * barShare[direction]);
  const gap = beside > 1 ? betweenClusters : Math.min(500, Math.round((slot / thick - 1) * 100));
  const axis = valueAxis(chart, setting, type);
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: [...sheetOf(chart, type.language), ...rangeColumn(chart, type)],
    groups: [
      {
        form: direction,
        ...(chart.grouping !== 'clustered' && { stacking: chart.grouping }),
        gap,
        overlap: hasRange(chart) ? 100 : 0,
        series: [...rangeSeries(chart, setting, lies, type), ...barSeries(chart, setting, lies, type)],
      },
    ],
    plot: {
      x: (inner.x - box.x) / box.w,
      y: (inner.y - box.y) / box.h,
      w: inner.w / box.w,
      h: inner.h / box.h,
    },
    axes: {
      values: axis,
      categories: {
        names: nameStyle(setting.nameSize, chart, type),
        firstOnTop: lies,
        ...(!lies && { line: { color: 'muted' as const, width: 0.75 } }),
      },
    },
  };
  return { element, plot: { box: inner, min: axis.min, max: axis.max, thick, slot } };
}

function valueAxis(chart: WordedChart, setting: BarSetting, type: Typesetter): ValueAxis {
  const { labelled, min, max } = setting;
  if (labelled) return { min, max };
  const axis = steppedAxis([...extent(chart)], scaleFormat(chart, chart.unit, type.language), type);
  return { ...axis, min, max };
}

function barSeries(chart: WordedChart, setting: BarSetting, lies: boolean, type: Typesetter): ChartSeries[] {
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
  const filled = filledRows(chart, index).filter((row) => !isLabelledApart(chart, row, index));
  const labels: SeriesLabels = {
    style: valueStyle(size, type),
    at: 'outside',
    format: seriesFormat(chart.series[index]!, chart, type.language),
    rows: filled,
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

/** Ranges are drawn in charts of one series only: the brief's reader has seen to that. */
function hasRange({ series }: WordedChart): boolean {
  return series.length === 1 && series[0]!.cells.some((cell) => cell?.high !== undefined);
}

function rangeColumn(chart: WordedChart, type: Typesetter): ChartElement['sheet'][number][] {
  if (!hasRange(chart)) return [];
  const [series] = chart.series;
  return [
    {
      header: type.language === 'fr' ? 'Jusqu’à' : 'Up to',
      cells: series!.cells.map((cell) => cell?.high),
      format: seriesFormat(series!, chart, type.language),
    },
  ];
}

/** Hatched bars up to the upper ends of ranges, behind the solid ones. */
function rangeSeries(
  chart: WordedChart,
  { size, labelled }: BarSetting,
  lies: boolean,
  type: Typesetter,
): ChartSeries[] {
  if (!hasRange(chart)) return [];
  const [series] = chart.series;
  const colors = colorsOfRows(chart);
  const rows = series!.cells.flatMap((cell, row) => (cell?.high === undefined ? [] : [row]));
  const [first] = rows;
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
      fill: fillOf(colors[first!]!, true),
      stroke: { color: colors[first!]!, width: 1 },
      points: rows.map((row) => ({
        row,
        fill: fillOf(colors[row]!, true),
        stroke: { color: colors[row]!, width: 1 },
      })),
      ...(labelled && { labels: lies ? setOff(labels) : labels }),
    },
  ];
}
