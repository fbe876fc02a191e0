import type { ChartElement, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { chartAlt } from './alt.js';
import { namedBars, nameStyle } from './bar-names.js';
import { type BarPlot, type BarSetting, barPlot } from './bar-plot.js';
import { barSeries, rangeColumn, rangeSeries } from './bar-series.js';
import { barSettings } from './bar-setting.js';
import { boundTails } from './bound-tails.js';
import { colorsOfSeries } from './colors.js';
import type { ChartRoom, DrawnChart } from './definition.js';
import { gapBracket } from './gap-bracket.js';
import { fractions } from './inner.js';
import { type Key, keyRow } from './key-row.js';
import { ordered, withEveryYear } from './plotted.js';
import { hasRange } from './ranges.js';
import { sheetOf } from './sheet.js';
import { someNames } from './some-names.js';
import { stackedLabels, unwrittenParts } from './stacked.js';
import { unsaidBounds } from './unsaid.js';

/** Charts of bars that lie or stand, from zero, in a fixed plot. */
export function drawBars(
  rooms: readonly ChartRoom[],
  lies: boolean,
  type: Typesetter,
): readonly DrawnChart[] {
  const keyed = rooms.map(({ chart, box }) => {
    const plotted = lies ? ordered(chart) : withEveryYear(ordered(chart));
    const key = keyRow(chart.id, keysOf(plotted, type), box, type);
    return { chart: plotted, box: { ...box, y: box.y + key.height, h: box.h - key.height }, key };
  });
  const settings = barSettings(keyed, lies, type);
  return keyed.map((room, index) => {
    const drawn = drawBarChart(room, settings[index]!, lies, type);
    return { ...drawn, elements: [...room.key.elements, ...drawn.elements] };
  });
}

function drawBarChart(room: ChartRoom, setting: BarSetting, lies: boolean, type: Typesetter): DrawnChart {
  const { chart } = room;
  const plot = barPlot(chart, room.box, setting, lies);
  const figures = stackedLabels(chart, plot, setting, lies, type);
  const marks: readonly SceneElement[] = [
    ...gapBracket(chart, plot, setting, lies, type),
    ...boundTails(chart, plot, setting, lies, type),
  ];
  const over = [
    ...figures.map(({ on, text }) => ({ id: text.id, ...(on && { on }) })),
    ...marks.map(({ id }) => ({ id })),
  ];
  const element = barElement(room, plot, setting, lies, type);
  return {
    elements: [
      { ...element, ...(over.length > 0 && { over }) },
      ...figures.map(({ text }) => text),
      ...marks,
    ],
    unsaid: unsaidOf(chart, plot, setting, lies, type),
  };
}

/** Bounds read off a scale; those of one series are told by their form. */
function unsaidOf(
  chart: WordedChart,
  plot: BarPlot,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): string[] {
  if (chart.grouping === 'clustered')
    return setting.labelled || chart.series.length === 1 ? [] : unsaidBounds(chart, () => false, type);
  const parts = unwrittenParts(chart, plot, setting, lies, type);
  const written = (series: number, row: number): boolean =>
    !parts.some((part) => part.series === series && part.row === row);
  return unsaidBounds(chart, written, type);
}

function keysOf(chart: WordedChart, type: Typesetter): Key[] {
  if (chart.series.length < 2) return [];
  const colors = colorsOfSeries(chart, type.theme.palette);
  return chart.series.flatMap(({ name }, index) =>
    name ? [{ name, fill: { color: colors[index]! }, form: 'box' as const }] : [],
  );
}

function barElement(
  { chart, box }: ChartRoom,
  plot: BarPlot,
  setting: BarSetting,
  lies: boolean,
  type: Typesetter,
): ChartElement {
  const columns = [...sheetOf(chart, type.language), ...rangeColumn(chart, type)];
  const some = someNames(
    chart,
    namedBars({ chart, box }, lies, type),
    { foot: plot.min, column: columns.length, size: setting.nameSize },
    type,
  );
  return {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, type.language),
    sheet: some ? [...columns, some.column] : columns,
    groups: [
      {
        form: lies ? 'bar' : 'column',
        ...(chart.grouping !== 'clustered' && { stacking: chart.grouping }),
        gap: plot.gap,
        overlap: hasRange(chart) ? 100 : 0,
        series: [...rangeSeries(chart, setting, lies, type), ...barSeries(chart, setting, lies, type)],
      },
      ...(some ? [{ form: 'line' as const, series: [some.series] }] : []),
    ],
    plot: fractions(plot.box, box),
    axes: {
      values: setting.axis,
      categories: {
        ...(!some && { names: nameStyle(setting.nameSize, chart, type) }),
        firstOnTop: lies,
        ...(!lies && { line: { color: 'muted' as const, width: 0.75 } }),
      },
    },
  };
}
