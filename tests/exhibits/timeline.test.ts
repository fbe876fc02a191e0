import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { timeline } from '../../src/exhibits/timelines/timeline.js';
import { yearScale } from '../../src/exhibits/timelines/year-scale.js';
import type { Box, SceneElement, TextElement } from '../../src/model/scene.js';
import type { WordedEvent, WordedTimeline } from '../../src/model/storyboard.js';
import { readTheme } from '../../src/theme/theme.js';
import { Typesetter } from '../../src/typography/typesetter.js';
import { emptyStretches } from '../../src/wording/axis-breaks.js';
import { plain } from '../../src/wording/text.js';
import { at, text, words } from '../layouts/compose-exhibit.js';
import { root } from '../project.js';

const theme = readTheme('slate', join(root, 'templates/themes/slate.yaml'), new Report())!;
const box: Box = { x: 0.7, y: 1.9, w: 11.933, h: 4.7 };
const tolerance = 0.011;

interface Drawn {
  readonly elements: readonly SceneElement[];
  readonly overflows: boolean;
}

function draw(exhibit: WordedTimeline): Drawn {
  const report = new Report();
  const type = new Typesetter(theme, 'en', report, { slide: 'one', audience: 'board', at });
  const elements = timeline(exhibit, box, type, ['deep', 'accent6', 'accent4']);
  const codes = report.entries.map(({ code }) => code);
  expect(codes.filter((code) => code !== 'text-overflow' && code !== 'word-broken')).toEqual([]);
  return { elements, overflows: codes.includes('text-overflow') };
}

type Given = Partial<Pick<WordedEvent, 'from' | 'to' | 'open' | 'about' | 'milestone'>> & {
  readonly detail?: string;
};

function exhibitOf(given: readonly Given[], now?: string): WordedTimeline {
  const events = given.map(
    ({ from = '2000', detail, ...rest }, index): WordedEvent => ({
      id: `e${index}`,
      from,
      ...rest,
      when: text(rest.to ? `${from} – ${rest.to}` : from),
      label: text(`Event number ${index + 1}`),
      ...(detail && { detail: text(detail) }),
    }),
  );
  const breaks = emptyStretches(events, now).map((one) => ({ ...one, words: text('Left out') }));
  return {
    kind: 'timeline',
    id: 't',
    events,
    breaks,
    ...(now && { now: { date: now, label: text('Now') } }),
  };
}

/** Where the ink of a text stands: as wide as its longest line could be, as high as it was measured. */
function inkOf({ box: { x, y, w, h }, measuredHeight, valign, paragraphs }: TextElement): Box {
  const height = Math.min(measuredHeight, h);
  const type = new Typesetter(theme, 'en', new Report(), { slide: 'one', audience: 'board', at });
  const line = Math.max(
    ...paragraphs.map(({ runs }) => runs.reduce((sum, run) => sum + type.width(run.text, run.style), 0)),
  );
  const width = Math.min(w, line);
  const align = paragraphs[0]!.align ?? 'start';
  const left = align === 'end' ? x + w - width : align === 'center' ? x + (w - width) / 2 : x;
  return { x: left, y: valign === 'middle' ? y + (h - height) / 2 : y, w: width, h: height };
}

/** The same events dealt out over lanes, one after the other. */
function laned(exhibit: WordedTimeline, count: number): WordedTimeline {
  const lanes = ['United States', 'Morocco', 'Algeria', 'Burkina Faso']
    .slice(0, count)
    .map((name, index) => ({
      name: text(name),
      events: exhibit.events.filter((_, each) => each % count === index).map(({ id }) => id),
    }));
  return { ...exhibit, lanes, marks: { milestone: text('Milestone'), event: text('Other event') } };
}

function meet(a: Box, b: Box): boolean {
  const wide = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return wide > tolerance && high > tolerance;
}

function textsOf({ elements }: Drawn): TextElement[] {
  return elements.filter((one) => one.kind === 'text');
}

/** What cannot have room has been told: nothing more is promised of it. */
function expectClear(drawn: Drawn): void {
  if (drawn.overflows) return;
  const texts = textsOf(drawn).map((one) => ({ id: one.id, ink: inkOf(one) }));
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (meet(one.ink, other.ink) ? [`${one.id} over ${other.id}`] : [])),
  );
  expect(over).toEqual([]);
  for (const { id, box: own } of drawn.elements) {
    const inside =
      own.x >= box.x - tolerance &&
      own.x + own.w <= box.x + box.w + tolerance &&
      own.y >= box.y - tolerance &&
      own.y + own.h <= box.y + box.h + tolerance;
    expect(inside ? '' : id).toBe('');
  }
  const lines = drawn.elements.filter(({ id }) => id.startsWith('Now line'));
  for (const line of lines) {
    const struck = texts.filter(
      ({ id, ink }) => id !== 'Now' && meet({ ...line.box, x: line.box.x - 0.01, w: 0.02 }, ink),
    );
    expect(struck.map(({ id }) => id)).toEqual([]);
  }
}

const month = (year: number, index: number): string => `${year}-${String(index + 1).padStart(2, '0')}`;
const date = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 2018, max: 2026 })),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([year, index]) => (index === 12 ? String(year) : month(year, index)));
const given = fc
  .record({
    from: date,
    years: fc.integer({ min: 0, max: 30 }),
    kind: fc.constantFrom('moment', 'moment', 'span', 'open' as const),
    about: fc.boolean(),
    milestone: fc.boolean(),
    detail: fc.integer({ min: 0, max: 8 }),
  })
  .map(
    ({ from, years, kind, about, milestone, detail }): Given => ({
      from,
      ...(kind === 'span' && { to: String(Number(from.slice(0, 4)) + years) }),
      ...(kind === 'open' && { open: true }),
      ...(about && { about }),
      ...(milestone && { milestone }),
      ...(detail > 0 && { detail: words(detail) }),
    }),
  );

test('no text of a timeline stands over another, nothing leaves its box, and the line of today strikes no words', () => {
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 1, maxLength: 12 }),
      fc.option(fc.constantFrom('1999-05-07', '2021', '2025-11', '2024-02-29'), { nil: undefined }),
      (events, now) => expectClear(draw(exhibitOf(events, now))),
    ),
    { seed: 7, numRuns: 40, endOnFailure: true },
  );
}, 60_000);

test('the same is true of lanes, in which each event stands in its own band and no bar, mark or word on another', () => {
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.option(fc.constantFrom('1999-05-07', '2021', '2024-02-29'), { nil: undefined }),
      (events, count, now) => {
        const exhibit = laned(exhibitOf(events, now), count);
        const drawn = draw(exhibit);
        expectClear(drawn);
        if (!drawn.overflows) expectInLanes(exhibit, drawn);
      },
    ),
    { seed: 8, numRuns: 30, endOnFailure: true },
  );
}, 60_000);

function expectInLanes(exhibit: WordedTimeline, { elements }: Drawn): void {
  const bands = exhibit.lanes!.map(
    ({ name }) => elements.find(({ id }) => id === `Lane ${plain(name)} mark`)!.box,
  );
  for (const [index, lane] of exhibit.lanes!.entries()) {
    const [{ y, h }, next] = [bands[index]!, bands[index + 1]];
    if (next) expect(y + h).toBeLessThanOrEqual(next.y + tolerance);
    for (const { label } of exhibit.events.filter(({ id }) => lane.events.includes(id))) {
      const own = elements.filter(({ id }) => id.endsWith(plain(label)) && !id.startsWith('Lane'));
      expect(own.length).toBeGreaterThan(0);
      for (const { box: each } of own) {
        expect(each.y).toBeGreaterThanOrEqual(y - 0.1);
        expect(each.y + each.h).toBeLessThanOrEqual(y + h + 0.1);
      }
    }
  }
  const marks = elements.filter(({ id }) => /^(Marker|Span) Event number \d+$/.test(id));
  for (const [index, one] of marks.entries()) {
    const over = [...marks.slice(index + 1), ...elements.filter(({ kind }) => kind === 'text')].filter(
      ({ id, box: other }) => !one.id.endsWith(id.replace('Event Event', 'Event')) && meet(one.box, other),
    );
    expect(over.map(({ id }) => `${one.id} over ${id}`)).toEqual([]);
  }
}

test('no word in a lane is broken that has room on a line of its own', () => {
  const long = (label: string): WordedTimeline => {
    const exhibit = laned(exhibitOf([{ from: '2001-03' }, { from: '2019-09' }, { from: '2020-06' }]), 2);
    return { ...exhibit, events: exhibit.events.map((event) => ({ ...event, label: text(label) })) };
  };
  const report = new Report();
  const type = new Typesetter(theme, 'en', report, { slide: 'one', audience: 'board', at });
  for (const label of ['Verteidigungsministerium', 'Donaudampfschifffahrtsgesellschaft'])
    timeline(long(label), box, type, ['deep', 'accent6', 'accent4']);
  expect(report.entries).toEqual([]);
  timeline(long('X'.repeat(60)), box, type, ['deep', 'accent6', 'accent4']);
  expect(new Set(report.entries.map(({ code }) => code))).toEqual(new Set(['word-broken']));
});

test('moments of all lanes stand at their time, on the one line of years', () => {
  const exhibit = laned(exhibitOf(['2001-03', '2009-09', '2015-01', '2020-06'].map((from) => ({ from }))), 2);
  const { elements } = draw(exhibit);
  const places = [2001, 2009, 2015, 2020].map((year, index): [number, number] => {
    const { box: tick } = elements.find(({ id }) => id === `Marker Event number ${index + 1}`)!;
    return [year + [2.5, 8.5, 0.5, 5.5][index]! / 12, tick.x + tick.w / 2];
  });
  const perYear = places.slice(1).map(([year, x]) => (x - places[0]![1]) / (year - places[0]![0]));
  for (const one of perYear) expect(one).toBeCloseTo(perYear[0]!, 2);
});

test('a dozen events of some words each have room', () => {
  const dozen = Array.from(
    { length: 12 },
    (_, index): Given => ({ from: month(2001 + index, 3), detail: words(6) }),
  );
  expect(draw(exhibitOf(dozen)).overflows).toBe(false);
});

test('what cannot have room is told, not drawn over', () => {
  const dozen = Array.from({ length: 12 }, (): Given => ({ from: '2001', to: '2009', detail: words(60) }));
  expect(draw(exhibitOf(dozen)).overflows).toBe(true);
});

describe('breaks of the axis', () => {
  const crowd: readonly Given[] = [{ from: '2020-02' }, { from: '2020-06' }, { from: '2020-11' }];

  test('take out long stretches in which nothing happens, where others crowd', () => {
    expect(emptyStretches(exhibitOf([{ from: '1990-01' }, ...crowd]).events)).toEqual([
      { from: 1991, to: 2020 },
    ]);
  });

  test('are not made where nothing is gained, or where years are few', () => {
    expect(emptyStretches(exhibitOf([{ from: '1990-01' }, { from: '2020-02' }]).events)).toEqual([]);
    expect(emptyStretches(exhibitOf([{ from: '2016-01' }, ...crowd]).events)).toEqual([]);
  });

  test('ask for more where something goes on meanwhile', () => {
    const over: Given = { from: '1990', to: '2022' };
    const early: readonly Given[] = ['1990-03', '1996', '2003-02', '2010'].map((from) => ({ from }));
    expect(emptyStretches(exhibitOf([...early, ...crowd]).events)).toEqual([]);
    expect(emptyStretches(exhibitOf([...early.slice(0, 2), ...crowd]).events)).toEqual([
      { from: 1997, to: 2020 },
    ]);
    expect(emptyStretches(exhibitOf([...early.slice(0, 3), over, ...crowd]).events)).toEqual([]);
  });

  test('leave room for the years on either side', () => {
    const long: readonly Given[] = [
      { from: '1900' },
      ...Array.from({ length: 30 }, (_, index) => ({ from: `${1990 + index}` })),
    ];
    const [gap] = emptyStretches(exhibitOf(long).events);
    expect(gap!.from - 1900).toBeGreaterThanOrEqual(2);
    expect(gap!.to).toBe(1990);
  });

  test('keep one scale, and print the years on both sides', () => {
    const exhibit = exhibitOf([{ from: '1990-01' }, ...crowd, { from: '2024' }], '2023-05');
    const scale = yearScale(exhibit, box.x, box.w);
    expect(scale.at(1991) - scale.at(1990)).toBeCloseTo(scale.at(2022) - scale.at(2021), 9);
    expect(scale.at(2020)).toBeGreaterThan(scale.at(1991));
    const ids = draw(exhibit).elements.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['Year 1990', 'Year 2020', 'Line of time break 1']));
  });

  test('are seen and told, and cut the spans that cross them', () => {
    const { elements } = draw(exhibitOf([{ from: '1950', to: '2026' }, ...crowd, { from: '2024' }]));
    const told = elements.filter(({ alt }) => alt === 'Left out');
    expect(told).toHaveLength(1);
    const cut = elements.find(({ id }) => id === 'Span Event number 1 break 1')!;
    const span = elements.find(({ id }) => id === 'Span Event number 1')!;
    expect(cut.box.x).toBeGreaterThan(span.box.x);
    const words = elements.find(({ id }) => id === 'Event Event number 1')!.box;
    expect(words.x >= cut.box.x + cut.box.w || words.x + words.w <= cut.box.x).toBe(true);
  });
});

describe('milestones', () => {
  const events: readonly Given[] = [
    { from: '2001-02', milestone: true },
    { from: '2009-02' },
    { from: '2015' },
  ];
  const marks = { milestone: text('Milestone'), event: text('Other event') };
  const shapes = (drawn: Drawn): string[] =>
    drawn.elements.flatMap((one) => (one.kind === 'shape' && one.id.startsWith('Marker') ? [one.shape] : []));

  test('are diamonds where other moments are dots, on the line, in lanes and in a numbered list', () => {
    expect(shapes(draw({ ...exhibitOf(events), marks }))).toEqual(['diamond', 'ellipse']);
    expect(shapes(draw({ ...laned(exhibitOf(events), 2) }))).toEqual(['diamond', 'ellipse']);
    const many = Array.from(
      { length: 12 },
      (_, index): Given => ({
        ...events[index % 2]!,
        to: month(2001, 3),
        from: month(2001, 1 + (index % 3)),
      }),
    );
    expect(new Set(shapes(draw({ ...exhibitOf([...many, { from: '2030' }]), marks })))).toEqual(
      new Set(['diamond', 'ellipse']),
    );
  });

  test('are explained where both stand, and only there', () => {
    const keyed = (given: readonly Given[]): boolean =>
      draw({ ...exhibitOf(given), marks }).elements.some(({ id }) => id === 'Key of milestones');
    expect(keyed(events)).toBe(true);
    expect(keyed(events.slice(0, 1))).toBe(false);
    expect(keyed([{ from: '2001', to: '2009', milestone: true }, { from: '2009-02' }])).toBe(false);
  });
});

describe('marks', () => {
  const find = ({ elements }: Drawn, id: string): SceneElement => elements.find((one) => one.id === id)!;

  test('are hollow where a date is known roughly', () => {
    const drawn = draw(
      exhibitOf([
        { from: '2001-02', about: true },
        { from: '2009-02' },
        { from: '2012', to: '2015', about: true },
      ]),
    );
    const looks = ['Marker Event number 1', 'Marker Event number 2', 'Span Event number 3'].map((id) => {
      const one = find(drawn, id);
      return one.kind === 'shape' && [one.fill?.color === 'paper', one.stroke !== undefined];
    });
    expect(looks).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
  });

  test('of a span without an end run to that of the line and point on', () => {
    const drawn = draw(exhibitOf([{ from: '2001' }, { from: '2010', open: true }]));
    const span = find(drawn, 'Span Event number 2');
    const scale = yearScale(exhibitOf([{ from: '2001' }, { from: '2010', open: true }]), box.x, box.w);
    expect(span.kind).toBe('freeform');
    expect(span.box.x + span.box.w).toBeCloseTo(scale.at(scale.last), 6);
    expect(scale.last).toBeGreaterThan(2010.5);
  });

  test('of today stands at its date, on the line', () => {
    const exhibit = exhibitOf([{ from: '2001' }, { from: '2010' }], '2005-07-01');
    const { box: line } = find(draw(exhibit), 'Now line');
    expect(line.x).toBeCloseTo(yearScale(exhibit, box.x, box.w).at(2005.5), 1);
  });
});
