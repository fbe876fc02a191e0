import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { TimelineExhibit } from '../../src/model/exhibit.js';
import type { Event, Findings } from '../../src/model/findings.js';
import { timeline } from '../../src/storyboard/kinds/timeline.js';
import { Words } from '../../src/storyboard/words.js';
import { plain } from '../../src/wording/text.js';

const at = { file: 'findings.yaml', line: 1, column: 1, length: 0 };

function worded(
  events: readonly Partial<Event>[],
  { language = 'en', date, ...exhibit }: Partial<TimelineExhibit> & { language?: string; date?: string } = {},
) {
  const all = events.map((event, index) => ({
    id: `e${index}`,
    at,
    label: { byLanguage: { '*': `Event ${index}` }, at },
    ...event,
  }));
  const findings = { facts: new Map(), language, events: new Map(all.map((one) => [one.id, one])) };
  const words = new Words(findings as unknown as Findings, language, new Report(), {}, date);
  const ids = all.map(({ id }) => id);
  const written = { kind: 'timeline', id: 't', at, events: ids, breaks: 'auto', now: 'auto', ...exhibit };
  return timeline.word(written as unknown as TimelineExhibit, words);
}

test('rough dates and spans without an end are printed in the language of the deck', () => {
  const events = [
    { from: '2019', about: true },
    { from: '2019', open: true },
    { from: '2020-10', open: true },
  ];
  const printed = (language: string): string[] =>
    worded(events, { language }).events.map(({ when }) => plain(when));
  expect(printed('en')).toEqual(['c.\u00a02019', 'from 2019', 'from Oct 2020']);
  expect(printed('fr')).toEqual(['vers 2019', 'dès 2019', 'dès oct. 2020']);
});

test('today is the date of the deck where it lies within the line, a date of its own anywhere, or not marked', () => {
  const events = [{ from: '2019' }, { from: '2024' }];
  expect(worded(events, { date: '2021-03-01' }).now?.date).toBe('2021-03-01');
  expect(worded(events, { date: '2026' }).now).toBeUndefined();
  expect(worded(events).now).toBeUndefined();
  expect(worded(events, { date: '2021', now: 'none' }).now).toBeUndefined();
  expect(worded(events, { now: '2026-05' }).now?.date).toBe('2026-05');
  expect(plain(worded(events, { date: '2021', language: 'fr' }).now?.label)).toBe('Aujourd’hui');
});

test('a break is told in words, and not made where it is declined', () => {
  const events = ['1978-06', '2022-03', '2023-02', '2024-05'].map((from) => ({ from }));
  expect(worded(events).breaks?.map(({ words }) => plain(words))).toEqual([
    'The axis leaves out the years 1979 to 2021',
  ]);
  expect(worded(events, { breaks: 'none' }).breaks).toBeUndefined();
});
