import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { typeRoles } from '../../src/model/theme.js';
import { readTheme } from '../../src/theme/theme.js';
import { Typesetter } from '../../src/typography/typesetter.js';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const slate = fileURLToPath(new URL('../../templates/themes/slate.yaml', import.meta.url));
const theme = readTheme('slate', slate, new Report())!;
const place = { slide: 's', audience: 'a', at: { file: 'brief.yaml', line: 1, column: 1, length: 0 } };
const type = new Typesetter(theme, 'en', new Report(), place);

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('sizes on slides', () => {
  // Names on a map have sizes of their own: they go with the map's scale, not with the page's text.
  const composing = [...files(join(source, 'layouts')), ...files(join(source, 'exhibits'))].filter(
    (file) => !file.includes(`${join('exhibits', 'maps')}`),
  );
  const literalSize =
    /\bstyle\(\s*'[a-z]+',\s*\d|\bsize: ?\d|\bsize\)? [+-] \d|[sS]teps = \[\s*\d\d|\.fit\([^;]*?,\s*\d\d,?\s*\)/g;

  test.each(composing.map((file) => relative(source, file)))('%s takes them from the scale', (file) => {
    expect(readFileSync(join(source, file), 'utf8').match(literalSize)).toBeNull();
  });

  test('what is looked for is found', () => {
    for (const literal of [
      "type.style('label', 12)",
      '{ font: "body", size: 10 }',
      "type.style('heading', size + 1)",
      'const textSteps = [22, 20]',
      "type.fit('body', (size) => fits(size), 18)",
    ]) {
      expect(literal.match(literalSize), literal).not.toBeNull();
    }
  });
});

describe('the scale', () => {
  test('steps of several roles are tried together, each once', () => {
    expect(type.steps(['lead', 'body'])).toEqual([22, 20, 18, 17, 16, 15, 14, 13, 12]);
  });

  test('a heading stands out from its text by a step', () => {
    expect(type.above('heading', 14)).toBe(15);
    expect(type.above('heading', 18)).toBe(20);
    expect(type.above('heading', 40)).toBe(26);
    expect(type.below('body', 18)).toBe(17);
    expect(type.below('body', 12)).toBe(12);
  });

  test('bounds that leave no step leave the scale as it is', () => {
    expect(type.fit('body', (size) => size <= 14, 99, 30)).toBe(14);
    expect(type.fit('body', () => true, type.smallest('lead'))).toBe(16);
    expect(type.fit('heading', () => false, type.largest('heading'), type.largest('body'))).toBe(18);
  });

  test('figures are set in the face that the theme says', () => {
    expect(type.style('figure', 72).font).toBe('body');
    expect(type.style('title', 28).font).toBe('heading');
    const other = new Typesetter({ ...theme, figures: 'heading' }, 'en', new Report(), place);
    expect(['figure', 'value', 'numeral'].map((role) => other.style(role as 'figure', 20).font)).toEqual(
      Array(3).fill('heading'),
    );
  });

  test('the largest step at which all of a slide’s texts of a role fit is taken, and no other', () => {
    const words = fc.array(fc.constantFrom('readiness', 'of', 'partners', 'Mittelmeeranrainer', '25', 'a'), {
      minLength: 1,
      maxLength: 40,
    });
    const texts = fc.array(
      words.map((list) => list.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, fc.double({ min: 1, max: 6, noNaN: true }), (siblings, width) => {
        const fits = (size: number): boolean =>
          siblings.every((text) => type.fits([type.paragraph(text, type.style('body', size))], width, 1.5));
        const size = type.fit('body', fits);
        const larger = type.steps('body').filter((step) => step > size);
        expect(larger.some(fits)).toBe(false);
        expect(fits(size) || size === type.smallest('body')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('every role has a look', () => {
    for (const role of typeRoles) expect(type.style(role, type.smallest(role)).size).toBeGreaterThan(0);
  });
});
