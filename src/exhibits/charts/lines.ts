import type { Box, ChartElement, ChartGroup, ValueAxis } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { colorsOfSeries } from './colors.js';
import type { ChartRoom, DrawnChart } from './definition.js';
import { endLabelRoom, endLabels, endLabelsFit } from './end-labels.js';
import { figureText } from './figures.js';
import { fractions } from './inner.js';
import { endHeight, endOf, lastRow, sumUpTo, totalLabel, totalText } from './line-ends.js';
import { reachColumns, type SeriesLook, seriesOf } from './line-series.js';
import { withEveryYear } from './plotted.js';
import { scaleFormat, scaleWidth, shareAxis, steppedAxis } from './scale.js';
import { sheetOf } from './sheet.js';
import { namedRows, someNames } from './some-names.js';
import { unsaidBounds } from './unsaid.js';

/** Rows up to which a line of one series bears each of its values, so that it needs no scale. */
const mostLabelled = 10;
/** Share of a chart's width that names at the ends take at most; longer ones stand on several lines. */
const namesShare = 0.32;

/** Lines and areas over years, each named at its end. */
export function drawLines(
  { chart: written, box }: ChartRoom,
  form: 'line' | 'area',
  type: Typesetter,
): DrawnChart {
  // An area has no gaps: a year without a value would be drawn as zero.
  const chart = form === 'line' ? withEveryYear(written) : written;
  const labelled = form === 'line' && chart.series.length === 1 && chart.rows.length <= mostLabelled;
  const colors = colorsOfSeries(chart, type.theme.palette);
  const axis = axisOf(chart, labelled, type);
  const ends = labelled ? [] : chart.series.map((_, index) => endOf(chart, index, colors[index]!, type));
  const sums = totalText(chart, type);
  const all = labelled || !sums ? ends : [...ends, sums];
  const most = box.w * namesShare;
  const size = type.fit('label', (step) => endLabelsFit(all, most, box.h * 0.8, step, type));
  const line = (size * linePitch) / 72;
  const half = firstHalf(chart, size, type);
  const [start, end] = labelled
    ? [half, half]
    : [scaleWidth(axis, type), endLabelRoom(all, most, size, type)];
  const over = labelled ? line + 0.1 : line / 2;
  const inner: Box = {
    x: box.x + start,
    y: box.y + over,
    w: box.w - start - end,
    h: box.h - line - 0.12 - over,
  };
  const heightOf = (value: number): number =>
    inner.y + inner.h * (1 - (value - axis.min) / (axis.max - axis.min));
  const total = labelled ? undefined : totalLabel(chart, heightOf, type);
  const placed = ends.map((one, index) => ({ ...one, y: heightOf(endHeight(chart, index, form)) }));
  const texts = endLabels(
    chart.id,
    total ? [...placed, total] : placed,
    { side: 'end', x: inner.x + inner.w, bounds: inner, most },
    size,
    type,
  );
  const looks = colors.map((color): SeriesLook => ({ form, labelled, size, color }));
  const element = lineElement(chart, { box, inner }, axis, looks, type);
  return {
    elements: [{ ...element, ...(texts.length > 0 && { over: texts.map(({ id }) => ({ id })) }) }, ...texts],
    unsaid: labelled ? [] : unsaidBounds(chart, (series, row) => row === lastRow(chart, series), type),
  };
}

function lineElement(
  chart: WordedChart,
  { box, inner }: { readonly box: Box; readonly inner: Box },
  axis: ValueAxis,
  looks: readonly SeriesLook[],
  type: Typesetter,
): ChartElement {
  const { form, labelled, size } = looks[0]!;
  const columns = [...sheetOf(chart, type.language), ...reachColumns(chart, type)];
  // Names stand at the points, the first and the last at the edges of the plot.
  const width = (inner.w * chart.rows.length) / Math.max(1, chart.rows.length - 1);
  const rows = namedRows(chart, width, size, type);
  const some = someNames(chart, rows, { foot: axis.min, column: columns.length, size }, type);
  const group: ChartGroup = {
    form,
    ...(form === 'area' && chart.grouping !== 'clustered' && { stacking: chart.grouping }),
    series: chart.series.map((_, index) => seriesOf(chart, index, looks[index]!, type)),
  };
  return {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: some ? [...columns, some.column] : columns,
    groups: withNames(group, some?.series),
    plot: fractions(inner, box),
    axes: {
      values: labelled ? { min: axis.min, max: axis.max } : axis,
      categories: {
        ...(!some && { names: type.style('label', size, { color: 'ink' }) }),
        line: { color: 'muted', width: 0.75 },
      },
    },
  };
}

/** Names of some rows stand on a line: among the lines, or by themselves over bands. */
function withNames(group: ChartGroup, names: ChartGroup['series'][number] | undefined): ChartGroup[] {
  if (!names) return [group];
  if (group.form === 'line') return [{ ...group, series: [...group.series, names] }];
  return [group, { form: 'line', series: [names] }];
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
