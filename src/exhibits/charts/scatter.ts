import type { ColorRole } from '../../model/color.js';
import type {
  Box,
  ChartElement,
  ChartMarker,
  SheetColumn,
  TextElement,
  ValueAxis,
} from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { formatList } from '../../wording/numbers.js';
import { phrases } from '../../wording/phrases.js';
import { unitName } from '../../wording/quantity.js';
import { capital, plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { colorsOfRows } from './colors.js';
import type { ChartDefinition, ChartRoom, DrawnChart } from './definition.js';
import { fractions } from './inner.js';
import type { Point } from './overlap.js';
import { type PlacedNames, type PointName, placePointNames } from './point-names.js';
import { scaleFormat, scaleWidth, steppedAxis } from './scale.js';
import { sheetOf } from './sheet.js';
import { unlabelled, unsaidBounds } from './unsaid.js';

/** Points across. */
const dot = 10;

/** Things as points, by two measures with a scale each, every point named. */
function drawScatter({ chart, box }: ChartRoom, type: Typesetter): DrawnChart {
  const size = type.largest('label');
  const pitch = (size * linePitch) / 72;
  const [acrossSeries, upSeries] = chart.series;
  const values = (index: number): number[] =>
    chart.series[index]!.cells.flatMap((cell) => (cell ? [cell.value] : []));
  const across = steppedAxis(values(0), scaleFormat(chart, acrossSeries!.unit, type.language), type);
  const up = steppedAxis(values(1), scaleFormat(chart, upSeries!.unit, type.language), type, chart.axisFrom);
  const left = scaleWidth(up, type);
  const inner: Box = {
    x: box.x + left,
    y: box.y + pitch + 0.2,
    w: box.w - left - 0.25,
    h: box.h - 3 * pitch - 0.34,
  };
  const point = (row: number): Point | undefined => {
    const [x, y] = chart.series.map(({ cells }) => cells[row]?.value);
    if (x === undefined || y === undefined) return undefined;
    return [
      inner.x + (inner.w * (x - across.min)) / (across.max - across.min),
      inner.y + inner.h * (1 - (y - up.min) / (up.max - up.min)),
    ];
  };
  const colors = colorsOfRows(chart, 'accent4').map((color) => (color === 'quiet' ? 'accent4' : color));
  const tones = [...new Set(colors)].sort((a, b) => Number(b === 'accent4') - Number(a === 'accent4'));
  const named = pointsOf(chart, point, type);
  const titles = axisTitles(chart, box, pitch, size, type);
  const placedAt = (step: number): PlacedNames => placePointNames(named, inner, dot / 72, step, type);
  const {
    names,
    leaders,
    left: unnamed,
  } = placedAt(type.fit('label', (step) => placedAt(step).left.length === 0));
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: splitByColor(sheetOf(chart, type.language), tones, colors, chart),
    groups: [
      {
        form: 'scatter',
        series: tones.map((color, index) => ({ values: 2 + index, across: 1, marker: marker(color) })),
      },
    ],
    plot: fractions(inner, box),
    axes: { values: up, categories: withoutLines(across) },
    over: [...titles, ...leaders, ...names].map(({ id }) => ({ id })),
  };
  return {
    elements: [element, ...titles, ...leaders, ...names],
    unsaid: unsaidOf(chart, unnamed, point, type),
  };
}

/** The points with their names; those at one place are one point with all names. */
function pointsOf(
  { id, rows }: WordedChart,
  point: (row: number) => Point | undefined,
  type: Typesetter,
): PointName[] {
  const places = new Map<string, { readonly at: Point; readonly rows: number[] }>();
  for (const row of rows.keys()) {
    const at = point(row);
    if (!at) continue;
    const key = at.map((one) => one.toFixed(2)).join(' ');
    const there = places.get(key);
    if (there) there.rows.push(row);
    else places.set(key, { at, rows: [row] });
  }
  return [...places.values()].map(({ at, rows: own }) => {
    const names = own.map((row) => plain(rows[row]!.label));
    const all = formatList(names, type.language);
    return {
      id: `Point ${id} ${own[0]! + 1}`,
      name: own.length === 1 ? all : phrases(type.language).atOnePlace(own.length, all),
      at,
      strong: own.some((row) => rows[row]!.highlighted === true),
    };
  });
}

/** Points without a name, rows without a point, and bounds, which a point does not show. */
function unsaidOf(
  chart: WordedChart,
  left: readonly PointName[],
  point: (row: number) => Point | undefined,
  type: Typesetter,
): string[] {
  const missing = chart.rows.filter((_, row) => !point(row)).map(({ label }) => plain(label));
  return [
    ...unlabelled(
      left.map(({ name }) => name),
      type,
    ),
    ...(missing.length > 0 ? [phrases(type.language).withoutValue(formatList(missing, type.language))] : []),
    ...unsaidBounds(chart, () => false, type),
  ];
}

/** Points of a colour are a series of their own: a column of the values up, with nothing where a row has another colour. */
function splitByColor(
  [names, across, up]: readonly SheetColumn[],
  tones: readonly ColorRole[],
  colors: readonly ColorRole[],
  chart: WordedChart,
): SheetColumn[] {
  const own = tones.map((tone, index): SheetColumn => {
    const named = chart.rows.filter((_, row) => colors[row] === tone).map(({ label }) => plain(label));
    return {
      ...up!,
      header: index === 0 ? up!.header : named.join(', '),
      cells: up!.cells.map((cell, row) =>
        colors[row] === tone && across!.cells[row] !== undefined ? cell : undefined,
      ),
    };
  });
  return [names!, across!, ...own];
}

/** What is measured with its unit, where the name has it not. */
function withUnit(name: string, unit: string): string {
  if (name === '' || unit === '' || name.toLowerCase().includes(unit.toLowerCase())) return name || unit;
  return `${name}, ${unit}`;
}

function marker(color: ColorRole): ChartMarker {
  // An edge of paper tells dots that cover each other.
  return { shape: 'circle', across: dot, fill: { color }, stroke: { color: 'paper', width: 1 } };
}

/** Lines in both directions would cut the names of points. */
function withoutLines(axis: ReturnType<typeof steppedAxis>): ValueAxis {
  const { gridlines: _, ...scale } = axis.scale;
  return { ...axis, scale };
}

/** What is measured up, over its scale, and what across, under its own at the end. */
function axisTitles(
  { id, series }: WordedChart,
  box: Box,
  pitch: number,
  size: number,
  type: Typesetter,
): TextElement[] {
  const style = type.style('label', size, { color: 'ink', bold: true });
  const [across, up] = series.map(({ name, unit }) =>
    capital(withUnit(plain(name), unitName(unit, type.language))),
  );
  const h = pitch + 0.02;
  return [
    type.place(`Axis ${id} up`, { ...box, h }, [type.paragraph(`↑ ${up}`, style)]),
    type.place(`Axis ${id} across`, { ...box, y: box.y + box.h - h, h }, [
      type.paragraph(`${across} →`, style, { align: 'end' }),
    ]),
  ];
}

export const scatter: ChartDefinition = {
  kind: 'scatter',
  examples: [
    {
      name: 'scatter',
      use: 'Things as named points by two measures, each with its scale',
      exhibit: 'quays-compared',
    },
  ],
  draw: (rooms, type) => rooms.map((room) => drawScatter(room, type)),
};
