import type { Place } from '../model/place.js';
import { type ChartFault, doubtful, misleads, undrawable } from './chart-fault.js';
import { type ChartValues, cellAt, firstCell, rowAt } from './chart-values.js';

/** How far shares that are rounded may stand from a whole, percent. */
const rounding = 1;
/** Slices that are told apart at a glance. */
const mostSlices = 6;

export function ringIsWhole(values: ChartValues): readonly ChartFault[] {
  const { exhibit, rows, series } = values;
  if (exhibit.chart !== 'doughnut') return [];
  const [{ unit, values: shares, data }] = series as [(typeof series)[number]];
  if (unit !== '%')
    return misleads('is of shares, but its data are not in %', 'draw it as a bar chart', data.at);
  const negative = negativeShare(values);
  if (negative.length > 0) return negative;
  const hint = 'a ring stands for a whole: add what is missing, such as { complement: … }';
  const many = doubtful(
    `has ${rows.length} slices`,
    `join the smallest, or draw bars: ${mostSlices} can be told apart`,
    rowAt(values, mostSlices),
  );
  return [...wholeFault(shares, hint, data.at), ...(rows.length > mostSlices ? many : [])];
}

function negativeShare(values: ChartValues): ChartFault[] {
  const at = firstCell(values, (value) => value !== undefined && value < 0);
  return at ? misleads('has a negative share', 'draw it as bars', at) : [];
}

function wholeFault(
  shares: readonly (number | undefined)[],
  hint: string,
  at: Place | undefined,
): readonly ChartFault[] {
  const sum = shares.reduce<number>((total, value) => total + (value ?? 0), 0);
  const sound = Math.abs(sum - 100) <= rounding;
  return sound ? [] : misleads(`shows shares that add up to ${Math.round(sum * 10) / 10}%`, hint, at);
}

/** Of rows that are no wholes, the first is told: they are likely to lack the same. */
export function stacksAddUp(values: ChartValues): readonly ChartFault[] {
  const { exhibit, rows, series } = values;
  const { grouping, chart, places } = exhibit;
  if (grouping === 'clustered' || !['bar', 'column', 'area'].includes(chart)) return [];
  if (series.length < 2)
    return misleads('stacks one series on itself', 'leave "grouping" out, or add a series', places?.grouping);
  if (grouping !== 'share') return [];
  const at = firstCell(values, (value) => value !== undefined && value < 0);
  if (at) return misleads('has negative parts of a whole', 'draw it clustered', at);
  if (series[0]!.unit !== '%') return [];
  const wrong = rows.flatMap((_, row) =>
    wholeFault(
      series.map((one) => one.values[row]),
      'each row stands for a whole: add what is missing as a series',
      rowAt(values, row),
    ),
  );
  return wrong.slice(0, 1);
}

/**
 * A step and a level look alike in the data: whoever draws a waterfall says which rows are levels. The first row is one,
 * named or not, since there is nothing before it that it could change.
 */
export function levelsNamed({ exhibit, rows }: ChartValues): readonly ChartFault[] {
  const { chart, totals, places } = exhibit;
  if (chart === 'waterfall' && totals.length === 0)
    return undrawable(
      'does not say which of its rows are levels, and which are steps from one to the next',
      `name the levels: totals: [${[...new Set([rows[0], rows.at(-1)])].join(', ')}]`,
      places?.chart,
    );
  if (chart === 'waterfall' || totals.length === 0) return [];
  return undrawable(
    `names levels, which only a waterfall has`,
    'leave "totals" out, or draw a waterfall',
    places?.totals?.[0],
  );
}

interface Step {
  readonly row: number;
  /** What the steps have come to, this row's own included, and what they had come to before. */
  readonly sum: number;
  readonly before: number;
  readonly value: number;
  readonly level: boolean;
}

function stepsOf({ exhibit, rows, series }: ChartValues): Step[] {
  let before = 0;
  return series[0]!.values.map((value = 0, row): Step => {
    const level = row === 0 || exhibit.totals.includes(rows[row]!);
    const step = { row, value, level, before, sum: level ? value : before + value };
    before = step.sum;
    return step;
  });
}

/** A level of a waterfall is what the steps before it come to. */
export function levelsAddUp(values: ChartValues): readonly ChartFault[] {
  if (values.exhibit.chart !== 'waterfall') return [];
  const wrong = stepsOf(values).find(
    ({ row, level, before, value }) =>
      row > 0 && level && Math.abs(before - value) > Math.max(Math.abs(value), 1) * 0.005,
  );
  if (!wrong) return [];
  return misleads(
    `has steps that come to ${Number(wrong.before.toFixed(4))} where "${values.rows[wrong.row]}" is ${wrong.value}`,
    'add the step that is missing, or mend the level',
    cellAt(values.series[0]!, wrong.row),
  );
}

export function staysAboveZero(values: ChartValues): readonly ChartFault[] {
  const below = stepsOf(values).find(({ sum }) => sum < -1e-9);
  if (!below) return [];
  return undrawable(
    'falls below zero on its way',
    'draw it as columns, which may stand below zero',
    cellAt(values.series[0]!, below.row),
  );
}
