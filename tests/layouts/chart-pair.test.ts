import { describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/model/scene.js';
import type { WordedChart } from '../../src/model/storyboard.js';
import {
  type Composed,
  composeExhibit,
  sizeOf,
  text,
  textsNamed,
  themes,
  wordsOf,
} from './compose-exhibit.js';

function chart(
  kind: WordedChart['chart'],
  id: string,
  unit: string,
  values: readonly number[],
  more: Partial<WordedChart> = {},
): WordedChart {
  return {
    kind: 'chart',
    chart: kind,
    id,
    unit,
    title: text(`Caption of ${id}`),
    bars: values.map((value, index) => ({
      fact: `${id}-${index}`,
      label: text(`State ${index + 1}`),
      value,
      reading: text(unit === '%' ? `${value}%` : `$${value}bn`),
    })),
    entries: [],
    ...more,
  };
}

const annotation = { fact: 'ratio', value: text('≈1.5×'), label: text('one relative to the other') };
const bars = chart('bar', 'bars', 'USD bn', [25, 17.1], { annotation, caveat: text('Not like for like') });
const small = chart('bar', 'small', 'USD billion', [3, 2, 1]);
const ring = chart('doughnut', 'ring', '%', [60, 40]);
const many = chart('doughnut', 'many', '%', [40, 20, 15, 10, 10, 5], { annotation });

function charts({ elements }: Composed): ChartElement[] {
  return elements.filter((one): one is ChartElement => one.kind === 'chart');
}

describe.each(themes)('two charts in %s', (theme) => {
  test.each([
    ['bars and bars', bars, small],
    ['bars and a ring', bars, ring],
    ['a ring and bars', ring, bars],
    ['two rings', ring, many],
  ])('%s stand at one height, in boxes of one size', async (_, first, second) => {
    const composed = await composeExhibit('chart-pair', theme, [first, second]);
    expect(composed.report.entries).toEqual([]);
    const [a, b] = charts(composed);
    const foot = (one: ChartElement): number => one.box.y + one.box.h;
    if (a!.chart === b!.chart) expect([b!.box.y, b!.box.h]).toEqual([a!.box.y, a!.box.h]);
    expect((a!.box.y + foot(a!)) / 2).toBeCloseTo((b!.box.y + foot(b!)) / 2, 5);
    const captions = textsNamed(composed, /^Caption/);
    expect(captions[0]!.box.y).toBe(captions[1]!.box.y);
    expect(new Set(captions.map(sizeOf)).size).toBe(1);
  });
});

describe('what two charts share', () => {
  test('bars of one unit have one axis and one plot, so that equal lengths are equal sums', async () => {
    const [a, b] = charts(await composeExhibit('chart-pair', 'slate', [bars, small]));
    expect(b!.max).toBe(a!.max);
    expect(b!.plot.w * b!.box.w).toBeCloseTo(a!.plot.w * a!.box.w, 6);
    expect(b!.labels.size).toBe(a!.labels.size);
  });

  test('bars of different units have axes of their own', async () => {
    const other = chart('bar', 'other', 'km', [3, 2]);
    const [a, b] = charts(await composeExhibit('chart-pair', 'slate', [bars, other]));
    expect(b!.max).toBeLessThan(a!.max / 3);
  });

  test('rings write their shares in one size, which steps down where one has many', async () => {
    const size = async (second: WordedChart): Promise<number[]> =>
      textsNamed(await composeExhibit('chart-pair', 'slate', [ring, second]), /^Share/).map(sizeOf);
    const few = new Set(await size(chart('doughnut', 'few', '%', [70, 30])));
    const all = new Set(await size(many));
    expect([few.size, all.size]).toEqual([1, 1]);
    expect([...all][0]).toBeLessThan([...few][0]!);
  });

  test.each([
    ['USD bn', 'Sums, US$ billion', ''],
    ['%', 'Shares, per cent', ''],
    ['%', 'Shares in %', ''],
    ['%', 'Shares', 'Per cent'],
    ['km', 'Ways', 'Km'],
    ['m', 'Milestones', 'M'],
    ['', 'Counts', ''],
  ])('the unit %s is said once: in the caption "%s", or under it', async (unit, title, under) => {
    const told = chart('bar', 'told', unit, [4, 2], { title: text(title) });
    const composed = await composeExhibit('chart-pair', 'slate', [told, bars]);
    expect(wordsOf(textsNamed(composed, /^Caption/)[0]!)).toBe(`${title}${under}`);
  });

  test('each comes down to its own figure, with its caveat under it', async () => {
    const composed = await composeExhibit('chart-pair', 'slate', [bars, ring]);
    expect(textsNamed(composed, /^Takeaway bars$/).map(wordsOf)).toEqual(['≈1.5×']);
    expect(textsNamed(composed, /^Takeaway label bars$/).map(wordsOf)).toEqual(['One relative to the other']);
    expect(textsNamed(composed, /^Caveat/).map(wordsOf)).toEqual(['Not like for like']);
    expect(textsNamed(composed, /^Takeaway ring$/)).toEqual([]);
  });
});
