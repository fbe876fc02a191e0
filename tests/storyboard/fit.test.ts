import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Storyboard, StoryboardSlide } from '../../src/model/storyboard.js';
import { fitToMinutes } from '../../src/storyboard/fit.js';

const at = { file: 'brief.yaml', line: 1, column: 1, length: 0 };

interface Draft {
  readonly id: string;
  readonly seconds: number;
  readonly priority: number;
  readonly required: boolean;
}

function storyboard(minutes: number, drafts: readonly Draft[]): Storyboard {
  const slides = drafts.map(
    ({ id, seconds, priority, required }): StoryboardSlide => ({
      id,
      layout: 'key-findings',
      at,
      keyAt: {},
      title: { runs: [], at },
      findings: [],
      figures: [],
      references: [],
      sourceLine: '',
      priority,
      required,
      notes: { text: '', speech: '', spokenWords: 0, seconds, runningSeconds: 0 },
    }),
  );
  const names = {
    brief: 'b',
    audience: 'a',
    audienceName: 'A',
    language: 'en',
    handling: 'public',
    theme: 'slate',
  };
  return { ...names, title: 'T', minutes, slides, leftOut: [] };
}

const ids = (board: Storyboard): string[] => board.slides.map((slide) => slide.id);

describe('fitting to the minutes', () => {
  test('keeps what is required, fills by priority and keeps the story’s order', () => {
    const board = storyboard(2, [
      { id: 'cover', seconds: 30, priority: 9, required: true },
      { id: 'late', seconds: 40, priority: 3, required: false },
      { id: 'first', seconds: 40, priority: 1, required: false },
      { id: 'second', seconds: 40, priority: 2, required: false },
    ]);
    const fitted = fitToMinutes(board);
    expect(ids(fitted)).toEqual(['cover', 'first', 'second']);
    expect(fitted.leftOut).toEqual([{ kind: 'slide', id: 'late', reason: 'minutes' }]);
  });

  test('a shorter slide of lower priority may use what a longer one cannot', () => {
    const board = storyboard(1, [
      { id: 'long', seconds: 90, priority: 1, required: false },
      { id: 'short', seconds: 50, priority: 2, required: false },
    ]);
    expect(ids(fitToMinutes(board))).toEqual(['short']);
  });

  test('never drops a required slide, never exceeds the minutes by what it adds, loses none', () => {
    const draft = fc.record({
      seconds: fc.integer({ min: 0, max: 90 }),
      priority: fc.integer({ min: 1, max: 5 }),
      required: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.array(draft, { maxLength: 15 }), (minutes, drawn) => {
        const drafts = drawn.map((one, index) => ({ ...one, id: `s${index}` }));
        const fitted = fitToMinutes(storyboard(minutes, drafts));
        const kept = drafts.filter((one) => ids(fitted).includes(one.id));
        expect(kept.map((one) => one.id)).toEqual(ids(fitted));
        for (const one of drafts.filter((each) => each.required)) expect(ids(fitted)).toContain(one.id);
        const required = drafts.filter((one) => one.required).reduce((sum, one) => sum + one.seconds, 0);
        const used = kept.reduce((sum, one) => sum + one.seconds, 0);
        expect(used).toBeLessThanOrEqual(Math.max(required, 60 * minutes));
        expect(fitted.slides.length + fitted.leftOut.length).toBe(drafts.length);
      }),
      { seed: 3 },
    );
  });
});
