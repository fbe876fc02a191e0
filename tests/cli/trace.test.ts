import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { build } from '../../src/batch/build.js';
import { run } from '../../src/cli/run.js';
import { Parts } from '../../src/pptx/parts.js';
import { change, copyOfWorkedExample, root } from '../project.js';
import { changed, object, reorder, retype } from '../trace/changed-deck.js';

let out = '';
let err = '';
let folder: string;
let deck: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  await build({ briefs: ['roadmap'], audiences: ['ministers'], cwd: root, out: folder });
  deck = join(folder, 'roadmap/ministers.pptx');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    // Labels hold together by no-break spaces.
    out += String(text).replace(/\u00a0/g, ' ');
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => vi.restoreAllMocks());

/** A copy of the deck under another name, after a change by hand. */
function edited(name: string, edit: (parts: Parts) => void): string {
  const path = join(folder, name);
  writeFileSync(path, changed(readFileSync(deck), edit));
  return path;
}

describe('briefdeck trace', () => {
  test('tells each claim with its paragraphs, numbers and formulas, then the paragraphs', async () => {
    expect(await run(['trace', deck])).toBe(0);
    expect(out).toContain(
      '– Council of Ministers (roadmap/ministers, 2026-05-07)\nPaper: Suliman (2026), in a digest',
    );
    expect(out).toContain('10 slides: 10 as written');
    expect(out).toContain('finding "roadmap"; Introduction ¶1');
    expect(out).toContain('“14th”: Introduction ¶1 “fourteenth”');
    expect(out).toMatch(/fact ratio = about 1\.5 times .*: 25 ÷ 17\.1 = 1\.46/);
    expect(out).toMatch(/\nParagraphs\n {2}Introduction ¶1 \(.+\): \w/);
    expect(err).toBe('');
  });

  test('tells of one slide only what it rests on', async () => {
    expect(await run(['trace', deck, '--slide', '1'])).toBe(0);
    expect(out).toContain('1  From bilateral partner to regional actor');
    expect(out).not.toContain('finding "efficiency-gap"');
    expect(out.split('\nParagraphs\n')[1]!.trim().split('\n')).toHaveLength(1);
  });

  test('tells what was changed by hand, in a renamed file', async () => {
    const path = edited('final v2.pptx', (parts) => {
      retype(object(parts, 2, 'Title'), 'A new roadmap changes nothing');
      reorder(parts, [1, 4, 2, 3, 5, 6, 7, 8, 9]);
    });
    expect(await run(['trace', path])).toBe(0);
    expect(out).toContain('9 slides: 8 as written, 1 edited, 1 moved, 1 removed\n  removed: slide 10, ');
    expect(out).toMatch(
      /\n3 {2}A new roadmap changes nothing {2}\[edited\]\n {3}! title changed: A new roadmap \[-/,
    );
    expect(out).toMatch(/\{\+changes nothing\+\}/);
    expect(out).toContain('[no longer in these words]');
    expect(out).toMatch(/\n2 {2}.* {2}\[moved, was 4\]\n/);
  });

  test('prints JSON that other programs can read', async () => {
    expect(await run(['trace', deck, '--json', '--slide', '2'])).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ ok: true, version: 1, deck: { audience: 'ministers' }, removed: [] });
    expect(result.slides).toHaveLength(1);
    expect(result.slides[0]).toMatchObject({ number: 2, was: 2, id: 'bottom-line', state: 'as-written' });
    expect(result.slides[0].claims.length).toBeGreaterThan(5);
    expect(result.passages[0].text).toMatch(/\w/);
  });

  test('writes no control character of the file to the terminal', async () => {
    const path = edited('odd.pptx', (parts) => retype(object(parts, 2, 'Title'), 'Red \u009b31m alert'));
    await run(['trace', path]);
    expect(out).toContain('Red  31m alert');
  });

  test.each([
    ['nowhere.pptx', 'file-missing', 'does not exist'],
    ['notes.txt', 'deck-unreadable', 'it is no zip archive, or a damaged one'],
    ['bare.pptx', 'deck-untraced', 'holds no trace'],
  ])('ends with 1 for %s, and says why', async (name, code, message) => {
    writeFileSync(join(folder, 'notes.txt'), 'hello');
    edited('bare.pptx', (parts) => parts.remove('customXml/item1.xml'));
    expect(await run(['trace', join(folder, name)])).toBe(1);
    expect(err).toContain(`error[${code}]`);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at .*\.(ts|js):/);
    expect(await run(['trace', join(folder, name), '--json'])).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });

  test.each([
    [['trace']],
    [['trace', 'DECK', '--slide', '0']],
    [['trace', 'DECK', '--slide', 'two']],
    [['trace', 'DECK', '--slide', '11']],
  ])('ends with 2 for %j', async (args) => {
    expect(await run(args.map((arg) => (arg === 'DECK' ? deck : arg)))).toBe(2);
    expect(err).not.toBe('');
  });
});

describe('an audience with trace: false', () => {
  test('has a deck without one', async () => {
    const project = copyOfWorkedExample();
    change(project, 'briefs/roadmap.yaml', 'handling: public', 'handling: public\n    trace: false');
    const target = join(folder, 'untraced');
    await build({ briefs: ['roadmap'], audiences: ['press'], cwd: project, out: target });
    const press = join(target, 'roadmap/press.pptx');
    expect(Parts.unzip(readFileSync(press)).names().join()).not.toContain('customXml');
    expect(await run(['trace', press])).toBe(1);
    expect(err).toContain('trace: false');
  }, 60_000);
});
