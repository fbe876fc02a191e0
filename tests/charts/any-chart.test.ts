import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/exhibits/charts/index.js';
import { type ChartKind, type Grouping, groupings } from '../../src/model/exhibit.js';
import type { Box, ChartElement, SceneElement, TextElement } from '../../src/model/scene.js';
import type { WordedChart, WordedSeries, WordedValue } from '../../src/model/storyboard.js';
import { formatQuantity, formatRange } from '../../src/wording/quantity.js';
import { plain } from '../../src/wording/text.js';
import { composeExhibit, text, themes, wordsOf } from '../layouts/compose-exhibit.js';

/** Rows and series that each kind takes in these trials: what an analyst would put on one slide. */
const sizes: Readonly<
  Record<ChartKind, { readonly rows: readonly [number, number]; readonly series: readonly [number, number] }>
> = {
  bar: { rows: [1, 8], series: [1, 3] },
  column: { rows: [1, 10], series: [1, 3] },
  line: { rows: [2, 20], series: [1, 6] },
  area: { rows: [2, 20], series: [1, 5] },
  doughnut: { rows: [2, 6], series: [1, 1] },
  scatter: { rows: [2, 20], series: [2, 2] },
  combo: { rows: [2, 12], series: [2, 3] },
  waterfall: { rows: [3, 8], series: [1, 1] },
  dumbbell: { rows: [1, 7], series: [2, 4] },
  slope: { rows: [2, 2], series: [1, 7] },
  bullet: { rows: [1, 7], series: [2, 2] },
};

const overTime: readonly ChartKind[] = ['line', 'area', 'combo', 'slope'];
const names = [
  'Morocco',
  'Algeria',
  'Burkina Faso',
  'Côte d’Ivoire',
  'United States',
  'Mali',
  'Niger',
  'Sahel states',
  'Western Europe',
  'All others',
];
const units = ['USD bn', 'EUR m', '%', 'ships', 'thousand hours'];

const anyValue = fc.record({
  value: fc.oneof(
    fc.integer({ min: 1, max: 40_000 }),
    fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
  ),
  approx: fc.boolean(),
  bounded: fc.nat(9),
  ranged: fc.nat(9),
  missing: fc.nat(9),
});

type Value = typeof anyValue extends fc.Arbitrary<infer T> ? T : never;

function worded(raw: Value, unit: string, ranges: boolean): WordedValue {
  const { value, approx } = raw;
  const high = ranges && raw.ranged === 0 ? value * 1.5 : undefined;
  const bound = high === undefined && raw.bounded === 0 ? ('over' as const) : undefined;
  const reading =
    high === undefined
      ? formatQuantity({ value, unit, approx, ...(bound && { bound }) }, 'en', 'short')
      : formatRange({ low: value, high, unit, approx }, 'en', 'short');
  return {
    value,
    approx,
    reading: text(reading),
    ...(bound && { bound }),
    ...(high !== undefined && { high }),
  };
}

function anyChart(kind: ChartKind): fc.Arbitrary<WordedChart> {
  const { rows, series } = sizes[kind];
  return fc
    .record({
      rows: fc.integer({ min: rows[0], max: rows[1] }),
      series: fc.integer({ min: series[0], max: series[1] }),
      values: fc.array(anyValue, { minLength: 160, maxLength: 160 }),
      unit: fc.constantFrom(...units),
      second: fc.constantFrom(...units),
      grouping: fc.constantFrom<Grouping>(...groupings),
      first: fc.nat(9),
      highlight: fc.nat(3),
      order: fc.constantFrom('value' as const, 'as-written' as const),
    })
    .map((one) => chartOf(kind, one));
}

interface Trial {
  readonly rows: number;
  readonly series: number;
  readonly values: readonly Value[];
  readonly unit: string;
  readonly second: string;
  readonly grouping: Grouping;
  readonly first: number;
  readonly highlight: number;
  readonly order: WordedChart['order'];
}

function chartOf(kind: ChartKind, trial: Trial): WordedChart {
  const { rows, series, values, unit, first, highlight } = trial;
  const stacks = ['bar', 'column', 'area'].includes(kind) && series > 1;
  const grouping = stacks ? trial.grouping : 'clustered';
  const ranges = ['bar', 'column', 'line'].includes(kind) && series === 1;
  const named = (index: number): string => names[(first + index) % names.length]!;
  const all = Array.from({ length: series }, (_, index): WordedSeries => {
    const own = kind === 'combo' && index === series - 1 ? trial.second : kind === 'doughnut' ? '%' : unit;
    const cells = Array.from({ length: rows }, (_unused, row) => {
      const raw = values[index * 20 + row]!;
      const gaps = (kind === 'line' || kind === 'column') && raw.missing === 0 && row > 0;
      return gaps ? undefined : worded(raw, own, ranges);
    });
    return {
      unit: own,
      as: kind === 'combo' && index === series - 1 ? 'line' : 'column',
      cells,
      ...((series > 1 || kind !== 'bar') && {
        name: text(overTime.includes(kind) ? named(index) : `Series ${index + 1}`),
      }),
      ...(highlight === 1 && series > 1 && { highlighted: index === 0 }),
    };
  });
  return {
    kind: 'chart',
    chart: kind,
    id: 'trial',
    grouping,
    order: overTime.includes(kind) || kind === 'waterfall' ? 'as-written' : trial.order,
    unit: all[0]!.unit,
    title: text('What is measured'),
    rows: Array.from({ length: rows }, (_, row) => ({
      label: text(overTime.includes(kind) ? String(2000 + row) : named(row)),
      total: kind === 'waterfall' && row === 0,
    })),
    series: all,
    remarks: [],
    entries: [],
  };
}

function texts(elements: readonly SceneElement[]): TextElement[] {
  return elements.filter((one): one is TextElement => one.kind === 'text' && !one.placeholder);
}

function meet(a: Box, b: Box): boolean {
  const slack = 0.03;
  return (
    a.x + slack < b.x + b.w && b.x + slack < a.x + a.w && a.y + slack < b.y + b.h && b.y + slack < a.y + a.h
  );
}

/** Points without a name, and parts and dots with neither figure nor scale, that nothing under the chart tells of. */
function leftUnsaid(chart: WordedChart, element: ChartElement, words: readonly TextElement[]): string[] {
  const said = words.map((one) => `${one.id}: ${wordsOf(one)}`).join('\n');
  if (chart.chart === 'scatter')
    return chart.rows.map(({ label }) => plain(label)).filter((name) => !said.includes(name));
  const scaled = Object.values(element.axes ?? {}).some((axis) => 'scale' in axis);
  if (scaled) return [];
  if (chart.grouping === 'clustered') return [];
  // Rows are drawn by value: what counts is that each series has as many figures as it has parts.
  return chart.series.flatMap(({ cells }, series) => {
    const parts = cells.filter((cell) => cell !== undefined && cell.value !== 0).length;
    const figures = words.filter(({ id }) => id.startsWith(`Part trial ${series + 1}.`)).length;
    return figures === parts ? [] : [`series ${series + 1}: ${figures} figures in ${parts} parts`];
  });
}

/** Trials of a kind in a theme: enough that every branch is met, few enough for every run. */
const trials = process.env.BRIEFDECK_DEEP ? 60 : 4;

describe.each(charts.map(({ kind }) => kind))('any %s chart', (kind) => {
  test.each(themes)('stands whole in its box, its words clear of each other, in %s', {
    timeout: 120_000,
  }, async (theme) => {
    await fc.assert(
      fc.asyncProperty(anyChart(kind), async (chart) => {
        const { elements, report } = await composeExhibit('chart', theme, [chart]);
        const errors = report.entries.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ message }) => message)).toEqual([]);
        const element = elements.find((one): one is ChartElement => one.kind === 'chart')!;
        const words = texts(elements);
        words.forEach((one, index) => {
          expect(one.box.x + one.box.w, one.id).toBeLessThan(13.333 - 0.5);
          expect(one.box.x, one.id).toBeGreaterThan(0.5);
          for (const other of words.slice(index + 1))
            expect(meet(one.box, other.box), `${one.id} on ${other.id}`).toBe(false);
        });
        expect(leftUnsaid(chart, element, words)).toEqual([]);
        for (const row of chart.rows) expect(element.alt).toContain(plain(row.label));
        for (const { cells } of element.sheet) expect(cells).toHaveLength(element.sheet[0]!.cells.length);
      }),
      { numRuns: trials, endOnFailure: true },
    );
  });
});
