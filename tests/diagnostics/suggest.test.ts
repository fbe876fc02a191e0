import { describe, expect, it } from 'vitest';
import { didYouMean, nameHint } from '../../src/diagnostics/suggest.js';

const keys = ['layout', 'title', 'kicker', 'findings', 'figures', 'so-what', 'text', 'id'];

describe('did you mean', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['finding', 'findings'],
    ['so_what', 'so-what'],
    ['kick', 'kicker'],
    ['lay', 'layout'],
  ])('%s: %s', (written, meant) => {
    expect(didYouMean(written, keys)).toBe(meant);
  });

  it.each(['', 'x', 'presenter', 'zzz'])('"%s" is like none', (written) => {
    expect(didYouMean(written, keys)).toBeUndefined();
  });

  it('lists what there is where nothing is near, and not without end', () => {
    expect(nameHint('presenter', ['id', 'text'])).toBe('there are: `id`, `text`');
    expect(nameHint('presenter', [])).toBeUndefined();
    expect(
      nameHint(
        'presenter',
        Array.from({ length: 20 }, (_, at) => `${at}`),
      ),
    ).toMatch(/`11`, …$/);
  });
});
