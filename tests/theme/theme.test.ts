import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Theme } from '../../src/model/theme.js';
import { deuteranopeDistance } from '../../src/theme/color-vision.js';
import { isDarkTheme, resolveColor } from '../../src/theme/contrast.js';
import { contrastTable } from '../../src/theme/legibility.js';
import { readTheme } from '../../src/theme/theme.js';

const shipped = fileURLToPath(new URL('../../templates/themes', import.meta.url));
const slate = readFileSync(join(shipped, 'slate.yaml'), 'utf8');

describe('the themes that ship', () => {
  const names = readdirSync(shipped).map((file) => basename(file, '.yaml'));

  test('are these', () => {
    expect(names.sort()).toEqual(['civic', 'graphite', 'sand', 'signal', 'slate']);
  });

  test.each(names)('%s is read without a word', (name) => {
    const report = new Report();
    const theme = readTheme(name, join(shipped, `${name}.yaml`), report);
    expect(report.entries).toEqual([]);
    expect(theme?.cover.picture ?? 'none').toMatch(/assets.pictures.[a-z-]+\.svg$|^none$/);
  });

  test.each(names)('%s says in its first line for whom it is', (name) => {
    expect(readFileSync(join(shipped, `${name}.yaml`), 'utf8')).toMatch(/^# For [^\n]{40,}\n/);
  });

  test('signal has all text at 7:1 or better, in colours that differ for colour-blind readers', () => {
    const { palette, border, corner } = readTheme('signal', join(shipped, 'signal.yaml'), new Report())!;
    const words = contrastTable(palette).filter(({ on }) => !on.startsWith('accent'));
    expect(Math.min(...words.map(({ ratio }) => ratio))).toBeGreaterThanOrEqual(7);
    expect({ border, corner }).toEqual({ border: 1.5, corner: 0 });
  });

  test.each(names)('%s keeps the first two accents far apart for colour-blind readers', (name) => {
    const { palette } = readTheme(name, join(shipped, `${name}.yaml`), new Report())!;
    expect(deuteranopeDistance(palette.accent1, palette.accent2)).toBeGreaterThan(50);
  });

  test('graphite is the dark one', () => {
    const dark = names.filter((name) =>
      isDarkTheme(readTheme(name, join(shipped, `${name}.yaml`), new Report())!.palette),
    );
    expect(dark).toEqual(['graphite']);
  });

  test('slate is what its file says', () => {
    expect(readTheme('slate', join(shipped, 'slate.yaml'), new Report())).toMatchObject({
      name: 'Slate',
      palette: { deep: '14213D', paper: 'FFFFFF', accent1: 'B7452C' },
      fonts: { heading: 'Georgia', body: 'Calibri' },
      figures: 'body',
      scale: { title: [28, 26, 24], source: [10] },
      spacing: { margin: 0.7, gutter: 0.3 },
      corner: 0,
      border: 0,
      cover: { style: 'full', background: 'deep' },
    });
  });
});

describe('a theme of one’s own', () => {
  let root: string;
  let file: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'briefdeck-theme-'));
    file = join(root, 'templates', 'themes', 'own.yaml');
    mkdirSync(join(root, 'templates', 'themes'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function read(text: string): {
    readonly theme: Theme | undefined;
    readonly entries: readonly Diagnostic[];
  } {
    writeFileSync(file, text);
    const report = new Report();
    return { theme: readTheme('own', file, report), entries: report.entries };
  }

  /** Slate with one thing changed. */
  function changed(from: string | RegExp, to: string): string {
    const text = slate.replace(from, to);
    expect(text).not.toBe(slate);
    return text;
  }

  /** Place, code and message of everything that is wrong. */
  function told(entries: readonly Diagnostic[]): string[] {
    return entries.map(({ code, message, at }) => `${at?.line}:${at?.column} ${code}: ${message}`);
  }

  test('takes its picture from its own project before the package', () => {
    expect(read(slate).theme?.cover.picture).toBe(
      fileURLToPath(new URL('../../assets/pictures/atlantic-contours.svg', import.meta.url)),
    );
    const own = join(root, 'assets', 'pictures', 'atlantic-contours.svg');
    mkdirSync(join(root, 'assets', 'pictures'), { recursive: true });
    writeFileSync(own, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(read(slate).theme?.cover.picture).toBe(own);
  });

  test('needs no picture', () => {
    const { theme, entries } = read(changed(', picture: pictures/atlantic-contours.svg', ''));
    expect(entries).toEqual([]);
    expect(theme?.cover).toEqual({ style: 'full', background: 'deep' });
  });

  test('may write colours with #, in small letters, or as what YAML takes for a number', () => {
    const { theme, entries } = read(
      changed('ink: 1B2230', 'ink: 102030')
        .replace('accent1: B7452C', "accent1: '#b7452c'")
        .replace('5F3F70', '4E2068'),
    );
    expect(entries).toEqual([]);
    expect(theme?.palette).toMatchObject({ ink: '102030', accent1: 'B7452C', accent6: '4E2068' });
  });

  test.each<[what: string, from: string | RegExp, to: string, expected: string]>([
    ['an unknown key', 'accent6:', 'acent6:', '16:3 unknown-key: `acent6` is not a key of a palette'],
    [
      'no hex',
      'B7452C',
      'terracotta',
      '11:12 wrong-value: `accent1` must be a colour of six hex digits such as B7452C, not "terracotta"',
    ],
    [
      'a colour that YAML takes for a comment',
      'accent1: B7452C',
      'accent1: #B7452C',
      '11:3 wrong-value: `accent1` is empty',
    ],
    [
      'an unknown font',
      'heading: Georgia',
      'heading: Papyrus',
      '20:19 wrong-value: `heading` must be a font whose widths are known: Georgia, Calibri or Arial, not "Papyrus"',
    ],
    [
      'sizes the wrong way round',
      '[28, 26, 24]',
      '[24, 26, 28]',
      '26:15 wrong-value: item 2 of `title` must be smaller than the size before it, not 26',
    ],
    [
      'a size that is too small to read',
      '14, 13, 12]',
      '14, 13, 9]',
      '32:34 wrong-value: item 7 of `body` must be at least 12 points for `body`, not 9',
    ],
    [
      'an unknown background',
      'background: deep',
      'background: dark',
      '42:35 wrong-value: `background` must be one of deep, wash, paper, not "dark"',
    ],
    [
      'an unknown style of cover',
      'style: full',
      'style: fancy',
      '42:17 wrong-value: `style` must be one of full, band, split, plain, not "fancy"',
    ],
    [
      'a margin out of bounds',
      'margin: 0.7',
      'margin: 1.4',
      '38:20 wrong-value: `margin` must be between 0.5 and 1 inches, not 1.4',
    ],
    [
      'a gutter out of bounds',
      'gutter: 0.3',
      'gutter: 0.1',
      '38:33 wrong-value: `gutter` must be between 0.2 and 0.45 inches, not 0.1',
    ],
    [
      'a corner out of bounds',
      'corner: 0',
      'corner: 1',
      '39:9 wrong-value: `corner` must be between 0 and 0.2 inches, not 1',
    ],
    [
      'a logo that is not there',
      'corner: 0',
      'logo: pictures/crest.svg',
      '39:7 file-missing: assets/pictures/crest.svg does not exist',
    ],
    [
      'a picture that is not there',
      'atlantic-contours',
      'pacific',
      '42:50 file-missing: assets/pictures/pacific.svg does not exist',
    ],
    [
      'a picture outside assets',
      'pictures/atlantic-contours.svg',
      '../../secret.png',
      '42:50 wrong-value: `picture` leads out of assets/',
    ],
  ])('is refused for %s', (_, from, to, expected) => {
    const { theme, entries } = read(changed(from, to));
    expect(theme).toBeUndefined();
    expect(told(entries)).toContain(expected);
  });

  test('is told the plain names of colours, and of nothing else', () => {
    const { theme, entries } = read(changed('ink:', 'tx1:').replace('wash:', 'lt2:'));
    expect(theme).toBeUndefined();
    expect(entries.map(({ message, hint }) => `${message}; ${hint}`)).toEqual([
      '`tx1` is not a key of a palette; write `ink`',
      '`lt2` is not a key of a palette; write `wash`',
    ]);
  });

  test('need say nothing of spacing, corners and outlines', () => {
    const { theme, entries } = read(changed(/spacing: .*\n/, '').replace(/corner: .*\n/, ''));
    expect(entries).toEqual([]);
    expect(theme).toMatchObject({ spacing: { margin: 0.7, gutter: 0.3 }, corner: 0, border: 0 });
  });

  test('may be light on dark', () => {
    const { theme, entries } = read(readFileSync(join(shipped, 'graphite.yaml'), 'utf8'));
    expect(entries).toEqual([]);
    expect(theme && resolveColor('onDeep', theme.palette)).toBe(theme?.palette.ink);
  });

  test('is told of a missing key and of everything else at once', () => {
    const { theme, entries } = read(
      changed(/description: .*\n/, '')
        .replace('B7452C', 'EEAA99')
        .replace('heading: Georgia', 'heading: Papyrus'),
    );
    expect(theme).toBeUndefined();
    expect(entries.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['missing-key', 'wrong-value', 'theme-contrast']),
    );
  });

  test('is refused where text would be hard to read, at the colour to change', () => {
    const { theme, entries } = read(changed('B7452C', 'E07A5F'));
    expect(theme).toBeUndefined();
    expect(told(entries)).toEqual([
      '11:12 theme-contrast: `accent1` (E07A5F) on `paper` (FFFFFF) has a contrast of 2.95; text needs 4.5',
      '11:12 theme-contrast: `accent1` (E07A5F) on `wash` (F5F3EE) has a contrast of 2.66; text needs 4.5',
    ]);
    expect(entries[0]?.hint).toBe('make `accent1` darker, such as BE4525');
    expect(read(changed('B7452C', 'BE4525')).entries).toEqual([]);
  });

  test('is refused where gold does not shine on the deep ground', () => {
    const { entries } = read(changed('C5902F', '8A6414'));
    expect(told(entries)[0]).toMatch(/^13:12 theme-contrast: `accent3` \(8A6414\) on `deep` \(14213D\)/);
    expect(entries[0]?.hint).toBe('make `accent3` lighter, such as B2811A');
    expect(read(changed('C5902F', 'B2811A')).entries).toEqual([]);
  });

  test('is warned of accents that look alike to a colour-blind reader, and still read', () => {
    const { theme, entries } = read(changed('2A6B70', '6B6B2A').replace('B7452C', '8A5A2C'));
    expect(theme).toBeDefined();
    expect(entries.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning colors-alike');
    expect(told(entries)[0]).toMatch(
      /^12:12 colors-alike: `accent1` \(8A5A2C\) and `accent2` \(6B6B2A\) look alike/,
    );
  });

  test('that is not there is named, with the one that was meant', () => {
    writeFileSync(join(root, 'templates', 'themes', 'harbour.yaml'), slate);
    const report = new Report();
    const asked = { file: 'brief.yaml', line: 9, column: 12, length: 7 };
    const theme = readTheme('harbor', join(root, 'templates', 'themes', 'harbor.yaml'), report, asked);
    expect(theme).toBeUndefined();
    expect(report.entries).toEqual([
      {
        code: 'theme-unknown',
        severity: 'error',
        message: 'there is no theme `harbor`',
        at: asked,
        hint: 'did you mean `harbour`?',
      },
    ]);
  });

  test('that is no YAML is told so', () => {
    const { theme, entries } = read('name: [');
    expect(theme).toBeUndefined();
    expect(entries.map(({ code }) => code)).toContain('yaml-syntax');
  });
});
