import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/batch/build.js';
import { harbour, temporaryFolder } from '../project.js';

describe('the shipped storylines serve a paper that they do not know', () => {
  test('each builds without a problem', async () => {
    const out = temporaryFolder();
    const result = await build({ cwd: harbour, out });
    expect(result.diagnostics).toEqual([]);
    expect(result.decks.map((deck) => deck.brief)).toEqual(['hearing', 'note', 'press']);
    for (const deck of result.decks) {
      expect(deck.slides).toBeGreaterThanOrEqual(5);
      expect(readFileSync(join(out, deck.brief, 'board.pptx')).length).toBeGreaterThan(20_000);
    }
  }, 60_000);

  test('what the paper has nothing for is left out, and said to be', async () => {
    const result = await build({ cwd: harbour, out: temporaryFolder(), briefs: ['hearing'] });
    const leftOut = result.decks[0]!.leftOut;
    expect(leftOut).toContainEqual({ kind: 'slide', id: 'chart', reason: 'nothing-selected' });
  }, 60_000);
});
