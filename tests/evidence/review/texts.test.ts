import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.js';
import { driftSince } from '../../../src/evidence/review/drift.js';
import { lockText, readLock } from '../../../src/evidence/review/lock-file.js';
import { fingerprint, squeezed } from '../../../src/evidence/review/paragraphs.js';
import { wordDiff } from '../../../src/evidence/review/word-diff.js';
import type { Review } from '../../../src/model/review.js';
import { temporaryFolder } from '../../project.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const long = [...letters].map((letter) => letter.repeat(3)).join(' ');

describe('a change is shown in words', () => {
  it.each([
    [
      'it is estimated at 17.1 billion a year',
      'it is estimated at 18.2 billion a year',
      'it is estimated at [-17.1-]{+18.2+} billion a year',
    ],
    ['over forty, in all', 'about fifty, in all', '[-over forty-]{+about fifty+}, in all'],
    ['one, two', 'three, four', '[-one, two-]{+three, four+}'],
    ['ships call', 'ships call daily', 'ships call {+daily+}'],
    ['ships call daily', 'ships call', 'ships call [-daily-]'],
    ['$17 billion', '$18 billion', '$[-17-]{+18+} billion'],
    [
      `${long} here ${long}`,
      `${long} there ${long}`,
      '… vvv www xxx yyy zzz [-here-]{+there+} aaa bbb ccc ddd eee …',
    ],
    [
      `in ${long} out`,
      `on ${long} off`,
      '[-in-]{+on+} aaa bbb ccc ddd eee … vvv www xxx yyy zzz [-out-]{+off+}',
    ],
    ['ارتفع إلى 17 مليارا', 'ارتفع إلى 18 مليارا', 'ارتفع إلى [-17-]{+18+} مليارا'],
  ])('%j to %j', (before, after, shown) => {
    expect(wordDiff(before, after).shown).toBe(shown);
  });

  test('a long stretch by its ends, many by the first five', () => {
    expect(wordDiff(`x ${long}`, 'x').shown).toBe(
      'x [-aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll … ooo ppp qqq rrr sss ttt uuu vvv www xxx yyy zzz-]',
    );
    const sides = (word: string): string =>
      Array.from({ length: 7 }, (_, index) => `${word}${index} ${long}`).join(' ');
    const { shown } = wordDiff(sides('old'), sides('new'));
    expect(shown).toContain('[-old4-]{+new4+}');
    expect(shown).not.toContain('old5');
    expect(shown).toMatch(/eee … \(and 2 more\)$/);
  });

  test('its place is where the new words stand', () => {
    const after = 'It is now 18.2 billion, they say.';
    const { start, length } = wordDiff('It is now 17.1 billion, they say.', after);
    expect(after.slice(start, start + length)).toBe('18.2');
  });

  test('whatever the texts are, what is inserted stands in the new one', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 }).map(squeezed);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { shown, start, length } = wordDiff(before, after);
        expect(start + length).toBeLessThanOrEqual(after.length);
        if (before === after) expect(shown).not.toContain('{+');
      }),
    );
  });
});

function reviewOf(texts: Readonly<Record<string, string>>): Review {
  return new Map(
    Object.entries(texts).map(([key, text]) => [key, { text, sha256: fingerprint(text) }] as const),
  );
}

function drift(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  const at = { file: 'paper.md', line: 1, column: 1, length: 0 };
  const paragraphs = Object.entries(after).map(([key, text]) => ({ key, text, at }));
  return driftSince(reviewOf(before), paragraphs).map(
    (one) => `${one.key}→${one.now.key}${one.before === one.now.text ? '' : ' changed'}`,
  );
}

describe('what became of a reviewed text', () => {
  const [a, b, c] = ['harbours were widened', 'ferries arrive twice daily', 'customs officers complain'];

  it.each([
    ['nothing', { 'I.1': a, 'I.2': b }, { 'I.1': a, 'I.2': b }, []],
    ['all move down', { 'I.1': a, 'I.2': b }, { 'I.1': c, 'I.2': a, 'I.3': b }, ['I.1→I.2', 'I.2→I.3']],
    ['two change places', { 'I.1': a, 'I.2': b }, { 'I.1': b, 'I.2': a }, ['I.2→I.1', 'I.1→I.2']],
    ['one is gone', { 'I.1': a, 'I.2': b }, { 'I.1': a }, []],
    ['one is gone, the next moves up', { 'I.1': a, 'I.2': b }, { 'I.1': b }, ['I.1→I.1 changed', 'I.2→I.1']],
    ['moved and revised', { 'I.1': b }, { 'I.1': c, 'I.2': `${b} now` }, ['I.1→I.2 changed']],
    ['rewritten', { 'I.1': a }, { 'I.1': c }, ['I.1→I.1 changed']],
    ['the same words twice', { 'I.1': a, 'I.2': a }, { 'I.1': c, 'I.2': a }, ['I.1→I.1 changed']],
  ])('%s', (_, before, after, expected) => {
    expect(drift(before, after).sort()).toEqual([...expected].sort());
  });
});

test('whatever a paper says, a lock gives back what was put in, in the same order', () => {
  const file = join(temporaryFolder(), 'briefdeck.lock');
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 80 })
    .map(squeezed)
    .filter((each) => each !== '');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const review = reviewOf(Object.fromEntries(texts.map((each, index) => [`3.${index + 1}0`, each])));
      writeFileSync(file, lockText(new Map([['findings.yaml', review]])));
      const report = new Report();
      const read = readLock(file, report);
      expect(report.entries).toEqual([]);
      expect([...(read?.get('findings.yaml') ?? [])]).toEqual([...review]);
    }),
  );
});
