import { describe, expect, test } from 'vitest';
import { axesXml } from '../../src/pptx/charts/axes.js';
import { groupXml } from '../../src/pptx/charts/groups.js';
import { chartOf, onSlide, plotOf } from './drawn-charts.js';

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('years that have no room side by side', () => {
  const years = span(1988, 2025);
  const values = years.map((_, index) => 10 + (index % 7));

  test.each([
    ['line', years],
    ['area', years],
    ['combo', span(1988, 2024)],
    ['column', span(1980, 2014)],
  ] as const)('are named by a series at the foot of a %s, the first and the last among them', async (kind, rows) => {
    const own = rows.map((_, index) => values[index % values.length]!);
    const written = chartOf(kind, rows, { North: own, ...(kind !== 'column' && { South: own }) });
    const series = written.series.map((one, index) => ({
      ...one,
      as: index > 0 ? ('line' as const) : one.as,
    }));
    const { chart, problems } = await onSlide({ ...written, series });
    const named = chart.groups.flatMap((group) =>
      group.series
        .filter(({ labels }) => labels?.shows === 'name')
        .map((one) => ({ ...one, form: group.form })),
    );
    expect(named).toHaveLength(1);
    const [{ labels, values: column, form }] = named as [(typeof named)[number]];
    expect(form).toBe('line');
    expect(labels!.rows).toEqual(expect.arrayContaining([0, rows.length - 1]));
    expect(labels!.rows!.length).toBeLessThan(rows.length);
    const { cells } = chart.sheet[column]!;
    expect(cells.flatMap((cell, row) => (cell === undefined ? [] : [row]))).toEqual(labels!.rows);
    expect(new Set(cells.filter((cell) => cell !== undefined))).toEqual(new Set([chart.axes!.values.min]));
    expect(chart.sheet[0]!.cells).toEqual(rows.map(String));
    expect(chart.axes?.categories).not.toHaveProperty('names');
    expect(problems).toEqual([]);
  });

  test('stand in even steps where they can', async () => {
    const { chart } = await onSlide(chartOf('line', span(1990, 2030), { North: span(1990, 2030) }));
    const rows = chart.groups[0]!.series.at(-1)!.labels!.rows!;
    const steps = rows.slice(1).map((row, index) => row - rows[index]!);
    expect(new Set(steps).size).toBe(1);
  });

  test('are written as names of rows in the file', async () => {
    const { chart } = await onSlide(chartOf('line', years, { North: values }));
    const xml = groupXml(chart.groups[0]!, chart.sheet, 0);
    expect(xml).toContain('<c:showVal val="0"/><c:showCatName val="1"/>');
    expect(axesXml(chart)).not.toContain('tickLblSkip');
  });

  test('are all named by the axis where they have room, and none is left out', async () => {
    const { chart } = await onSlide(
      chartOf('line', span(2015, 2025), { North: span(15, 25), South: span(5, 15) }),
    );
    expect(chart.axes?.categories).toHaveProperty('names');
    expect(chart.sheet).toHaveLength(3);
    expect(axesXml(chart)).toContain('<c:tickLblSkip val="1"/>');
  });
});

test('a very long name of a slope or line stands on two lines in a third of the width', async () => {
  const long = 'Ferries of the northern and the southern line together with their tenders';
  for (const [kind, lines] of [
    ['slope', 2],
    ['line', 3],
  ] as const) {
    const { chart, boxes, problems } = await onSlide(
      chartOf(kind, span(2019, 2018 + lines), {
        [long]: [38, 46, 41].slice(0, lines),
        Freighters: [44, 35, 20].slice(0, lines),
      }),
    );
    const label = boxes.get('End trial end 1')!;
    expect(label.w).toBeLessThanOrEqual(chart.box.w / 3);
    expect(label.h).toBeGreaterThan(boxes.get('End trial end 2')!.h * 1.5);
    expect(plotOf(chart).w).toBeGreaterThan(chart.box.w / 3.2);
    expect(problems).toEqual([]);
  }
});

test('a negative value keeps off the names where another chart sets the axis', async () => {
  const fall = chartOf('bar', ['Aaaa', 'Bbbb'], { Calls: [-6, 5] }, { id: 'fall' });
  const rise = chartOf('bar', ['Aaaa', 'Bbbb'], { Calls: [800, 400] }, { id: 'rise' });
  const { chart } = await onSlide(fall, rise);
  const { min, max } = chart.axes!.values;
  const free = (plotOf(chart).w * (-6 - min)) / (max - min);
  expect(free).toBeGreaterThan(0.3);
});

describe('decimals', () => {
  test('are shared by numbers of all series', async () => {
    const stack = await onSlide(
      chartOf('bar', ['A', 'B'], { North: [40, 50], South: [30.5, 45] }, { grouping: 'stacked' }),
    );
    expect([...stack.texts].flatMap(([id, words]) => (/^(Part|Sum)/.test(id) ? [words] : [])).sort()).toEqual(
      ['30.5', '40.0', '45.0', '50.0', '70.5', '95.0'],
    );
    const bells = await onSlide(chartOf('dumbbell', ['A'], { North: [4], South: [6.5] }));
    expect(bells.texts.get('Figure trial 1 start')).toBe('4.0');
    const slopes = await onSlide(chartOf('slope', [2020, 2021], { North: [4, 6], South: [5.5, 7] }));
    expect(slopes.texts.get('End trial start 1')).toContain('4.0');
    const ring = await onSlide(chartOf('doughnut', ['A', 'B'], { S: [40, 59.5] }, { unit: '%' }));
    expect(ring.texts.get('Share trial 1')).toContain('40.0%');
  });

  test('are each fact’s own', async () => {
    const { texts } = await onSlide(
      chartOf('dumbbell', ['A'], {
        North: [{ value: 4, fact: 'four' }],
        South: [{ value: 6.5, fact: 'six' }],
      }),
    );
    expect(texts.get('Figure trial 1 start')).toBe('4');
  });
});

test('a doughnut makes quiet what is not singled out', async () => {
  const plain = chartOf('doughnut', ['A', 'B', 'C'], { Share: [40, 35, 25] }, { unit: '%' });
  const rows = plain.rows.map((row, index) => ({ ...row, highlighted: index === 1 }));
  const { chart } = await onSlide({ ...plain, rows });
  const colors = chart.groups[0]!.series[0]!.points!.map(({ fill }) => fill!.color);
  expect(colors[1]).toBe('accent1');
  expect(colors).not.toContain('accent2');
  expect(new Set(colors).size).toBe(3);
});

test('the figure of a range on a line stands under its point, since its stroke goes up', async () => {
  const { chart } = await onSlide(chartOf('line', [2020, 2021], { Cost: [{ value: 5, high: 8 }, 6] }));
  const own = chart.groups[0]!.series[0]!.labels!.own!;
  expect(own).toEqual([{ row: 0, text: '5–8', at: 'below' }]);
});

test('a slope says where its axis begins, and its names keep off the years', async () => {
  const values = { Ferries: [38, 46], Craft: [18, 19] };
  const { remark, chart, boxes } = await onSlide(chartOf('slope', [2019, 2024], values));
  expect(chart.axes?.values.min).toBe(15);
  expect(remark).toBe('The axis begins at 15, not at zero');
  const given = await onSlide(chartOf('slope', [2019, 2024], values, { axisFrom: 18 }));
  expect(given.chart.axes?.values.min).toBe(18);
  expect(given.remark).toBeUndefined();
  for (const one of [{ chart, boxes }, given]) {
    const [plot, label] = [plotOf(one.chart), one.boxes.get('End trial start 2')!];
    expect(label.y + label.h).toBeLessThanOrEqual(plot.y + plot.h + 0.03);
  }
  expect((await onSlide(chartOf('slope', [2019, 2024], { Ferries: [0, 46] }))).remark).toBeUndefined();
});
