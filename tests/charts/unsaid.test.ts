import { describe, expect, test } from 'vitest';
import type { WordedChart } from '../../src/model/storyboard.js';
import { text } from '../layouts/compose-exhibit.js';
import { chartOf, onSlide } from './drawn-charts.js';

const years = [2021, 2022, 2023];

describe('points', () => {
  const crowd = [10, 10.2, 10.4, 10.6, 10.1, 10.3, 10.5, 10.7];
  const names = ['Aden', 'Bari', 'Cork', 'Doha', 'Eilat', 'Faro', 'Genoa', 'Haifa'];

  test('that crowd have their names at the ends of lines', async () => {
    const { texts, elements, remark, chart } = await onSlide(
      chartOf('scatter', [...names, 'Far'], {
        Calls: [...crowd, 60],
        Berths: [5, 5.1, 5, 5.1, 5, 5.1, 5, 5.1, 9],
      }),
    );
    for (const row of names.keys()) expect(texts.get(`Point trial ${row + 1}`)).toBe(names[row]);
    const leaders = elements.filter(({ id }) => id.startsWith('Leader of'));
    expect(leaders.length).toBeGreaterThan(0);
    expect(chart.over?.map(({ id }) => id)).toEqual(expect.arrayContaining(leaders.map(({ id }) => id)));
    expect(remark).toBeUndefined();
  });

  test('at one place have one label with all names', async () => {
    const { texts } = await onSlide(
      chartOf('scatter', ['Aden', 'Bari', 'Cork', 'Far'], { Calls: [10, 10, 10, 60], Berths: [5, 5, 5, 9] }),
    );
    expect(texts.get('Point trial 1')).toBe('3 at one place: Aden, Bari and Cork');
    expect(texts.has('Point trial 2')).toBe(false);
  });

  test('that nothing leads to are named under the chart, and so are rows without a point', async () => {
    const around = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
    const ring = (of: (turn: number) => number, reach: number): number[] =>
      around.map((turn) => reach * of(turn));
    const { remark, texts } = await onSlide(
      chartOf('scatter', ['Inner', ...around.map((_, index) => `Around ${index}`), 'Nowhere', 'Far'], {
        Calls: [50, ...ring(Math.cos, 0.8).map((one) => 50 + one), undefined, 100],
        Berths: [50, ...ring(Math.sin, 2).map((one) => 50 + one), 3, 100],
      }),
    );
    expect(remark).toMatch(/^Not labelled: /);
    for (const name of ['Inner', ...around.map((_, index) => `Around ${index}`)])
      expect([...texts.values(), ...remark!.split(/[:;.] /)], name).toContain(name);
    expect(remark).toMatch(/Not shown for want of a value: Nowhere$/);
  });
});

describe('bars on each other', () => {
  const stacked = (least: number, more: Partial<WordedChart> = {}): WordedChart =>
    chartOf('bar', years, { North: [40, 50, 60], South: [least, 45, 50] }, { grouping: 'stacked', ...more });

  test('have figures alone where each part has one', async () => {
    const { chart, texts } = await onSlide(stacked(30));
    expect(chart.axes?.values.scale).toBeUndefined();
    expect(texts.get('Part trial 2.1')).toBe('30');
  });

  test.each(['bar', 'column'] as const)('have a scale too where a part of a %s has none', async (kind) => {
    const { chart, texts, problems } = await onSlide(stacked(0.5, { chart: kind }));
    expect(texts.has('Part trial 2.1')).toBe(false);
    expect(texts.get('Sum trial 1')).toBe('40.5');
    const { min, max, scale } = chart.axes!.values;
    expect(scale?.gridlines).toBeDefined();
    expect((max - min) / scale!.step).toBeCloseTo(Math.round((max - min) / scale!.step), 6);
    expect(problems).toEqual([]);
  });

  test('as parts of a whole have a scale in quarters', async () => {
    const { chart } = await onSlide(stacked(0.5, { grouping: 'share' }));
    expect(chart.axes!.values).toMatchObject({ min: 0, max: 1, scale: { step: 0.25 } });
  });

  test('say a bound under the chart that is read off the scale', async () => {
    const { remark } = await onSlide(
      chartOf(
        'bar',
        years,
        { North: [40, 50, 60], South: [{ value: 0.5, bound: 'over' }, 45, 50] },
        { grouping: 'stacked' },
      ),
    );
    expect(remark).toBe('Bounds only: 2021, South: 0.5+');
  });
});

describe('dumbbells', () => {
  const rows = (count: number): string[] => Array.from({ length: count }, (_, row) => `Port ${row + 1}`);

  test('print a value between the ends over its dot, or under it', async () => {
    const { texts, boxes, chart } = await onSlide(
      chartOf('dumbbell', ['Port'], { A: [10], B: [50], C: [52], D: [100] }, { unit: 'thousand hours' }),
    );
    expect(texts.get('Figure trial 1 between 1')).toBe('50');
    expect(texts.get('Figure trial 1 between 2')).toBe('52');
    expect(boxes.get('Figure trial 1 between 2')!.y).toBeGreaterThan(
      boxes.get('Figure trial 1 between 1')!.y,
    );
    expect(chart.axes?.categories).not.toHaveProperty('scale');
  });

  test('have a scale where one has no room', async () => {
    const values = rows(12).map((_, row) => row + 10);
    const { chart, problems } = await onSlide(
      chartOf('dumbbell', rows(12), {
        A: values,
        B: values.map((one) => one + 5),
        C: values.map((one) => one + 20),
      }),
    );
    expect(chart.axes?.categories).toMatchObject({ min: 0, scale: { gridlines: {} } });
    expect(problems).toEqual([]);
  });

  test('say which dots hide others', async () => {
    const { remark } = await onSlide(chartOf('dumbbell', ['Oslo', 'Riga'], { A: [10, 4], B: [10, 6] }));
    expect(remark).toBe('Alike, and so at one place: Oslo (A and B)');
  });
});

describe('what a chart comes down to', () => {
  const compared = (
    values: readonly number[],
    between: readonly [number, number],
    more: Partial<WordedChart> = {},
  ) =>
    chartOf(
      'bar',
      values.map((_, row) => `Port ${row + 1}`),
      { Calls: values },
      {
        annotation: { fact: 'gap', value: text('1.1×'), label: text('more'), between },
        ...more,
      },
    );

  test.each([
    'bar',
    'column',
  ] as const)('stands beside its line between %ss too alike for a figure', async (kind) => {
    const { boxes, texts, remark, chart } = await onSlide(compared([100, 95], [0, 1], { chart: kind }));
    expect(texts.get('Gap trial')).toBe('1.1×');
    const [figure, line] = [boxes.get('Gap trial')!, boxes.get('Gap trial whole')!];
    if (kind === 'bar') expect(figure.x + figure.w).toBeLessThan(line.x);
    else expect(figure.y).toBeGreaterThan(line.y + line.h);
    expect(chart.over?.map(({ id }) => id)).toContain('Gap trial');
    expect(remark).toBeUndefined();
  });

  test('is explained under the chart where there is no bracket', async () => {
    expect((await onSlide(compared([100, 70, 40], [0, 2]))).remark).toBe('1.1× sets Port 1 against Port 3');
    expect((await onSlide(compared([100, 70], [0, 1], { chart: 'line' }))).remark).toBe(
      '1.1× sets Port 1 against Port 2',
    );
  });

  test('is not explained twice', async () => {
    const annotation = {
      fact: 'gap',
      value: text('1.1×'),
      label: text('Port 1 over Port 3'),
      between: [0, 2] as const,
    };
    expect((await onSlide(compared([100, 70, 40], [0, 2], { annotation }))).remark).toBeUndefined();
  });
});

describe('bounds', () => {
  test('of several series read off a scale are said under the chart', async () => {
    const rows = Array.from({ length: 24 }, (_, row) => 2000 + row);
    const { remark } = await onSlide(
      chartOf(
        'column',
        rows,
        {
          North: rows.map((_, row) => (row === 3 ? { value: 40_000, bound: 'over' } : 10_000 + row)),
          South: rows.map((_, row) => 20_000 + row),
        },
        { unit: 'ships' },
      ),
    );
    expect(remark).toBe('Bounds only: 2003, North: 40,000+');
  });

  test('of one series keep their arrows where there is a scale', async () => {
    const rows = Array.from({ length: 24 }, (_, row) => 2000 + row);
    const { elements, chart, problems } = await onSlide(
      chartOf('column', rows, {
        North: rows.map((_, row) => (row === 3 ? { value: 40_000, bound: 'over' } : 10_000 + row)),
      }),
    );
    expect(chart.axes?.values.scale).toBeDefined();
    const arrow = elements.find(({ id }) => id === 'Tail trial 4')!;
    expect(arrow.box.y).toBeGreaterThanOrEqual(chart.box.y);
    expect(problems).toEqual([]);
  });

  test('in the middle of a line are said under the chart', async () => {
    const { remark } = await onSlide(
      chartOf('line', years, {
        North: [4, { value: 5, bound: 'over' }, 6],
        South: [1, 2, { value: 3, bound: 'over' }],
      }),
    );
    expect(remark).toBe('Bounds only: 2022, North: 5+');
  });
});
