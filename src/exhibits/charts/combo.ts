import type { ColorRole } from '../../model/color.js';
import type { Box, ChartElement, ChartSeries, SceneElement, ValueAxis } from '../../model/scene.js';
import type { WordedChart, WordedSeries } from '../../model/storyboard.js';
import { neutralMark } from '../../theme/text-accent.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { unitName } from '../../wording/quantity.js';
import { capital } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { colorsOfSeries, wordColor } from './colors.js';
import { type ChartDefinition, type ChartRoom, whole } from './definition.js';
import { fractions } from './inner.js';
import { keyRow } from './key-row.js';
import { withEveryYear } from './plotted.js';
import { roundStep, scaleFormat, scaleWidth, steppedAxis } from './scale.js';
import { sheetOf } from './sheet.js';
import { namedRows, someNames } from './some-names.js';

/**
 * Columns and lines over the same rows. Where they have units of their own each has a scale, with the unit over it; the
 * two begin at zero and have as many steps, so that one set of gridlines serves both.
 */
function drawCombo({ chart: written, box }: ChartRoom, type: Typesetter): SceneElement[] {
  const chart = withEveryYear(written);
  const colors = comboColors(chart, type);
  const size = type.largest('label');
  const key = keyRow(
    chart.id,
    chart.series.flatMap(({ name, as }, index) =>
      name
        ? [
            {
              name,
              fill: { color: colors[index]! },
              form: as === 'line' ? ('line' as const) : ('box' as const),
            },
          ]
        : [],
    ),
    box,
    type,
  );
  const columns = chart.series.filter(({ as }) => as === 'column');
  const lines = chart.series.filter(({ as }) => as === 'line');
  const two = columns[0]!.unit !== lines[0]!.unit;
  const first = scaleOf(chart, two ? columns : chart.series, type);
  const second = two ? asManySteps(chart, lines, first, type) : undefined;
  const pitch = (size * linePitch) / 72;
  const units = two ? pitch + 0.2 : pitch / 2;
  const left = scaleWidth(first, type);
  const right = second ? scaleWidth(second, type) : 0.1;
  const inner: Box = {
    x: box.x + left,
    y: box.y + key.height + units,
    w: box.w - left - right,
    h: box.h - key.height - units - pitch - 0.12,
  };
  const chartBox: Box = { ...box, y: box.y + key.height, h: box.h - key.height };
  const titles = second ? unitTitles(chart, columns[0]!, lines[0]!, colors, chartBox, size, type) : [];
  const drawn = (series: WordedSeries): ChartSeries =>
    seriesOf(chart, series, colors[chart.series.indexOf(series)]!);
  const sheet = sheetOf(chart, type.language);
  const some = someNames(
    chart,
    namedRows(chart, inner.w, size, type),
    { foot: first.min, column: sheet.length, size },
    type,
  );
  const under = some ? [some.series] : [];
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box: chartBox,
    alt: chartAlt(chart, type.language),
    sheet: some ? [...sheet, some.column] : sheet,
    groups: [
      { form: 'column', gap: 70, overlap: 0, series: columns.map(drawn) },
      { form: 'line', second: two, series: [...lines.map(drawn), ...(two ? [] : under)] },
      ...(two && some ? [{ form: 'line' as const, series: under }] : []),
    ],
    plot: fractions(inner, chartBox),
    axes: {
      values: first,
      ...(second && { second }),
      categories: {
        ...(!some && { names: type.style('label', size, { color: 'ink' }) }),
        line: { color: 'muted', width: 0.75 },
      },
    },
    ...(titles.length > 0 && { over: titles.map(({ id }) => ({ id })) }),
  };
  return [...key.elements, element, ...titles];
}

/** Columns are the ground that the line is read on: the first without a colour of its own is calm. */
function comboColors(chart: WordedChart, type: Typesetter): readonly ColorRole[] {
  const colors = colorsOfSeries(chart, type.theme.palette);
  const calm = chart.series.findIndex(({ as, color }) => as === 'column' && color === undefined);
  const dark = neutralMark(type.theme.palette);
  return colors.map((color, index) => {
    if (index === calm) return 'quiet';
    return color === 'accent4' ? dark : color;
  });
}

type Scale = ReturnType<typeof steppedAxis>;

function valuesOf(series: readonly WordedSeries[]): number[] {
  return series.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.value] : [])));
}

function scaleOf(chart: WordedChart, series: readonly WordedSeries[], type: Typesetter): Scale {
  return steppedAxis(valuesOf(series), scaleFormat(chart, series[0]!.unit, type.language), type);
}

/** The second scale has as many steps as the first, in whose place its lines would be. */
function asManySteps(
  chart: WordedChart,
  lines: readonly WordedSeries[],
  first: Scale,
  type: Typesetter,
): Scale {
  const values = valuesOf(lines);
  const second = scaleOf(chart, lines, type);
  const steps = Math.round((first.max - first.min) / first.scale.step);
  const { gridlines: _, ...scale } = second.scale;
  const step = roundStep(Math.max(...values) / steps || 1, values.every(Number.isInteger));
  return {
    min: 0,
    max: Number((step * steps).toPrecision(10)),
    scale: { ...scale, step, format: scaleFormat(chart, lines[0]!.unit, type.language)(step) },
  } satisfies ValueAxis;
}

/** The unit of either scale over it, that of the line in its colour. */
function unitTitles(
  chart: WordedChart,
  column: WordedSeries,
  line: WordedSeries,
  colors: ReturnType<typeof colorsOfSeries>,
  box: Box,
  size: number,
  type: Typesetter,
): SceneElement[] {
  const h = (size * linePitch) / 72 + 0.02;
  const w = box.w / 2;
  const words = (series: WordedSeries): string => capital(unitName(series.unit, type.language));
  const lineColor = wordColor(colors[chart.series.indexOf(line)]!);
  return [
    type.place(`Unit ${chart.id} start`, { x: box.x, y: box.y, w: w - 0.1, h }, [
      type.paragraph(words(column), type.style('label', size)),
    ]),
    type.place(`Unit ${chart.id} end`, { x: box.x + w, y: box.y, w, h }, [
      type.paragraph(words(line), type.style('label', size, { color: lineColor }), { align: 'end' }),
    ]),
  ];
}

function seriesOf(
  chart: WordedChart,
  series: WordedSeries,
  color: Scale['scale']['style']['color'],
): ChartSeries {
  const values = chart.series.indexOf(series) + 1;
  if (series.as === 'column') return { values, fill: { color } };
  return { values, stroke: { color, width: 2.75 }, marker: { shape: 'circle', across: 7, fill: { color } } };
}

export const combo: ChartDefinition = {
  kind: 'combo',
  examples: [
    {
      name: 'combo',
      use: 'Columns and a line over the same years, each with its own unit and scale',
      exhibit: 'calls-and-hours',
    },
  ],
  draw: (rooms, type) => rooms.map((room) => whole(drawCombo(room, type))),
};
