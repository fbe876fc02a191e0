import type { ChartElement, ChartGroup, TextStyle } from '../src/model/scene.js';
import type { WordedChart } from '../src/model/storyboard.js';
import type { Text } from '../src/model/wording.js';

function words(text: string): Text {
  return {
    runs: [{ text, provenance: { kind: 'written' } }],
    at: { file: 'findings.yaml', line: 1, column: 1, length: 0 },
  };
}

/** Values of one series as they would be worded; rows are "State 1" and on. */
export function wordedChart(
  chart: WordedChart['chart'],
  id: string,
  unit: string,
  values: readonly number[],
  more: Partial<WordedChart> = {},
): WordedChart {
  return {
    kind: 'chart',
    chart,
    grouping: 'clustered',
    order: 'value',
    id,
    unit,
    title: words(`Caption of ${id}`),
    rows: values.map((_, index) => ({ label: words(`State ${index + 1}`), total: false })),
    series: [
      {
        unit,
        as: 'column',
        cells: values.map((value, index) => ({
          fact: `${id}-${index}`,
          value,
          approx: false,
          reading: words(unit === '%' ? `${value}%` : `$${value}bn`),
        })),
      },
    ],
    remarks: [],
    entries: [],
    ...more,
  };
}

/** A scene's chart of one series of bars, from 0 to `max`, with its names and values. */
export function barElement(
  common: Pick<ChartElement, 'id' | 'alt' | 'box' | 'plot'>,
  rows: readonly (readonly [name: string, value: number])[],
  { header = 'Traffic', max = 4, format = '0', labels, names }: BarLook,
): ChartElement {
  const group: ChartGroup = {
    form: 'bar',
    gap: 60,
    series: [{ values: 1, fill: { color: 'accent2' }, labels: { style: labels, at: 'outside', format } }],
  };
  return {
    kind: 'chart',
    ...common,
    sheet: [
      { header: '', cells: rows.map(([name]) => name) },
      { header, cells: rows.map(([, value]) => value), format },
    ],
    groups: [group],
    axes: { values: { min: 0, max }, categories: { names, firstOnTop: true } },
  };
}

interface BarLook {
  readonly header?: string;
  readonly max?: number;
  readonly format?: string;
  readonly labels: TextStyle;
  readonly names: TextStyle;
}

/** A scene's ring of one series. */
export function ringElement(
  common: Pick<ChartElement, 'id' | 'alt' | 'box' | 'plot'>,
  rows: readonly (readonly [name: string, value: number])[],
  hole = 60,
): ChartElement {
  return {
    kind: 'chart',
    ...common,
    sheet: [
      { header: '', cells: rows.map(([name]) => name) },
      { header: 'Share', cells: rows.map(([, value]) => value), format: '0"%"' },
    ],
    groups: [
      {
        form: 'doughnut',
        hole,
        series: [
          {
            values: 1,
            fill: { color: 'accent1' },
            points: rows.map((_, row) => ({ row, fill: { color: row === 0 ? 'accent1' : 'rule' } })),
          },
        ],
      },
    ],
  };
}
