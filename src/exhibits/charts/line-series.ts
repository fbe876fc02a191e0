import type { ChartSeries, OwnLabel, SheetColumn } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import type { EndLabel } from './end-labels.js';
import { seriesFormat } from './figures.js';
import { hasRange } from './ranges.js';
import { filledRows, ownLabels } from './sheet.js';

/** How the series of a chart look: points of their values where these are written. */
export interface SeriesLook {
  readonly form: 'line' | 'area';
  readonly labelled: boolean;
  readonly size: number;
  readonly color: EndLabel['color'];
}

/** A line with its points, or a band. */
export function seriesOf(
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
            own: belowWhiskers(chart, index, type),
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

/** The figure of a range stands under its point, since its stroke goes up from there. */
function belowWhiskers(chart: WordedChart, index: number, type: Typesetter): OwnLabel[] {
  const { cells } = chart.series[index]!;
  return ownLabels(chart, index, type.language).map((one) =>
    cells[one.row]?.high === undefined ? one : { ...one, at: 'below' },
  );
}

/** A value without a neighbour has no line to be seen by. */
function alone(chart: WordedChart, index: number, row: number): boolean {
  const { cells } = chart.series[index]!;
  return cells[row - 1] === undefined && cells[row + 1] === undefined;
}

/** How far ranges go over their lower ends; of one series only. */
export function reachColumns(chart: WordedChart, type: Typesetter): SheetColumn[] {
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
