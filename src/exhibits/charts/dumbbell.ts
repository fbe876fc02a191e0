import type { ColorRole } from '../../model/color.js';
import type {
  Box,
  ChartElement,
  ChartSeries,
  LineElement,
  SheetColumn,
  ValueAxis,
} from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { chartAlt } from './alt.js';
import { colorsOfSeries } from './colors.js';
import type { ChartDefinition, ChartRoom, DrawnChart } from './definition.js';
import { endsOf, scaleOf } from './dumbbell-axis.js';
import {
  coinciding,
  dot,
  labelGap,
  outerFigures,
  type RowPlace,
  type RowTexts,
  rowTexts,
} from './dumbbell-rows.js';
import { fractions } from './inner.js';
import { keyRow } from './key-row.js';
import { ordered } from './plotted.js';
import { nameWidth, widest } from './row-names.js';
import { sheetOf } from './sheet.js';
import { unsaidBounds } from './unsaid.js';

/** Inches from one row to the next at most. */
const mostPitch = 1.05;
/** Inches that the numbers of a scale take under the rows. */
const scaleHeight = 0.3;

/**
 * Two to four values of each row as dots on a line that joins the outermost: what differs, by whom or when. A scatter in
 * the file, with a series for each line.
 */
function drawDumbbell({ chart: written, box }: ChartRoom, type: Typesetter): DrawnChart {
  const chart = ordered(written);
  const colors = colorsOfSeries(chart, type.theme.palette);
  const keys = chart.series.flatMap(({ name }, index) =>
    name ? [{ name, fill: { color: colors[index]! }, form: 'dot' as const }] : [],
  );
  const key = keyRow(chart.id, keys, box, type);
  const room: Box = { ...box, y: box.y + key.height, h: box.h - key.height };
  const figures = settled(chart, room, endsOf(chart), 0, type);
  const all = figures.rows.every(({ left }) => left.length === 0);
  // Values without a figure are read off a scale.
  const { place, rows, axis } = all ? figures : settled(chart, room, scaleOf(chart, type), scaleHeight, type);
  const texts = rows.flatMap((row) => row.texts);
  const element = dumbbellElement(chart, place, axis, colors, type);
  return {
    elements: [
      ...key.elements,
      ...tracks(chart, place),
      { ...element, over: texts.map(({ id }) => ({ id })) },
      ...texts,
    ],
    unsaid: unsaidOf(chart, rows, type),
  };
}

interface Settled {
  readonly place: RowPlace;
  readonly rows: readonly RowTexts[];
  readonly axis: ValueAxis;
}

/** The rows along an axis at the largest size at which most is written, over so many inches for the numbers of a scale. */
function settled(chart: WordedChart, box: Box, axis: ValueAxis, under: number, type: Typesetter): Settled {
  const h = Math.min(box.h - under, chart.rows.length * mostPitch);
  const slot = h / chart.rows.length;
  const at = (size: number): Settled => {
    const place = rowPlace(chart, { ...box, h }, axis, size, type);
    return { place, axis, rows: chart.rows.map((_, row) => rowTexts(chart, row, place, type)) };
  };
  const fits = (size: number): boolean => (size * linePitch) / 72 <= slot * 0.8;
  const whole = (size: number): boolean => fits(size) && at(size).rows.every(({ left }) => left.length === 0);
  return at(type.fit(['body', 'label'], under === 0 ? whole : fits));
}

/** Bounds without a figure, and dots that hide others. */
function unsaidOf(chart: WordedChart, rows: readonly RowTexts[], type: Typesetter): string[] {
  const hidden = coinciding(chart, type.language);
  return [
    ...unsaidBounds(chart, (series, row) => !rows[row]!.left.includes(series), type),
    ...(hidden.length > 0 ? [phrases(type.language).coincide(hidden.join(', '))] : []),
  ];
}

function rowPlace(
  chart: WordedChart,
  room: Box,
  { min, max }: ValueAxis,
  size: number,
  type: Typesetter,
): RowPlace {
  const style = type.style('label', size, { bold: true, color: 'ink' });
  const names = nameWidth(chart, room.w, style, type);
  const side = widest(outerFigures(chart, type.language), style, type) + labelGap;
  const inner: Box = {
    x: room.x + names + 0.1 + side,
    y: room.y,
    w: room.w - names - 0.1 - 2 * side,
    h: room.h,
  };
  const at = (value: number): number => inner.x + (inner.w * (value - min)) / (max - min);
  return { at, inner, room, slot: room.h / chart.rows.length, size, names };
}

function dumbbellElement(
  chart: WordedChart,
  { room, inner }: RowPlace,
  axis: ValueAxis,
  colors: readonly ColorRole[],
  type: Typesetter,
): ChartElement {
  const count = chart.series.length;
  const box: Box = axis.scale ? { ...room, h: room.h + scaleHeight } : room;
  const lines = chart.rows.map(
    (_, row): ChartSeries => ({
      values: count + 1,
      across: 1,
      along: { row, columns: count },
      behind: true,
      stroke: { color: 'muted', width: 1.75 },
    }),
  );
  const dots = chart.series.map(
    (_, index): ChartSeries => ({
      values: count + 1 + index,
      across: index + 1,
      marker: {
        shape: 'circle',
        across: dot,
        fill: { color: colors[index]! },
        stroke: { color: 'paper', width: 1 },
      },
    }),
  );
  return {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: [...sheetOf(chart, type.language), ...heightColumns(chart)],
    groups: [{ form: 'scatter', series: [...lines, ...dots] }],
    plot: fractions(inner, box),
    axes: { values: { min: 0, max: chart.rows.length }, categories: axis },
  };
}

/** Heights of the rows, once for each series: the line of a row runs through as many points. */
function heightColumns(chart: WordedChart): SheetColumn[] {
  return chart.series.map((_series, index) => ({
    header: `↕ ${index + 1}`,
    cells: chart.rows.map((_row, row) =>
      chart.series[index]!.cells[row] ? chart.rows.length - row - 0.5 : undefined,
    ),
  }));
}

/** A hairline for each row, which leads from its name to its dots. */
function tracks(chart: WordedChart, { inner, room, slot, names }: RowPlace): LineElement[] {
  const x = room.x + names + 0.1;
  return chart.rows.map((_, row) => ({
    kind: 'line',
    id: `Track ${chart.id} ${row + 1}`,
    box: { x, y: inner.y + (row + 0.5) * slot, w: room.x + room.w - x, h: 0 },
    stroke: { color: 'rule', width: 0.75 },
    decorative: true,
  }));
}

export const dumbbell: ChartDefinition = {
  kind: 'dumbbell',
  examples: [
    {
      name: 'dumbbell',
      use: 'How far apart two to four values of each thing are: sources that disagree, then and now',
      exhibit: 'estimates',
    },
  ],
  draw: (rooms, type) => rooms.map((room) => drawDumbbell(room, type)),
};
