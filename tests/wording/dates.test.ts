import { describe, expect, test } from 'vitest';
import { formatDate, formatSpan, isIsoDate, yearPosition } from '../../src/wording/dates.js';

describe('dates', () => {
  test.each([
    ['2026', true],
    ['2026-02', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13', false],
    ['14 April 2026', false],
  ])('%s is a date of the calendar: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  test('are printed as precisely as they are known', () => {
    expect(formatDate('2026', 'en')).toBe('2026');
    expect(formatDate('2026-02', 'en')).toBe('February 2026');
    expect(formatDate('2026-04-14', 'fr')).toBe('14 avril 2026');
    expect(formatDate('2020-10', 'en', 'short')).toBe('Oct 2020');
  });

  test('say once what both ends of a span share', () => {
    expect(formatSpan('2026-04-14', '2026-04-16', 'en')).toBe('14–16 April 2026');
    expect(formatSpan('2020-10', '2030', 'en')).toBe('October 2020 – 2030');
    expect(formatSpan('2021', '2025', 'en')).toBe('2021–2025');
    expect(formatSpan('2026-04-28', '2026-05-02', 'en')).toBe('28 April 2026 – 2 May 2026');
  });

  test('stand in proportion on a line of years', () => {
    expect(yearPosition('2026')).toBe(2026);
    expect(yearPosition('2026', 'end')).toBe(2027);
    expect(yearPosition('2026-07')).toBeCloseTo(2026.5);
    expect(yearPosition('2026-02')).toBeLessThan(yearPosition('2026-04-14'));
  });
});
