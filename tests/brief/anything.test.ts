import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseBrief, parseFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import { contextFor, here, project, rendered } from './setting.js';

const runs = process.env.BRIEFDECK_DEEP ? 2000 : 150;
vi.setConfig({ testTimeout: 120_000 });
const words = [
  'I.1',
  '[charts]',
  'note',
  'ring',
  'cover',
  'chart',
  'all',
  'depth',
  '{{fact "depth"}}',
  '3.10',
  '__proto__',
];

const scalar = fc.oneof(
  fc.constantFrom(...words),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const anything = fc.oneof(scalar, fc.jsonValue({ maxDepth: 4 }));

/** A sound value with anything at all in the place of something in it. */
function damaged(sound: unknown): fc.Arbitrary<unknown> {
  const children = typeof sound === 'object' && sound !== null ? Object.keys(sound) : [];
  if (children.length === 0) return anything;
  const inside = fc.constantFrom(...children).chain((key) =>
    damaged((sound as Record<string, unknown>)[key]).map((value) => {
      const copy = structuredClone(sound) as Record<string, unknown>;
      copy[key] = value;
      return copy;
    }),
  );
  const misspelt = fc
    .tuple(fc.constantFrom(...children, 'id'), fc.string(), anything)
    .map(([key, tail, value]) =>
      Array.isArray(sound) ? [...sound, value] : { ...sound, [`${key}${tail}`]: value },
    );
  return fc.oneof(
    { weight: 6, arbitrary: inside },
    { weight: 1, arbitrary: misspelt },
    { weight: 1, arbitrary: anything },
  );
}

const soundFindings = parse(readFileSync(join(here, 'sound-findings.yaml'), 'utf8')) as unknown;
const soundBrief = parse(readFileSync(join(here, 'sound-brief.yaml'), 'utf8')) as unknown;

function readAsFindings(text: string): void {
  const report = new Report();
  const findings = parseFindings(text, join(project.root, 'findings.yaml'), report);
  expect(findings === undefined).toBe(report.failed);
  expect(rendered(report)).not.toContain('undefined');
}

function readAsBrief(text: string): void {
  const report = new Report();
  const brief = parseBrief(text, join(project.briefsFolder, 'any.yaml'), contextFor(report));
  expect(brief === undefined).toBe(report.failed);
  expect(rendered(report)).not.toContain('undefined');
}

describe('whatever a file holds, it is read or it is said what is wrong', () => {
  it('the sound files are sound', () => {
    readAsFindings(stringify(soundFindings));
    readAsBrief(stringify(soundBrief));
  });

  it('findings with anything in any place', () => {
    fc.assert(
      fc.property(damaged(soundFindings), (value) => readAsFindings(stringify(value))),
      { numRuns: runs },
    );
  });

  it('briefs with anything in any place', () => {
    fc.assert(
      fc.property(damaged(soundBrief), (value) => readAsBrief(stringify(value))),
      { numRuns: runs },
    );
  });

  it('text that may be no YAML at all', () => {
    const pieces = fc.constantFrom(
      'a: ',
      '- ',
      '{',
      '}',
      '{{',
      '}}',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '  ',
      '\t',
      '|',
      '>',
      '&a ',
      '*a',
      '#',
      '---\n',
      '!t ',
      'x',
      ': ',
      ',',
      '\0',
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        readAsFindings(written);
        readAsBrief(written);
      }),
      { numRuns: runs * 4 },
    );
  });

  it.each([
    ['brackets a hundred thousand deep', '['.repeat(100_000)],
    ['lists five hundred deep', `${'- '.repeat(500)}x`],
    ['lists a hundred thousand deep', '- '.repeat(100_000)],
    [
      'aliases of aliases',
      `a: &a [x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}, *${'abcdefgh'[at]}]`).join('\n')}`,
    ],
    ['a path that is no path', 'paper: "a\\0b"\nfindings: "a\\0b"'],
    [
      'keys of the language itself',
      'facts: { constructor: { value: 1, source: I.1 }, __proto__: { value: 2, toString: 3 } }',
    ],
  ])('%s', (_what, text) => {
    readAsFindings(text);
    readAsBrief(text);
  });
});
