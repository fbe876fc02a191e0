import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packDeck } from '../../src/pptx/deck.js';
import { sampleScene } from './sample-scene.js';

const office = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));
const deep = process.env.BRIEFDECK_DEEP === '1';

describe.skipIf(!office || !deep)('a packed deck in LibreOffice (needs soffice and BRIEFDECK_DEEP=1)', () => {
  it('opens with all its slides', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deck-'));
    try {
      writeFileSync(join(folder, 'deck.pptx'), await packDeck(sampleScene));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          join(folder, 'deck.pptx'),
        ],
        { stdio: 'ignore' },
      );
      const pages = readFileSync(join(folder, 'deck.pdf'), 'latin1').match(/\/Type\s*\/Page\b/g);
      expect(pages).toHaveLength(sampleScene.slides.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
