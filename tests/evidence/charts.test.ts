import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { checkChart } from '../../src/evidence/check-chart.js';
import type { ChartCell, ChartExhibit } from '../../src/model/exhibit.js';
import type { Findings } from '../../src/model/findings.js';
import type { Wording } from '../../src/model/wording.js';

const at = { file: 'findings.yaml', line: 1, column: 1, length: 0 };
const findings = { facts: new Map() } as unknown as Findings;

function wording(text: string): Wording {
  return { byLanguage: { '*': text }, at };
}

type Values = Readonly<Record<string, readonly (number | Partial<ChartCell> | null)[]>>;

function chart(
  kind: ChartExhibit['chart'],
  rows: readonly (string | number)[],
  values: Values,
  more: Partial<ChartExhibit> = {},
  units: readonly string[] = ['ships'],
): ChartExhibit {
  const cell = (value: number | Partial<ChartCell> | null): ChartCell | undefined => {
    if (value === null) return undefined;
    return typeof value === 'number'
      ? { value, approx: false, at }
      : ({ approx: false, at, ...value } as ChartCell);
  };
  return {
    kind: 'chart',
    id: 'traffic',
    at,
    tags: [],
    priority: 1,
    references: [],
    chart: kind,
    grouping: 'clustered',
    highlight: [],
    totals: [],
    entries: [],
    data: {
      form: 'series',
      rows: rows.map((row) => wording(String(row))),
      series: Object.entries(values).map(([name, cells], index) => ({
        name: wording(name),
        unit: units[index] ?? units[0]!,
        cells: cells.map(cell),
        at,
      })),
    },
    ...more,
  };
}

function said(exhibit: ChartExhibit): string[] {
  const report = new Report();
  checkChart(exhibit, findings, report);
  return report.entries.map(({ code, message, hint }) => `${code}: ${message} (${hint})`);
}

const years = [2021, 2022];
const two = { North: [3, 4], South: [5, 6] };
const whole = { North: [40, 50], South: [60, 50] };

describe('a chart that tells the truth', () => {
  test.each([
    ['bars', chart('bar', ['A', 'B'], { North: [3, 4] })],
    ['bars that fall below zero', chart('column', years, { North: [3, -4] })],
    ['columns of two series', chart('column', years, two)],
    ['stacked columns', chart('column', years, two, { grouping: 'stacked' })],
    ['shares of a whole', chart('bar', years, whole, { grouping: 'share' }, ['%'])],
    ['a line with a gap', chart('line', [2021, 2022, 2023], { North: [3, null, 4] })],
    ['a line that begins over zero', chart('line', years, { North: [30, 40] }, { axisFrom: 25 })],
    ['an area', chart('area', years, two, { grouping: 'stacked' })],
    ['a ring', chart('doughnut', ['A', 'B'], { Share: [60, 40] }, {}, ['%'])],
    ['points', chart('scatter', ['A', 'B'], two, {}, ['calls', 'ships'])],
    ['columns and a line', chart('combo', years, two, {}, ['calls', 'ships'])],
    [
      'steps that add up',
      chart('waterfall', ['2021', 'More', '2022'], { N: [3, 1, 4] }, { totals: ['2022'] }),
    ],
    ['dots', chart('dumbbell', ['A', 'B'], two)],
    ['slopes', chart('slope', years, two)],
    ['aims', chart('bullet', ['A', 'B'], two)],
    ['a range', chart('bar', ['A', 'B'], { North: [3, { value: 4, high: 6 }] })],
  ])('%s', (_, exhibit) => {
    expect(said(exhibit)).toEqual([]);
  });
});

describe('a chart that would mislead', () => {
  test.each([
    [
      'begins bars over zero',
      chart('bar', ['A', 'B'], { N: [30, 40] }, { axisFrom: 25 }),
      'begins its axis at 25',
    ],
    [
      'begins over its own values',
      chart('line', years, { N: [30, 40] }, { axisFrom: 35 }),
      'over its least value 30',
    ],
    ['has no unit', chart('bar', ['A', 'B'], { N: [3, 4] }, {}, ['']), 'values without a unit'],
    [
      'compares units on one axis',
      chart('column', years, two, {}, ['USD m', 'ships']),
      'USD m and ships on one axis',
    ],
    ['is a ring of sums', chart('doughnut', ['A', 'B'], { N: [3, 4] }), 'its data are not in %'],
    [
      'is a ring that is no whole',
      chart('doughnut', ['A', 'B'], { N: [60, 30] }, {}, ['%']),
      'add up to 90%',
    ],
    [
      'has rows that are no wholes',
      chart('bar', years, { ...whole, West: [0, 9] }, { grouping: 'share' }, ['%']),
      'add up to 109%',
    ],
    [
      'stacks one series',
      chart('bar', years, { N: [3, 4] }, { grouping: 'stacked' }),
      'stacks one series on itself',
    ],
    [
      'has negative shares',
      chart('bar', years, { N: [3, 4], S: [1, -1] }, { grouping: 'share' }),
      'negative parts of a whole',
    ],
    [
      'has steps that come to something else',
      chart('waterfall', ['2021', 'More', '2022'], { N: [3, 1, 5] }, { totals: ['2022'] }),
      'come to 4 where "2022" is 5',
    ],
    ['has only zeros', chart('bar', ['A', 'B'], { N: [0, 0] }), 'only zeros'],
    [
      'is a combo without a line',
      chart('combo', years, two, {
        data: {
          ...chart('combo', years, two).data,
          series: chart('combo', years, two).data.series.map((one) => ({ ...one, as: 'column' as const })),
        },
      }),
      'no series of each kind',
    ],
  ])('%s', (_, exhibit, message) => {
    const [first] = said(exhibit);
    expect(first).toMatch(/^chart-misleading: the chart "traffic" /);
    expect(first).toContain(message);
  });
});

describe('a chart that cannot be drawn', () => {
  test.each([
    ['has nothing in it', chart('bar', ['A'], { N: [null] }), 'has no data'],
    [
      'has three points in time for a slope',
      chart('slope', [1, 2, 3], { N: [1, 2, 3] }),
      'takes one to ten series of two rows',
    ],
    ['has one measure for points', chart('scatter', ['A', 'B'], { N: [1, 2] }), 'takes two series'],
    [
      'has a range among several series',
      chart('column', years, { N: [1, { value: 2, high: 3 }], S: [1, 2] }),
      'a range where only single values',
    ],
    [
      'singles out what it does not have',
      chart('bar', ['Alpha', 'Beta'], { N: [1, 2] }, { highlight: ['Alfa'] }),
      'neither row nor series "Alfa"',
    ],
  ])('%s', (_, exhibit, message) => {
    const [first] = said(exhibit);
    expect(first).toMatch(/^chart-data: /);
    expect(first).toContain(message);
  });
});

describe('rows and series', () => {
  test.each([
    ['have a name of their own', chart('bar', ['A', 'A'], { N: [1, 2] }), 'has "A" twice'],
    ['go on in time', chart('line', [2024, 2020], { N: [1, 2] }), 'goes back in time from 2024 to 2020'],
    [
      'lack nothing in a stack',
      chart('column', years, { N: [1, null], S: [1, 2] }, { grouping: 'stacked' }),
      'lacks a value',
    ],
    [
      'stay above zero on their way',
      chart('waterfall', ['a', 'b'], { N: [5, -8] }, { totals: ['a'] }),
      'falls below zero',
    ],
    ['stay above zero as aims', chart('bullet', ['a'], { N: [-4], S: [-6] }), 'below zero'],
    [
      'are no negative shares',
      chart('doughnut', ['A', 'B', 'C'], { N: [-10, 60, 50] }, {}, ['%']),
      'has a negative share',
    ],
  ])('%s', (_, exhibit, message) => {
    expect(said(exhibit).join()).toContain(message);
  });
});

describe('a chart that may mislead', () => {
  test('draws a line through things', () => {
    expect(said(chart('line', ['Oak', 'Elm'], { N: [1, 2] }))).toEqual([
      expect.stringMatching(/^chart-doubtful.*no order/),
    ]);
  });

  test('has more slices than can be told apart', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const slices = chart('doughnut', rows, { N: [40, 10, 10, 10, 10, 10, 10] }, {}, ['%']);
    expect(said(slices)).toEqual([expect.stringMatching(/^chart-doubtful.*7 slices/)]);
  });
});
