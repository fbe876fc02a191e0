import { describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/model/scene.js';
import type { WordedChart } from '../../src/model/storyboard.js';
import { wordedChart } from '../charts-of.js';
import {
  type Composed,
  composeExhibit,
  sizeOf,
  text,
  textsNamed,
  themes,
  wordsOf,
} from './compose-exhibit.js';

const annotation = { fact: 'ratio', value: text('≈1.5×'), label: text('one relative to the other') };
const bars = wordedChart('bar', 'bars', 'USD bn', [25, 17.1], {
  annotation,
  caveat: text('Not like for like'),
});
const small = wordedChart('bar', 'small', 'USD billion', [3, 2, 1]);
const ring = wordedChart('doughnut', 'ring', '%', [60, 40]);
const many = wordedChart('doughnut', 'many', '%', [40, 20, 15, 10, 10, 5], { annotation });

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
    if (a!.groups[0]!.form === b!.groups[0]!.form) expect([b!.box.y, b!.box.h]).toEqual([a!.box.y, a!.box.h]);
    expect((a!.box.y + foot(a!)) / 2).toBeCloseTo((b!.box.y + foot(b!)) / 2, 5);
    const captions = textsNamed(composed, /^Caption/);
    expect(captions[0]!.box.y).toBe(captions[1]!.box.y);
    expect(new Set(captions.map(sizeOf)).size).toBe(1);
  });
});

function labelSize({ groups }: ChartElement): number | undefined {
  return groups[0]?.series[0]?.labels?.style.size;
}

describe('what two charts share', () => {
  test('bars of one unit have one axis and one plot, so that equal lengths are equal sums', async () => {
    const [a, b] = charts(await composeExhibit('chart-pair', 'slate', [bars, small]));
    expect(b!.axes!.values.max).toBe(a!.axes!.values.max);
    expect(b!.plot.w * b!.box.w).toBeCloseTo(a!.plot.w * a!.box.w, 6);
    expect(labelSize(b!)).toBe(labelSize(a!));
  });

  test('bars of different units have axes of their own', async () => {
    const other = wordedChart('bar', 'other', 'km', [3, 2]);
    const [a, b] = charts(await composeExhibit('chart-pair', 'slate', [bars, other]));
    expect(b!.axes!.values.max).toBeLessThan(a!.axes!.values.max / 3);
  });

  test('rings write their shares in one size, which steps down where one has many', async () => {
    const size = async (second: WordedChart): Promise<number[]> =>
      textsNamed(await composeExhibit('chart-pair', 'slate', [ring, second]), /^Share/).map(sizeOf);
    const few = new Set(await size(wordedChart('doughnut', 'few', '%', [70, 30])));
    const all = new Set(await size(many));
    expect([few.size, all.size]).toEqual([1, 1]);
    expect([...all][0]).toBeLessThan([...few][0]!);
  });

  test.each([
    ['USD bn', 'Sums, US$ billion', ''],
    ['%', 'Shares, per cent', ''],
    ['%', 'Shares in %', ''],
    ['%', 'Shares', 'Per cent'],
    ['km', 'Ways', 'km'],
    ['m', 'Milestones', 'm'],
    ['', 'Counts', ''],
  ])('the unit %s is said once: in the caption "%s", or under it', async (unit, title, under) => {
    const told = wordedChart('bar', 'told', unit, [4, 2], { title: text(title) });
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
