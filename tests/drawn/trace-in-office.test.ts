import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/batch/build.js';
import { readTrace } from '../../src/trace/read-trace.js';
import { root, temporaryFolder } from '../project.js';
import { drawing, requireDrawing } from './drawing.js';

requireDrawing();

describe.skipIf(!drawing)('a deck that LibreOffice has saved', () => {
  // It keeps no custom part that has no properties; who reads such a deck is told that it has no trace.
  test('has lost its trace, and says so', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const back = join(folder, 'back');
    mkdirSync(back);
    await build({ briefs: ['roadmap'], audiences: ['parliament'], cwd: root, out: folder });
    const deck = join(folder, 'roadmap/parliament.pptx');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pptx', '--outdir', back, deck], {
      stdio: 'ignore',
    });
    expect(readTrace(readFileSync(deck)).trace.slides.length).toBeGreaterThan(5);
    expect(() => readTrace(readFileSync(join(back, 'parliament.pptx')))).toThrow('holds no trace');
  });
});
