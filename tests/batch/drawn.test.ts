import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/batch/build.js';
import { root, temporaryFolder } from '../project.js';

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canDraw = has('soffice') && has('pdftotext');
const deep = process.env.BRIEFDECK_DEEP !== undefined;
if (deep && !canDraw) console.warn('skipped: drawing the decks needs LibreOffice and poppler');

test.runIf(deep && process.env.BRIEFDECK_REQUIRE_DRAWING !== undefined)(
  'what draws decks is installed',
  () => {
    expect(canDraw).toBe(true);
  },
);

/** Words as they may be looked for in a drawn page: typography folded away. */
function folded(text: string): string {
  return text
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .replace(/[‐‑]/g, '-')
    .toLowerCase();
}

describe.skipIf(!deep || !canDraw)('drawn by LibreOffice', () => {
  test('every deck has a page for each slide, and each page has its title', async () => {
    const out = temporaryFolder();
    const result = await build({ cwd: root, out, briefs: ['roadmap'] });
    expect(result.ok).toBe(true);
    const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
    const files = result.decks.map((deck) => deck.file!);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
      stdio: 'ignore',
    });
    for (const deck of result.decks) {
      const pdf = join(out, `${deck.audience}.pdf`);
      expect(existsSync(pdf), deck.audience).toBe(true);
      const pages = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1);
      expect(pages.length, deck.audience).toBe(deck.slides);
      pages.forEach((page, index) => {
        expect(folded(page), `${deck.audience}, slide ${index + 1}`).toContain(folded(deck.titles[index]!));
      });
    }
  }, 300_000);
});
