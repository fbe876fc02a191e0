import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Theme } from '../../src/model/theme.js';
import { packDeck } from '../../src/pptx/deck.js';
import { readTheme } from '../../src/theme/theme.js';
import { sampleScene } from '../pptx/sample-scene.js';
import { lightColors, templateBytes, turnedMap } from './brand-template.js';

const shipped = fileURLToPath(new URL('../../templates/themes', import.meta.url));
const crest = strToU8(
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><rect width="30" height="10"/></svg>',
);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-brand-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function read(yaml: string): { readonly theme: Theme | undefined; readonly entries: readonly Diagnostic[] } {
  put('templates/themes/own.yaml', yaml);
  const report = new Report();
  const theme = readTheme('own', join(root, 'templates/themes/own.yaml'), report);
  return { theme, entries: report.entries };
}

/** Place, code, message and hint of everything that is wrong. */
function told(entries: readonly Diagnostic[]): string[] {
  return entries.map(
    ({ code, message, at, hint }) => `${at?.line}:${at?.column} ${code}: ${message}; ${hint ?? ''}`,
  );
}

describe('a theme from an organisation’s template', () => {
  test('takes its name, colours and fonts; the rest is as usual', () => {
    put('assets/brand.potx', templateBytes());
    const { theme, entries } = read('from: brand.potx\n');
    expect(entries).toEqual([]);
    expect(theme).toMatchObject({
      name: 'Harbour board',
      palette: {
        ink: '1A1A1A',
        paper: 'FFFFFF',
        deep: '14213D',
        wash: 'F1F4F7',
        accent1: 'B7452C',
        accent6: '5F3F70',
      },
      fonts: { heading: 'Georgia', body: 'Calibri' },
      spacing: { margin: 0.7, gutter: 0.3 },
      corner: 0,
      cover: { style: 'plain', background: 'deep' },
    });
    expect(theme).not.toHaveProperty('from');
    const slate = readTheme('slate', join(shipped, 'slate.yaml'), new Report());
    expect(theme?.scale).toEqual(slate?.scale);
  });

  test('is found beside its own file as well', () => {
    put('templates/themes/brand.potx', templateBytes());
    expect(read('from: brand.potx\n').theme?.name).toBe('Harbour board');
  });

  test('is overridden by all that the file says itself', () => {
    put('assets/brand.potx', templateBytes());
    const { theme, entries } = read(
      [
        'from: brand.potx',
        'name: Ours',
        'palette: { accent1: A33A22 }',
        'fonts: { heading: Arial }',
        'scale: { title: [26, 24] }',
        'spacing: { margin: 0.9 }',
        'corner: 0.1',
        'cover: { style: band, background: wash }',
        '',
      ].join('\n'),
    );
    expect(entries).toEqual([]);
    expect(theme).toMatchObject({
      name: 'Ours',
      palette: { accent1: 'A33A22', accent2: '2A6B70' },
      fonts: { heading: 'Arial', body: 'Calibri' },
      scale: { title: [26, 24] },
      spacing: { margin: 0.9, gutter: 0.3 },
      corner: 0.1,
      cover: { style: 'band', background: 'wash' },
    });
  });

  test('respects the master’s colour map: text may be the light colour', () => {
    const colors = {
      ...lightColors,
      dk1: '<a:srgbClr val="101820"/>',
      lt1: '<a:srgbClr val="F2F4F6"/>',
      dk2: '<a:srgbClr val="1A2530"/>',
      lt2: '<a:srgbClr val="24405C"/>',
      accent1: '<a:srgbClr val="F2845C"/>',
      accent2: '<a:srgbClr val="5BC4BF"/>',
      accent3: '<a:srgbClr val="F0C461"/>',
      accent4: '<a:srgbClr val="566A84"/>',
      accent5: '<a:srgbClr val="CDBFA8"/>',
      accent6: '<a:srgbClr val="B79CE0"/>',
    };
    put('assets/brand.potx', templateBytes({ colors, clrMap: turnedMap }));
    const { theme, entries } = read('from: brand.potx\n');
    expect(entries).toEqual([]);
    expect(theme?.palette).toMatchObject({ ink: 'F2F4F6', paper: '101820', wash: '1A2530', deep: '24405C' });
  });

  test('makes its own deep ground and wash where the template’s would not do', () => {
    const colors = {
      ...lightColors,
      dk2: '<a:srgbClr val="9FB4C8"/>',
      lt2: '<a:srgbClr val="E0A060"/>',
    };
    put('assets/brand.potx', templateBytes({ colors }));
    const { theme, entries } = read('from: brand.potx\npalette: { accent3: F2D58A }\n');
    expect(entries).toEqual([]);
    expect(theme?.palette).toMatchObject({ deep: '5F3F70', wash: 'F1F1F1' });
  });

  test.each([
    'graphite',
    'slate',
    'civic',
  ])('finds in a deck of %s the palette that it was drawn with', async (name) => {
    const { palette, fonts } = readTheme(name, join(shipped, `${name}.yaml`), new Report())!;
    put(
      'assets/deck.pptx',
      await packDeck({ ...sampleScene, theme: { ...sampleScene.theme, palette, fonts } }),
    );
    const { theme, entries } = read('from: deck.pptx\n');
    expect(entries).toEqual([]);
    expect(theme?.palette).toEqual(palette);
    expect(theme?.fonts).toEqual(fonts);
  }, 30_000);
});

describe('a template’s logo', () => {
  const logo = { name: 'crest.svg', bytes: crest };

  test('is the picture on its master', () => {
    put('assets/brand.potx', templateBytes({ logo }));
    expect(read('from: brand.potx\n').theme?.logo).toEqual(crest);
  });

  test('else that on its title layout', () => {
    put('assets/brand.potx', templateBytes({ logo, logoOn: 'title' }));
    expect(read('from: brand.potx\n').theme?.logo).toEqual(crest);
  });

  test.each([
    ['a metafile', { ...logo, name: 'crest.emf' }],
    ['a background', { ...logo, cx: 60_000_000 }],
  ])('is not %s', (_, picture) => {
    put('assets/brand.potx', templateBytes({ logo: picture }));
    const { theme, entries } = read('from: brand.potx\n');
    expect(entries).toEqual([]);
    expect(theme?.logo).toBeUndefined();
  });

  test('may be declined, or replaced by a file', () => {
    put('assets/brand.potx', templateBytes({ logo }));
    put('assets/pictures/own.svg', crest);
    expect(read('from: brand.potx\nlogo: none\n').theme?.logo).toBeUndefined();
    expect(read('from: brand.potx\nlogo: pictures/own.svg\n').theme?.logo).toBe(
      join(root, 'assets/pictures/own.svg'),
    );
  });
});

describe('a template is refused', () => {
  test('where a colour of the brand cannot be read, with the shade that can', () => {
    const colors = { ...lightColors, accent2: '<a:srgbClr val="ED7D31"/>' };
    put('assets/brand.potx', templateBytes({ colors }));
    const { theme, entries } = read('name: Ours\nfrom: brand.potx\n');
    expect(theme).toBeUndefined();
    expect(told(entries)[0]).toBe(
      '2:7 theme-contrast: `accent2` (ED7D31, from brand.potx) on `paper` (FFFFFF) has a contrast of 2.77; text needs 4.5; override it: `palette: { accent2: B35110 }`',
    );
    const mended = read('from: brand.potx\npalette: { accent2: B35110 }\n');
    expect(mended.theme?.palette.accent2).toBe('B35110');
  });

  test('where its font cannot be measured, unless another is written', () => {
    put('assets/brand.potx', templateBytes({ fonts: ['Brandon Grotesque', 'Calibri'] }));
    const { theme, entries } = read('from: brand.potx\n');
    expect(theme).toBeUndefined();
    expect(told(entries)[0]).toMatch(/^1:7 wrong-value: `heading` must be a font .* not "Brandon Grotesque"/);
    expect(read('from: brand.potx\nfonts: { heading: Arial }\n').entries).toEqual([]);
  });

  test('where it lacks a colour', () => {
    put(
      'assets/brand.potx',
      templateBytes({ colors: { ...lightColors, accent5: '<a:prstClr val="red"/>' } }),
    );
    const { theme, entries } = read('from: brand.potx\n');
    expect(theme).toBeUndefined();
    expect(told(entries).join('\n')).toMatch(/missing-key: .*accent5/);
  });

  const bomb = zipSync({ 'ppt/theme/theme1.xml': new Uint8Array(9 * 1024 * 1024) });
  test.each<[what: string, bytes: Uint8Array, message: RegExp]>([
    ['is no archive', strToU8('PowerPoint'), /file-unreadable: brand.potx is no PowerPoint template/],
    ['is empty', new Uint8Array(), /file-unreadable: brand.potx is no PowerPoint template/],
    [
      'is an archive of something else',
      zipSync({ 'a.txt': strToU8('a') }),
      /has no slide master with a theme/,
    ],
    [
      'is damaged inside',
      templateBytes({ parts: { 'ppt/theme/theme1.xml': '<a:theme' } }),
      /has a damaged part, ppt\/theme\/theme1.xml/,
    ],
    [
      'declares entities',
      templateBytes({ parts: { 'ppt/theme/theme1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      /has a damaged part/,
    ],
    [
      'has links that lead out of it',
      templateBytes({
        parts: {
          'ppt/_rels/presentation.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="x/slideMaster" Target="../../../../etc/passwd"/></Relationships>',
        },
      }),
      /has no slide master with a theme/,
    ],
    [
      'would inflate beyond bounds',
      templateBytes({ parts: { 'ppt/theme/theme1.xml': new Uint8Array(9 * 1024 * 1024) } }),
      /file-too-large: brand.potx has a part of more than 8 MB, ppt\/theme\/theme1.xml/,
    ],
    [
      'has too many parts',
      zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array()]))),
      /file-too-large: brand.potx has more than 5000 parts/,
    ],
    ['lies about a size', lying(bomb), /file-unreadable/],
  ])('that %s', (_, bytes, message) => {
    put('assets/brand.potx', bytes);
    const { theme, entries } = read('from: brand.potx\n');
    expect(theme).toBeUndefined();
    expect(told(entries)).toHaveLength(1);
    expect(told(entries)[0]).toMatch(/^1:7 /);
    expect(told(entries)[0]).toMatch(message);
  });

  test('where its markup nests without end', () => {
    const deep = `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`;
    put('assets/brand.potx', templateBytes({ parts: { 'ppt/slideMasters/slideMaster1.xml': deep } }));
    expect(told(read('from: brand.potx\n').entries)[0]).toMatch(/has a damaged part/);
  });

  test.each([
    ['../../../brand.potx', /^1:7 wrong-value: `from` leads out of the project/],
    ['/etc/brand.potx', /^1:7 wrong-value: `from` leads out of the project/],
    ['brand.odp', /^1:7 wrong-value: `from` names no .potx or .pptx: brand.odp/],
    ['brand.potx', /^1:7 file-missing: brand.potx does not exist/],
  ])('at the path %s', (path, message) => {
    const { theme, entries } = read(`from: ${path}\n`);
    expect(theme).toBeUndefined();
    expect(told(entries)).toHaveLength(1);
    expect(told(entries)[0]).toMatch(message);
  });

  test('that is a folder', () => {
    mkdirSync(join(root, 'assets/brand.potx'), { recursive: true });
    expect(told(read('from: brand.potx\n').entries)).toEqual([
      '1:7 file-unreadable: brand.potx is not a file; ',
    ]);
  });

  test('and what else is wrong in the file is told at once', () => {
    const { entries } = read('from: brand.potx\ncorner: 3\npalette: { acent1: 112233 }\ncolour: red\n');
    expect(entries.map(({ code, at }) => `${at?.line} ${code}`).sort()).toEqual([
      '1 file-missing',
      '2 wrong-value',
      '3 unknown-key',
      '4 unknown-key',
    ]);
  });
});

/** The same archive, its one entry said to be small once inflated. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}
