import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { Box } from '../../src/model/scene.js';
import type { WordedEvent, WordedTimeline } from '../../src/model/storyboard.js';
import { contrastRatio, resolveColor } from '../../src/theme/contrast.js';
import { readTheme } from '../../src/theme/theme.js';
import { root } from '../project.js';
import {
  type Composed,
  composeExhibit,
  sizeOf,
  text,
  textsNamed,
  themes,
  words,
  wordsOf,
} from './compose-exhibit.js';

type Dated = readonly [from: string, to?: string];

function timelineOf(dates: readonly Dated[], label = 'Event', detail?: string): WordedTimeline {
  const events = dates.map(
    ([from, to], index): WordedEvent => ({
      id: `e${index}`,
      from,
      ...(to && { to }),
      when: text(to ? `${from} to ${to}` : from),
      label: text(`${label} ${index + 1}`),
      ...(detail && { detail: text(detail) }),
    }),
  );
  return { kind: 'timeline', id: 't', events } as WordedTimeline;
}

const roadmap: readonly Dated[] = [
  ['2020-10', '2030'],
  ['2026-02'],
  ['2026-04-14', '2026-04-16'],
  ['2026'],
  ['2026', '2036'],
];
const sets: Readonly<Record<string, readonly Dated[]>> = {
  'two moments': [['2019-05'], ['2024']],
  'two spans and a cluster of three': roadmap,
  'nine moments': [
    ['2001-03'],
    ['2004'],
    ['2006-07'],
    ['2009-01'],
    ['2011'],
    ['2011-06'],
    ['2015-02'],
    ['2018'],
    ['2020-11-05'],
  ],
  'a cluster at the end': [['1990-01'], ['2020-02'], ['2020-06'], ['2020-11']],
  'spans only': [
    ['2001', '2004'],
    ['2003', '2008'],
    ['2010', '2012'],
  ],
};

function shapesNamed({ elements }: Composed, name: RegExp): { readonly id: string; readonly box: Box }[] {
  return elements.filter(({ id }) => name.test(id));
}

describe.each(themes)('a timeline in %s', (theme) => {
  const cases = Object.entries(sets).flatMap(([name, dates]) =>
    [undefined, words(5)].map((detail) => [name, detail ? 'with' : 'without', dates, detail] as const),
  );

  test.each(
    cases,
  )('of %s %s details keeps every pole straight and clear of words', async (_, __, dates, detail) => {
    const composed = await composeExhibit('timeline', theme, [timelineOf(dates, 'Event', detail)]);
    expect(composed.report.entries.filter(({ code }) => code !== 'items-many')).toEqual([]);
    const labels = textsNamed(composed, /^(Event|Year \d)/);
    for (const event of dates.keys()) {
      expect(labels.some((one) => wordsOf(one).includes(`Event ${event + 1}`))).toBe(true);
    }
    const poles = shapesNamed(composed, /^Pole/);
    expect(poles.length + shapesNamed(composed, /^Span/).length).toBe(dates.length);
    for (const { box: pole } of poles) {
      expect(pole.w).toBe(0);
      const struck = labels.filter(
        ({ box }) =>
          pole.x > box.x && pole.x < box.x + box.w && pole.y < box.y + box.h && pole.y + pole.h > box.y,
      );
      expect(struck.map(({ id }) => id)).toEqual([]);
    }
  });

  test('gives spans without colours of their own at least 3:1 between neighbours', async () => {
    const { palette } = readTheme(theme, join(root, 'templates/themes', `${theme}.yaml`), new Report())!;
    const { elements } = await composeExhibit('timeline', theme, [timelineOf(sets['spans only']!)]);
    const spans = elements.filter((one) => one.kind === 'shape' && one.id.startsWith('Span'));
    const fills = spans
      .sort((one, other) => one.box.x - other.box.x)
      .flatMap((one) => (one.kind === 'shape' ? [resolveColor(one.fill!.color, palette)] : []));
    expect(fills).toHaveLength(3);
    expect(contrastRatio(fills[0]!, fills[1]!)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(fills[1]!, fills[2]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the arrangement of a timeline', () => {
  test('writes years in the ribbon, between which an event known to the year has a bracket and no dot', async () => {
    const composed = await composeExhibit('timeline', 'slate', [timelineOf(roadmap)]);
    const [ribbon] = shapesNamed(composed, /^Line of time$/);
    for (const { box } of textsNamed(composed, /^Year \d/)) expect(box.y).toBeCloseTo(ribbon!.box.y, 6);
    const [bracket] = shapesNamed(composed, /^Year of Event 4$/);
    const [from, to] = [/^Tick 2026$/, /^Tick 2027$/].map((name) => shapesNamed(composed, name)[0]!.box.x);
    expect(bracket!.box.x).toBeCloseTo(from!, 6);
    expect(bracket!.box.x + bracket!.box.w).toBeCloseTo(to!, 6);
    expect(shapesNamed(composed, /^Marker/).map(({ id }) => id)).toEqual([
      'Marker Event 2',
      'Marker Event 3',
    ]);
  });

  test('marks moments close in time by slim ticks, others by dots', async () => {
    const { elements } = await composeExhibit('timeline', 'slate', [
      timelineOf([['2001-03'], ['2020-02'], ['2020-03'], ['2020-04']]),
    ]);
    const shapes = elements.flatMap((one) =>
      one.kind === 'shape' && one.id.startsWith('Marker') ? [[one.id, one.shape]] : [],
    );
    expect(Object.fromEntries(shapes)).toEqual({
      'Marker Event 1': 'ellipse',
      'Marker Event 2': 'rectangle',
      'Marker Event 3': 'ellipse',
      'Marker Event 4': 'rectangle',
    });
  });

  test('writes a few events large', async () => {
    const size = async (dates: readonly Dated[]): Promise<number> =>
      sizeOf(
        textsNamed(
          await composeExhibit('timeline', 'slate', [timelineOf(dates, 'Event', 'Said')]),
          /^Event/,
        )[0]!,
      );
    expect(await size(sets['two moments']!)).toBeGreaterThan(await size(roadmap));
  });

  test('numbers and lists events where lanes of spans would need more room than there is', async () => {
    const overlapping = [1, 2, 3, 4, 5, 6, 7].map((year): Dated => [`200${year}`, `201${year}`]);
    const composed = await composeExhibit('timeline', 'slate', [timelineOf(overlapping, 'Event', words(4))]);
    expect(composed.report.entries).toEqual([]);
    const numbers = textsNamed(composed, /^Number/).map(wordsOf);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(textsNamed(composed, /^Event Event \d$/).map((one) => wordsOf(one).slice(0, 4))).toEqual(
      overlapping.map(([from]) => from),
    );
  });
});
