import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGallery } from '../../src/gallery/decks.js';
import { Parts } from '../../src/pptx/parts.js';
import { descendants } from '../../src/pptx/xml.js';
import { temporaryFolder } from '../project.js';
import { drawing, requireDrawing } from './drawing.js';

requireDrawing();

/** The numbers that a chart part has as its data, sorted; what LibreOffice leaves out of a chart would be missing here. */
function numbersOf(parts: Parts, part: string): number[] {
  const data = descendants(parts.document(part), 'c:val', 'c:xVal', 'c:yVal');
  return data
    .flatMap((one) => descendants(one, 'c:v'))
    .map((value) => Number(Number(value.textContent).toPrecision(10)))
    .sort((a, b) => a - b);
}

function chartsOf(file: string): { readonly parts: Parts; readonly charts: readonly string[] } {
  const parts = Parts.unzip(readFileSync(file));
  const charts = parts.names().filter((name) => /^ppt\/charts\/chart[^/]*\.xml$/.test(name));
  return { parts, charts };
}

describe.skipIf(!drawing)('every kind of chart in LibreOffice', () => {
  test('opens with its data, which it holds and writes back number by number', {
    timeout: 180_000,
  }, async () => {
    const folder = temporaryFolder();
    const { decks } = await buildGallery(folder);
    const deck = decks.find(
      ({ of, theme, file }) => of === 'exhibits' && theme === 'slate' && file.includes('charts'),
    )!;
    const back = join(folder, 'back');
    mkdirSync(back);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pptx',
        '--outdir',
        back,
        deck.file,
      ],
      { stdio: 'ignore' },
    );
    const [written, returned] = [chartsOf(deck.file), chartsOf(join(back, basename(deck.file)))];
    expect(returned.charts).toHaveLength(written.charts.length);
    const all = (side: typeof written): string[] =>
      side.charts.map((part) => [...new Set(numbersOf(side.parts, part))].join(' ')).sort();
    expect(all(returned)).toEqual(all(written));
  });
});
