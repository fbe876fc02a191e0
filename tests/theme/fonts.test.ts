import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { DeckFonts, TextStyle } from '../../src/model/scene.js';
import type { Theme } from '../../src/model/theme.js';
import { readTheme } from '../../src/theme/theme.js';
import { textWidth } from '../../src/typography/measure.js';
import { unpackWoff } from '../../src/typography/woff.js';

const slate = readFileSync(
  fileURLToPath(new URL('../../templates/themes/slate.yaml', import.meta.url)),
  'utf8',
);
const packaged = createRequire(import.meta.url);
const gelasio = (style: string, ending: string): string =>
  packaged.resolve(`@fontsource/gelasio/files/gelasio-latin-${style}.${ending}`);

const text = 'Readiness of the fleet, 2026–2036';
const width = (fonts: DeckFonts, changes: Partial<TextStyle> = {}): number =>
  textWidth(text, { font: 'heading', size: 20, color: 'ink', ...changes }, fonts);
const georgia: DeckFonts = { heading: 'Georgia', body: 'Calibri' };

describe('the fonts of a theme', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'briefdeck-fonts-'));
    folder = join(root, 'templates', 'themes');
    mkdirSync(join(folder, 'fonts'), { recursive: true });
    writeFileSync(join(folder, 'fonts', 'Brand-Regular.ttf'), unpacked('400-normal'));
    copyFileSync(gelasio('700-normal', 'woff'), join(folder, 'fonts', 'Brand-Bold.woff'));
    copyFileSync(gelasio('400-italic', 'woff2'), join(folder, 'fonts', 'Brand-Italic.woff2'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const unpacked = (style: string): Buffer => unpackWoff(readFileSync(gelasio(style, 'woff')));

  function read(heading: string): {
    readonly theme: Theme | undefined;
    readonly entries: readonly Diagnostic[];
  } {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, slate.replace('heading: Georgia', `heading: ${heading}`));
    const report = new Report();
    return { theme: readTheme('own', file, report), entries: report.entries };
  }

  const own = '{ family: Brand Serif, files: { regular: fonts/Brand-Regular.ttf, bold: fonts/Brand-Bold.woff';

  test('may come with their files, in any form, and are measured by them', () => {
    const { theme, entries } = read(`${own}, italic: fonts/Brand-Italic.woff2 } }`);
    expect(entries).toEqual([]);
    expect(theme?.fonts.heading).toBe('Brand Serif');
    for (const changes of [{}, { bold: true }, { italic: true }]) {
      expect(width(theme!.fonts, changes), JSON.stringify(changes)).toBeCloseTo(width(georgia, changes), 6);
    }
    // A face without italics is slanted by viewers: as wide as it is upright.
    expect(width(theme!.fonts, { bold: true, italic: true })).toBeCloseTo(width(georgia, { bold: true }), 6);
  });

  test('are found again by another theme of the same family with other files', () => {
    const first = read(`${own} } }`).theme!;
    const second = read(`${own.replace('Brand-Regular.ttf', 'Brand-Italic.woff2')} } }`).theme!;
    expect(width(second.fonts)).not.toBeCloseTo(width(first.fonts), 3);
  });

  test('may name a twin of the same widths', () => {
    const { theme, entries } = read('{ family: Aptos, twin: Carlito }');
    expect(entries).toEqual([]);
    expect(theme?.fonts.heading).toBe('Aptos');
    expect(width(theme!.fonts)).toBe(width(georgia, { font: 'body' }));
  });

  test.each<[what: string, heading: string, expected: string]>([
    [
      'what cannot be measured',
      'Papyrus',
      '`heading` must be a font whose widths are known: Georgia, Calibri or Arial, not "Papyrus"',
    ],
    [
      'a family with nothing that measures it',
      '{ family: Papyrus }',
      '`heading` must be a font whose widths are known: Georgia, Calibri or Arial, not "Papyrus"',
    ],
    ['two measures', `${own} }, twin: Gelasio }`, '`heading` has both files and a twin'],
    [
      'a twin that we do not have',
      '{ family: Aptos, twin: Verdana }',
      '`twin` must be one of Carlito, Arimo, Gelasio, not "Verdana"',
    ],
    ['no bold', '{ family: Brand, files: { regular: fonts/Brand-Regular.ttf } }', '`bold` is missing'],
    ['a file that is not there', `${own}x } }`, 'fonts/Brand-Bold.woffx is not a font file'],
    [
      'a file of another name',
      own.replace('Regular', 'Roman').concat(' } }'),
      'fonts/Brand-Roman.ttf does not exist',
    ],
    [
      'a file outside the project',
      '{ family: B, files: { regular: ../../../b.ttf, bold: fonts/Brand-Bold.woff } }',
      '../../../b.ttf lies outside the project',
    ],
  ])('are refused for %s', (_, heading, expected) => {
    const { theme, entries } = read(heading);
    expect(theme).toBeUndefined();
    expect(entries.map(({ message }) => message)).toEqual([expected]);
    expect(entries[0]?.at?.line).toBe(20);
  });

  test('that cannot be measured are told both ways out', () => {
    expect(read('Papyrus').entries[0]?.hint).toBe(
      'what cannot be measured cannot be promised: give its files, { family: Papyrus, files: { regular: …, bold: … } }, or one of the same widths, { family: Papyrus, twin: Carlito or Arimo or Gelasio }',
    );
  });

  test.each<[what: string, bytes: (whole: Buffer) => Uint8Array, expected: RegExp]>([
    ['is empty', () => new Uint8Array(), /cannot be read as a font$/],
    ['is no font', () => Buffer.from('regular: fonts/Brand'), /cannot be read as a font$/],
    ['breaks off', (whole) => whole.subarray(0, 900), /cannot be read as a font$/],
    [
      'has no Latin letters',
      () =>
        unpackWoff(
          readFileSync(packaged.resolve('@fontsource/gelasio/files/gelasio-vietnamese-400-normal.woff')),
        ),
      /lacks Latin letters or figures$/,
    ],
  ])('are refused where a file %s, without an exception', (_, bytes, expected) => {
    writeFileSync(join(folder, 'fonts', 'Brand-Regular.ttf'), bytes(unpacked('400-normal')));
    const { theme, entries } = read(`${own} } }`);
    expect(theme).toBeUndefined();
    expect(entries.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
    expect(entries[0]?.code).toBe('file-unreadable');
  });

  test('set figures in the face of headings where nothing else is said', () => {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, slate.replace(', figures: body', ''));
    expect(readTheme('own', file, new Report())?.figures).toBe('heading');
  });
});
