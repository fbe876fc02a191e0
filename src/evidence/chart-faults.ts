import { type ChartFault, doubtful, misleads, undrawable } from './chart-fault.js';
import { levelsAddUp, levelsNamed, ringIsWhole, stacksAddUp, staysAboveZero } from './chart-sums.js';
import {
  type ChartValues,
  firstCell,
  numbersOf,
  rowAt,
  type SeriesValues,
  seriesAt,
} from './chart-values.js';

/** Looks at a chart that can be drawn. */
type Rule = (values: ChartValues) => readonly ChartFault[];

/** What concerns a chart's names, its order and its axis, each apart from the others. */
const ofNames: readonly Rule[] = [axisFromZero, lineOverTime, namedOnce, timeGoesOn];

/** What is there to be drawn: where one of these finds a fault, all that follows would only repeat it. */
const ofValues: readonly Rule[] = [
  levelsNamed,
  somethingToSee,
  nothingMissing,
  unitsStated,
  nothingBelowZero,
];

/** What the values come to, together. */
const ofSums: readonly Rule[] = [oneUnit, ringIsWhole, stacksAddUp, levelsAddUp];

/** What misleads, or may; of faults that follow from one another, the first. */
export function chartFaults(values: ChartValues): ChartFault[] {
  const first = (rules: readonly Rule[]): readonly ChartFault[] => {
    for (const rule of rules) {
      const found = rule(values);
      if (found.length > 0) return found;
    }
    return [];
  };
  const missing = first(ofValues);
  const inTheWay = missing.some(({ code }) => code !== 'chart-doubtful');
  return [...ofNames.flatMap((rule) => rule(values)), ...missing, ...(inTheWay ? [] : first(ofSums))];
}

/** Lengths and areas say how much only from zero; a line or dot may start elsewhere, and then says so by its scale. */
function axisFromZero(values: ChartValues): readonly ChartFault[] {
  const { axisFrom, chart, places } = values.exhibit;
  if (axisFrom === undefined || axisFrom === 0) return [];
  if (!['line', 'scatter', 'slope', 'dumbbell'].includes(chart))
    return misleads(
      `begins its axis at ${axisFrom}, so that lengths no longer say how much`,
      'leave "axis-from" out, or draw the values as a line or a dumbbell',
      places?.axisFrom,
    );
  const measured = chart === 'scatter' ? { ...values, series: values.series.slice(1) } : values;
  const least = Math.min(...numbersOf(measured));
  if (axisFrom <= least) return [];
  return misleads(
    `begins its axis at ${axisFrom}, over its least value ${least}`,
    `begin at ${least} or less`,
    places?.axisFrom,
  );
}

function unitsStated({ exhibit, series }: ChartValues): readonly ChartFault[] {
  const bare = series.find(({ unit }) => unit === '');
  if (!bare) return [];
  const hint = 'write what is counted or measured, such as unit: USD bn or unit: ships';
  if (exhibit.data.form === 'series') return misleads('has values without a unit', hint, seriesAt(bare));
  return doubtful('has facts without a unit', hint, bare.data.at);
}

/** Two units on one axis would be compared; only a combo and a scatter have an axis for each. */
function oneUnit({ exhibit, series }: ChartValues): readonly ChartFault[] {
  const { chart, places } = exhibit;
  if (chart === 'scatter') return [];
  const odd = (some: readonly SeriesValues[]): SeriesValues | undefined =>
    some.find(({ unit }) => unit !== some[0]?.unit);
  if (chart === 'combo') {
    const columns = series.filter((one) => one.as === 'column');
    const lines = series.filter((one) => one.as === 'line');
    if (columns.length === 0 || lines.length === 0)
      return misleads(
        'has no series of each kind',
        'give one series `as: column`, another `as: line`',
        places?.chart,
      );
    const other = odd(columns) ?? odd(lines);
    const hint = 'give all columns one unit, and all lines one';
    return other ? misleads('has several units on one axis', hint, seriesAt(other)) : [];
  }
  const other = odd(series);
  if (!other) return [];
  return misleads(
    `has ${[...new Set(series.map(({ unit }) => unit))].join(' and ')} on one axis`,
    'draw a chart for each unit, or a combo of columns and a line',
    seriesAt(other),
  );
}

function lineOverTime(values: ChartValues): readonly ChartFault[] {
  const { exhibit, rows } = values;
  const thing = rows.findIndex((row) => !/\d/.test(row));
  if (!['line', 'area'].includes(exhibit.chart) || thing < 0) return [];
  return doubtful(
    'draws a line through things that have no order',
    'draw bars; a line is for years and dates',
    rowAt(values, thing),
  );
}

function somethingToSee(values: ChartValues): readonly ChartFault[] {
  const { chart, places } = values.exhibit;
  if (chart === 'scatter' || numbersOf(values).some((value) => value !== 0)) return [];
  return misleads('has only zeros', 'say it in words', places?.data);
}

/** Kinds whose form says how much by what stands on what, or within what: below zero they would say something else. */
function nothingBelowZero(values: ChartValues): readonly ChartFault[] {
  const { exhibit, series } = values;
  if (exhibit.chart === 'waterfall') return staysAboveZero(values);
  const at = firstCell(values, (value) => value !== undefined && value < 0);
  if (!at) return [];
  const fault = (what: string): ChartFault[] =>
    undrawable(what, 'draw it as columns, which may stand below zero', at);
  const units = new Set(series.map(({ unit }) => unit));
  if (exhibit.chart === 'bullet') return fault('has aims or values below zero');
  if (exhibit.chart === 'combo' && units.size > 1) return fault('has values below zero on one of two scales');
  if (exhibit.chart === 'area' && exhibit.grouping !== 'clustered') return fault('stacks values below zero');
  return series.some(({ ranges }) => ranges.length > 0) ? fault('has ranges beside values below zero') : [];
}

/** What stands for a sum, or a part of one, cannot be left out. */
function nothingMissing(values: ChartValues): readonly ChartFault[] {
  const { chart, grouping } = values.exhibit;
  const stacks = grouping !== 'clustered' && ['bar', 'column'].includes(chart);
  const whole = stacks || ['area', 'doughnut', 'waterfall', 'bullet'].includes(chart);
  const at = firstCell(values, (value) => value === undefined);
  if (!whole || !at) return [];
  return undrawable(
    'lacks a value, which would be drawn as zero',
    'leave its row out, or draw the rest as a line or bars',
    at,
  );
}

/** Two rows or series of one name cannot be told apart. */
function namedOnce(values: ChartValues): readonly ChartFault[] {
  const { exhibit, rows, series } = values;
  const named = [
    rows.map((name, row) => ({ name, at: rowAt(values, row) })),
    series.filter(({ name }) => name !== '').map((one) => ({ name: one.name, at: seriesAt(one) })),
  ];
  const [again] = named.flatMap((all) =>
    all.filter(({ name }, index) => all.findIndex((other) => other.name === name) !== index),
  );
  if (!again) return [];
  // Two facts of one entity may be meant: they have labels of their own in the notes.
  const say = exhibit.data.form === 'facts' ? doubtful : undrawable;
  return say(`has "${again.name}" twice`, 'give each row and each series a name of its own', again.at);
}

/** Years are drawn from the earlier to the later. */
function timeGoesOn(values: ChartValues): readonly ChartFault[] {
  const { rows } = values;
  const years = rows.map((row) => (/^\d{4}$/.test(row) ? Number(row) : Number.NaN));
  const back = years.findIndex((year, index) => index > 0 && year < years[index - 1]!);
  if (back < 0) return [];
  return undrawable(
    `goes back in time from ${rows[back - 1]} to ${rows[back]}`,
    'write the years from the earliest on',
    rowAt(values, back),
  );
}
