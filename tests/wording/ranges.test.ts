import { expect, test } from 'vitest';
import { rangeLabel, unitSuffix } from '../../src/wording/ranges.js';

test.each([
  [{ below: 10 }, '%', 'en', 'under 10%'],
  [{ least: 10, below: 20 }, '%', 'en', '10 to under 20%'],
  [{ least: 40 }, '%', 'fr', '40\u00a0% et plus'],
  [{ least: 10, below: 20.5 }, '', 'fr', 'de 10 à moins de 20,5'],
  [{ least: 1.5, below: 2 }, 'USD bn', 'en', '$1.5bn to under $2bn'],
  [{ found: [3.2, 4.1] as const }, '%', 'en', '3.2–4.1%'],
  [{ found: [3, 3] as const }, 'ships', 'en', '3'],
  [{ least: 1200 }, 'ships', 'en', '1,200 and over'],
  [{}, '', 'en', 'none'],
])('%j in %s, in %s, is %s', (range, unit, language, printed) => {
  expect(rangeLabel(range, unit, language)).toBe(printed);
});

test('a unit that is a noun is said in the heading', () => {
  expect(unitSuffix('ships')).toBe(' (ships)');
  expect(unitSuffix('%')).toBe('');
  expect(unitSuffix('')).toBe('');
});
