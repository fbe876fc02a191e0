import type { DiagnosticCode } from '../diagnostics/codes.js';
import { type ChartValues, numbersOf, type SeriesValues } from './chart-values.js';

export interface ChartFault {
  readonly code: Extract<DiagnosticCode, `chart-${string}`>;
  readonly message: string;
  readonly hint: string;
}

/** How far shares that are rounded may stand from a whole, percent. */
const rounding = 1;
/** Slices that are told apart at a glance. */
const mostSlices = 6;

type Rule = (values: ChartValues) => readonly ChartFault[];

/** What misleads, or may: each rule looks at a chart that can be drawn. */
const rules: readonly Rule[] = [
  axisFromZero,
  unitsStated,
  oneUnit,
  ringIsWhole,
  stacksAddUp,
  levelsAddUp,
  lineOverTime,
  somethingToSee,
  nothingBelowZero,
  nothingMissing,
  namedOnce,
  timeGoesOn,
];

export function chartFaults(values: ChartValues): ChartFault[] {
  return rules.flatMap((rule) => rule(values));
}

function misleads(message: string, hint: string): ChartFault[] {
  return [{ code: 'chart-misleading', message, hint }];
}

function doubtful(message: string, hint: string): ChartFault[] {
  return [{ code: 'chart-doubtful', message, hint }];
}

/** Lengths and areas say how much only from zero; a line or dot may start elsewhere, and then says so by its scale. */
function axisFromZero(values: ChartValues): readonly ChartFault[] {
  const { axisFrom, chart } = values.exhibit;
  if (axisFrom === undefined || axisFrom === 0) return [];
  if (!['line', 'scatter', 'slope', 'dumbbell'].includes(chart))
    return misleads(
      `begins its axis at ${axisFrom}, so that lengths no longer say how much`,
      'leave "axis-from" out, or draw the values as a line or a dumbbell',
    );
  const measured = chart === 'scatter' ? { ...values, series: values.series.slice(1) } : values;
  const least = Math.min(...numbersOf(measured));
  if (axisFrom <= least) return [];
  return misleads(
    `begins its axis at ${axisFrom}, over its least value ${least}`,
    `begin at ${least} or less`,
  );
}

function unitsStated({ exhibit, series }: ChartValues): readonly ChartFault[] {
  if (series.every(({ unit }) => unit !== '')) return [];
  const hint = 'write what is counted or measured, such as unit: USD bn or unit: ships';
  if (exhibit.data.form === 'series') return misleads('has values without a unit', hint);
  return doubtful('has facts without a unit', hint);
}

/** Two units on one axis would be compared; only a combo and a scatter have an axis for each. */
function oneUnit({ exhibit, series }: ChartValues): readonly ChartFault[] {
  const units = (some: readonly SeriesValues[]): string[] => [...new Set(some.map(({ unit }) => unit))];
  const { chart } = exhibit;
  if (chart === 'scatter') return [];
  if (chart === 'combo') {
    const columns = series.filter((one) => one.as === 'column');
    const lines = series.filter((one) => one.as === 'line');
    if (columns.length === 0 || lines.length === 0)
      return misleads('has no series of each kind', 'give one series `as: column`, another `as: line`');
    if (units(columns).length === 1 && units(lines).length === 1) return [];
    return misleads('has several units on one axis', 'give all columns one unit, and all lines one');
  }
  if (units(series).length === 1) return [];
  return misleads(
    `has ${units(series).join(' and ')} on one axis`,
    'draw a chart for each unit, or a combo of columns and a line',
  );
}

function ringIsWhole({ exhibit, rows, series }: ChartValues): readonly ChartFault[] {
  if (exhibit.chart !== 'doughnut') return [];
  const { unit, values } = series[0]!;
  if (unit !== '%') return misleads('is of shares, but its data are not in %', 'draw it as a bar chart');
  return [
    ...partsFault(values, 'a ring stands for a whole: add what is missing, such as { complement: … }'),
    ...(rows.length > mostSlices
      ? doubtful(
          `has ${rows.length} slices`,
          `join the smallest, or draw bars: ${mostSlices} can be told apart`,
        )
      : []),
  ];
}

function partsFault(values: readonly (number | undefined)[], hint: string): readonly ChartFault[] {
  if (values.some((value) => value !== undefined && value < 0))
    return misleads('has a negative share', 'draw it as bars');
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const sound = Math.abs(sum - 100) <= rounding;
  return sound ? [] : misleads(`shows shares that add up to ${Math.round(sum * 10) / 10}%`, hint);
}

function stacksAddUp({ exhibit, rows, series }: ChartValues): readonly ChartFault[] {
  const { grouping, chart } = exhibit;
  if (grouping === 'clustered' || !['bar', 'column', 'area'].includes(chart)) return [];
  if (series.length < 2)
    return misleads('stacks one series on itself', 'leave "grouping" out, or add a series');
  const all = series.flatMap(({ values }) => values);
  if (grouping === 'share' && all.some((value) => value !== undefined && value < 0))
    return misleads('has negative parts of a whole', 'draw it clustered');
  if (grouping !== 'share' || series[0]!.unit !== '%') return [];
  const wrong = rows.flatMap((_, row) =>
    partsFault(
      series.map(({ values }) => values[row]),
      'each row stands for a whole: add what is missing as a series',
    ),
  );
  return wrong.slice(0, 1);
}

/** A level of a waterfall is what the steps before it come to. */
function levelsAddUp({ exhibit, rows, series }: ChartValues): readonly ChartFault[] {
  if (exhibit.chart !== 'waterfall') return [];
  const { values } = series[0]!;
  let sum = values[0] ?? 0;
  for (const [row, value = 0] of values.entries()) {
    if (row === 0) continue;
    if (!exhibit.totals.includes(rows[row]!)) {
      sum += value;
      continue;
    }
    if (Math.abs(sum - value) > Math.max(Math.abs(value), 1) * 0.005)
      return misleads(
        `has steps that come to ${Number(sum.toFixed(4))} where "${rows[row]}" is ${value}`,
        'add the step that is missing, or mend the level',
      );
    sum = value;
  }
  return [];
}

function lineOverTime({ exhibit, rows }: ChartValues): readonly ChartFault[] {
  if (!['line', 'area'].includes(exhibit.chart) || rows.every((row) => /\d/.test(row))) return [];
  return doubtful(
    'draws a line through things that have no order',
    'draw bars; a line is for years and dates',
  );
}

function somethingToSee(values: ChartValues): readonly ChartFault[] {
  if (values.exhibit.chart === 'scatter' || numbersOf(values).some((value) => value !== 0)) return [];
  return misleads('has only zeros', 'say it in words');
}

/** Kinds whose form says how much by what stands on what, or within what: below zero they would say something else. */
function nothingBelowZero(values: ChartValues): readonly ChartFault[] {
  const { exhibit, series } = values;
  const fault = (what: string): ChartFault[] => [
    {
      code: 'chart-data',
      message: what,
      hint: 'draw it as columns, which may stand below zero',
    },
  ];
  const negative = numbersOf(values).some((value) => value < 0);
  if (exhibit.chart === 'waterfall') {
    let sum = 0;
    const sums = series[0]!.values.map((value = 0, row) => {
      const level = row === 0 || exhibit.totals.includes(values.rows[row]!);
      sum = level ? value : sum + value;
      return sum;
    });
    return sums.some((value) => value < -1e-9) ? fault('falls below zero on its way') : [];
  }
  if (!negative) return [];
  const units = new Set(series.map(({ unit }) => unit));
  if (exhibit.chart === 'bullet') return fault('has aims or values below zero');
  if (exhibit.chart === 'combo' && units.size > 1) return fault('has values below zero on one of two scales');
  if (exhibit.chart === 'area' && exhibit.grouping !== 'clustered') return fault('stacks values below zero');
  return series.some(({ ranges }) => ranges) ? fault('has ranges beside values below zero') : [];
}

/** What stands for a sum, or a part of one, cannot be left out. */
function nothingMissing({ exhibit, series }: ChartValues): readonly ChartFault[] {
  const stacks = exhibit.grouping !== 'clustered' && ['bar', 'column'].includes(exhibit.chart);
  const whole = stacks || ['area', 'doughnut', 'waterfall', 'bullet'].includes(exhibit.chart);
  if (!whole || series.every(({ values }) => values.every((value) => value !== undefined))) return [];
  return [
    {
      code: 'chart-data',
      message: 'lacks a value, which would be drawn as zero',
      hint: 'leave its row out, or draw the rest as a line or bars',
    },
  ];
}

/** Two rows or series of one name cannot be told apart. */
function namedOnce({ exhibit, rows, series }: ChartValues): readonly ChartFault[] {
  const names = series.map(({ name }) => name).filter((name) => name !== '');
  const twice = [rows, names].flatMap((all) => all.filter((name, index) => all.indexOf(name) !== index));
  // Two facts of one entity may be meant: they have labels of their own in the notes.
  const code = exhibit.data.form === 'facts' ? 'chart-doubtful' : 'chart-data';
  return twice.slice(0, 1).map((name) => ({
    code,
    message: `has "${name}" twice`,
    hint: 'give each row and each series a name of its own',
  }));
}

/** Years are drawn from the earlier to the later. */
function timeGoesOn({ rows }: ChartValues): readonly ChartFault[] {
  const years = rows.map((row) => (/^\d{4}$/.test(row) ? Number(row) : Number.NaN));
  const back = years.findIndex((year, index) => index > 0 && year < years[index - 1]!);
  if (back < 0) return [];
  return [
    {
      code: 'chart-data',
      message: `goes back in time from ${rows[back - 1]} to ${rows[back]}`,
      hint: 'write the years from the earliest on',
    },
  ];
}
