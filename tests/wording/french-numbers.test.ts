import { describe, expect, test } from 'vitest';
import { writtenNumber } from '../../src/wording/numbers.js';
import {
  formatQuantity,
  formatRange,
  numberFormat,
  unitName,
  valueFormat,
} from '../../src/wording/quantity.js';

const nbsp = '\u00a0';

describe('numbers of a French deck', () => {
  test.each([
    [1203.5, 'USD bn', `1${nbsp}203,5${nbsp}Md$`],
    [-4.5, 'EUR m', `−4,5${nbsp}M€`],
    [33.3, '%', `33,3${nbsp}%`],
    [18300, 'heures', `18${nbsp}300`],
    [2.5, 'times', '2,5×'],
  ])('%d %s has its comma, its spaces, and its unit after it', (value, unit, printed) => {
    expect(formatQuantity({ value, unit, approx: false }, 'fr', 'short')).toBe(printed);
  });

  test('in tables and ranges too', () => {
    expect(writtenNumber('12500.50', 'fr')).toBe(`12${nbsp}500,50`);
    expect(formatRange({ low: 12.5, high: 18, unit: 'EUR m', approx: true }, 'fr', 'short')).toBe(
      `≈12,5–18${nbsp}M€`,
    );
  });

  test('put the unit after the number in the labels of native charts, whose separators are those of the reader’s system', () => {
    const quantity = { value: 1203.5, unit: 'EUR m', approx: false };
    expect(valueFormat(quantity, 'fr')).toBe(`#,##0.0"${nbsp}M€"`);
    expect(valueFormat({ ...quantity, approx: true, value: -9.4 }, 'fr')).toBe(
      `"≈"#,##0.0"${nbsp}M€";"≈−"#,##0.0"${nbsp}M€"`,
    );
    expect(valueFormat(quantity, 'en')).toBe('"€"#,##0.0"m"');
    expect(numberFormat('%', 1, 'fr')).toBe(`#,##0.0"${nbsp}%"`);
  });

  test.each([
    ['USD bn', 'milliards de dollars'],
    ['EUR m', 'millions d’euros'],
    ['EUR', 'euros'],
    ['GBP m', 'millions de GBP'],
    ['heures', 'heures'],
  ])('are said to be in %s as French says it', (unit, name) => {
    expect(unitName(unit, 'fr')).toBe(name);
  });
});
