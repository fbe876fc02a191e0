import type {
  Box,
  ChartElement,
  LineElement,
  SceneElement,
  SheetColumn,
  TextElement,
} from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { colorsOfSeries } from './colors.js';
import { type ChartDefinition, type ChartRoom, whole } from './definition.js';
import { figureText } from './figures.js';
import { fractions } from './inner.js';
import { keyRow } from './key-row.js';
import { ordered } from './plotted.js';
import { sheetOf } from './sheet.js';

const namesShare = 0.3;
const dot = 14;
/** Inches from one row to the next at most. */
const mostPitch = 1.05;
/** Inches from the middle of a dot to its figure. */
const labelGap = dot / 72 / 2 + 0.08;

/**
 * Two to four values of each row as dots on a line that joins the outermost: what differs, by whom or when. A scatter in
 * the file, with a series for each line.
 */
function drawDumbbell({ chart: written, box }: ChartRoom, type: Typesetter): SceneElement[] {
  const chart = ordered(written);
  const colors = colorsOfSeries(chart, type.theme.palette);
  const keys = chart.series.flatMap(({ name }, index) =>
    name ? [{ name, fill: { color: colors[index]! }, form: 'dot' as const }] : [],
  );
  const key = keyRow(chart.id, keys, box, type);
  const h = Math.min(box.h - key.height, chart.rows.length * mostPitch);
  const room: Box = { ...box, y: box.y + key.height, h };
  const slot = room.h / chart.rows.length;
  const size = type.fit(['body', 'label'], (step) => (step * linePitch) / 72 <= slot * 0.8);
  const style = type.style('label', size, { bold: true, color: 'ink' });
  const names = Math.min(
    box.w * namesShare,
    widest(
      chart.rows.map(({ label }) => plain(label)),
      style,
      type,
    ),
  );
  const figures = widest(
    chart.series.flatMap((series) =>
      series.cells.flatMap((cell) => (cell ? [figureText(cell, series, chart, type.language)] : [])),
    ),
    style,
    type,
  );
  const side = figures + labelGap;
  const inner: Box = {
    x: room.x + names + 0.1 + side,
    y: room.y,
    w: room.w - names - 0.1 - 2 * side,
    h: room.h,
  };
  const values = chart.series.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.value] : [])));
  const min = chart.axisFrom ?? Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const max = most > min ? most : min + 1;
  const at = (value: number): number => inner.x + (inner.w * (value - min)) / (max - min);
  const texts = chart.rows.flatMap((_, row) =>
    rowTexts(chart, row, { at, inner, slot, size, names, room }, type),
  );
  const count = chart.series.length;
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box: room,
    alt: chartAlt(chart, type.language),
    sheet: [...sheetOf(chart, type.language), ...heightColumns(chart)],
    groups: [
      {
        form: 'scatter',
        series: [
          ...chart.rows.map((_, row) => ({
            values: count + 1,
            across: 1,
            along: { row, columns: count },
            behind: true,
            stroke: { color: 'muted' as const, width: 1.75 },
          })),
          ...chart.series.map((_, index) => ({
            values: count + 1 + index,
            across: index + 1,
            marker: {
              shape: 'circle' as const,
              across: dot,
              fill: { color: colors[index]! },
              stroke: { color: 'paper' as const, width: 1 },
            },
          })),
        ],
      },
    ],
    plot: fractions(inner, room),
    axes: { values: { min: 0, max: chart.rows.length }, categories: { min, max } },
    over: texts.map(({ id }) => ({ id })),
  };
  return [...key.elements, ...tracks(chart, inner, room, slot, names), element, ...texts];
}

function widest(
  texts: readonly string[],
  style: Parameters<Typesetter['width']>[1],
  type: Typesetter,
): number {
  return Math.max(...texts.map((text) => type.width(text, style))) / 0.97 + 0.05;
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
function tracks(chart: WordedChart, inner: Box, room: Box, slot: number, names: number): LineElement[] {
  const x = room.x + names + 0.1;
  return chart.rows.map((_, row) => ({
    kind: 'line',
    id: `Track ${chart.id} ${row + 1}`,
    box: { x, y: inner.y + (row + 0.5) * slot, w: room.x + room.w - x, h: 0 },
    stroke: { color: 'rule', width: 0.75 },
    decorative: true,
  }));
}

interface RowPlace {
  readonly at: (value: number) => number;
  readonly inner: Box;
  readonly room: Box;
  readonly slot: number;
  readonly size: number;
  readonly names: number;
}

/** A row's name at the start, and the figures of its outermost dots on their outer sides; one figure where they are one. */
function rowTexts(chart: WordedChart, row: number, place: RowPlace, type: Typesetter): TextElement[] {
  const { at, inner, room, slot, size, names } = place;
  const style = type.style('label', size, { bold: true, color: 'ink' });
  const h = (size * linePitch) / 72;
  const y = inner.y + (row + 0.5) * slot - h / 2;
  const name = type.paragraph(chart.rows[row]!.label, style);
  const height = type.height([name], names);
  const nameBox: Box = {
    x: room.x,
    y: inner.y + (row + 0.5) * slot - height / 2,
    w: names,
    h: height + 0.02,
  };
  const dots = chart.series
    .flatMap((series) => {
      const cell = series.cells[row];
      return cell ? [{ value: cell.value, text: figureText(cell, series, chart, type.language) }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const [low, high] = [dots[0], dots.at(-1)];
  const figure = (
    side: 'start' | 'end',
    { value, text }: { readonly value: number; readonly text: string },
  ) => {
    const w = type.width(text, style) / 0.97 + 0.04;
    const x = side === 'start' ? at(value) - labelGap - w : at(value) + labelGap;
    return type.place(`Figure ${chart.id} ${row + 1} ${side}`, { x, y, w, h: h + 0.02 }, [
      type.paragraph(text, style, { align: side === 'start' ? 'end' : 'start' }),
    ]);
  };
  // Values between stand over their dots, where two of them have the room.
  let last = Number.NEGATIVE_INFINITY;
  const between = dots.slice(1, -1).flatMap(({ value, text }, index): TextElement[] => {
    const w = type.width(text, style) / 0.97 + 0.04;
    const box: Box = { x: at(value) - w / 2, y: y - h / 2 - dot / 72, w, h: h + 0.02 };
    const clear = box.x > last && slot > 2.6 * h && value !== low?.value && value !== high?.value;
    if (!clear) return [];
    last = box.x + w + 0.05;
    const words = [type.paragraph(text, style, { align: 'center' })];
    return [type.place(`Figure ${chart.id} ${row + 1} between ${index + 1}`, box, words)];
  });
  return [
    ...between,
    type.place(`Name ${chart.id} ${row + 1}`, nameBox, [name]),
    ...(low && high && low.value !== high.value ? [figure('start', low)] : []),
    ...(high ? [figure('end', high)] : []),
  ];
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
  draw: (rooms, type) => rooms.map((room) => whole(drawDumbbell(room, type))),
};
