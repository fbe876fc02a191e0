import { describe, expect, test } from 'vitest';
import { numberHint } from '../../src/files/number-hint.js';
import { readNumeral } from '../../src/wording/numerals.js';

describe('a number as people write it', () => {
  test.each([
    ['12,5', '12.5'],
    ['1 200', '1200'],
    ['1\u202f200,5', '1200.5'],
    ['1’200', '1200'],
    ['1.200,5', '1200.5'],
    ['1,234,567', '1234567'],
    ['0,125', '0.125'],
    ['−4,5', '-4.5'],
    ['.5', '0.5'],
  ])('%s is read without what parts it', (text, number) => {
    expect(readNumeral(text)).toEqual({ number, approx: false, unit: '' });
  });

  test.each([
    ['~25', { number: '25', approx: true, unit: '' }],
    ['≈ $25bn', { number: '25', approx: true, unit: '$ bn' }],
    ['environ 25 %', { number: '25', approx: true, unit: '%' }],
    ['over 40', { number: '40', approx: false, bound: 'over', unit: '' }],
    ['40+', { number: '40', approx: false, bound: 'at-least', unit: '' }],
    ['≤ 3', { number: '3', approx: false, bound: 'at-most', unit: '' }],
    ['10–15 km', { number: '10', high: '15', approx: false, unit: 'km' }],
    ['1,200', { number: '1200', otherwise: '1.200', approx: false, unit: '' }],
  ])('%s is read with what it says of itself', (text, numeral) => {
    expect(readNumeral(text)).toEqual(numeral);
  });

  test.each([
    '',
    'east',
    'about two',
    '2021-05',
    '25/26',
    '14th',
    'first2',
    'callous 3',
    '12 of 40',
  ])('%j is none', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });
});

describe('the hint for a number', () => {
  test.each([
    ['.inf', 'write figures, or ~ where nothing is known'],
    ['25bn', 'write 25, with its scale in the unit, such as unit: USD bn'],
    ['US$ 25 bn', 'write 25, with unit: USD bn'],
    ['25%', "write 25, with unit: '%'"],
    ['c. 10 to 15', 'write { low: 10, high: 15, approx: true }'],
    ['n/a', 'write ~ where nothing is known'],
    ['1,200', 'write 1200, or 1.200 if its comma parts decimals'],
  ])('%s as a value of a chart', (text, hint) => {
    expect(numberHint(text, 'cell')).toBe(hint);
  });

  test('goes by where the number stands', () => {
    expect(numberHint('~25', 'key')).toBe('write 25, approx: true');
    expect(numberHint('n/a', 'key')).toBe('leave it out where nothing is known');
    expect(numberHint('n/a', 'csv')).toBe('leave the cell empty where nothing is known');
    expect(numberHint('~25', 'csv')).toMatch(/^write 25: a file holds figures alone/);
  });
});
