import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/batch/build.js';
import { change, copyOfWorkedExample } from '../project.js';

const findings = 'assets/papers/suliman-2026/findings.yaml';
const brief = 'briefs/roadmap.yaml';

/** What `check` says of the worked example after one change, for one audience. */
async function saidAfter(file: string, from: string, to: string, audience = 'ministers'): Promise<string[]> {
  const project = copyOfWorkedExample();
  change(project, file, from, to);
  const result = await check({ cwd: project, audiences: [audience] });
  return result.diagnostics.map((one) => `${one.code} ${one.at?.file.split('/').at(-1)}: ${one.message}`);
}

describe('evidence', () => {
  test('a paragraph that the paper does not have is named with what it has', async () => {
    const said = await saidAfter(
      findings,
      '    standing: reported\n    source: I.3',
      '    standing: reported\n    source: I.7',
    );
    expect(said[0]).toMatch(/^reference-unknown findings\.yaml: section "I" has no paragraph 7/);
  });

  test('a section that the paper does not have', async () => {
    const said = await saidAfter(findings, 'source: [III.1, III.2]', 'source: [VIII.1, III.2]');
    expect(said.join()).toContain('the paper has no section "VIII"');
  });

  test('a finding that uses a fact of another paragraph than it cites', async () => {
    const said = await saidAfter(findings, 'source: [III.1, III.2]', 'source: [III.1]');
    expect(said.some((one) => one.startsWith('fact-uncited') && one.includes('§III\u00a0¶2'))).toBe(true);
  });

  test('a title that uses a fact which nothing on its slide cites', async () => {
    const quoted = await saidAfter(
      brief,
      'title: The new roadmap was concluded with years of the earlier one still to run',
      'title: \'{{fact "us-share"}} of supplies, and a roadmap for a decade\'',
    );
    expect(quoted.join()).toMatch(/fact-uncited roadmap\.yaml: slide "history" uses the fact "us-share"/);
  });

  test('a fact that does not exist, with the nearest that does', async () => {
    const project = copyOfWorkedExample();
    change(project, brief, 'shape security for {{fact "decade"}}', 'shape security for {{fact "decdae"}}');
    const result = await check({ cwd: project, audiences: ['ministers'] });
    expect(result.diagnostics[0]).toMatchObject({
      code: 'fact-unknown',
      hint: expect.stringContaining('decade'),
    });
    expect(result.diagnostics[0]!.at!.line).toBeGreaterThan(10);
  });

  test('a fact that no slide of the deck shows is checked all the same', async () => {
    const claim = 'North Africa could become an arena for the competition of major powers';
    const said = await saidAfter(
      findings,
      `claim: ${claim}`,
      `claim: '{{fact "us-share"}}: ${claim}'`,
      'press',
    );
    expect(said.join()).toContain(
      'fact-uncited findings.yaml: finding "great-power-arena" uses the fact "us-share"',
    );
  });

  test('an exclusion that nothing bears is misspelt', async () => {
    const said = await saidAfter(
      brief,
      'exclude: { tags: [intelligence] }',
      'exclude: { tags: [inteligence] }',
      'press',
    );
    expect(said.join()).toContain('press is to exclude the tag "inteligence", which nothing bears');
  });

  test('shares that do not make a whole, and a division by zero', async () => {
    const shares = await saidAfter(findings, '    value: 60\n', '    value: 160\n');
    expect(shares.join()).toMatch(/wrong-value/);
    const zero = await saidAfter(findings, 'value: 17.1\n', 'value: 0\n');
    expect(zero.join()).toContain('fact-operands findings.yaml: "ratio" divides by zero');
  });

  test('a finding without a source', async () => {
    const said = await saidAfter(
      findings,
      'standing: assessed\n    source: introduction.1\n',
      'standing: assessed\n',
    );
    expect(said[0]).toMatch(/^source-missing findings\.yaml/);
  });

  test('a slide that cites a source nobody knows', async () => {
    const said = await saidAfter(
      brief,
      'source: conclusion.2\n    required',
      "source: '[natural-erth]'\n    required",
    );
    expect(said.join()).toContain('source-unknown roadmap.yaml: there is no source "natural-erth"');
  });

  test('a fact without quotes around its id', async () => {
    const project = copyOfWorkedExample();
    change(project, brief, 'shape security for {{fact "decade"}}', 'shape security for {{fact decade}}');
    const result = await check({ cwd: project, audiences: ['ministers'] });
    expect(result.diagnostics[0]).toMatchObject({ code: 'text-template' });
    expect(result.diagnostics[0]!.hint).toContain('{{fact "decade"}}');
  });

  test('a notes template that names what is not there says where', async () => {
    const project = copyOfWorkedExample();
    change(project, 'templates/notes/talking-points.hbs', '{{sentence bridge}}', '{{sentence brigde}}');
    const result = await check({ cwd: project, audiences: ['ministers'] });
    expect(result.diagnostics).toHaveLength(1);
    expect(result.diagnostics[0]).toMatchObject({ code: 'text-template' });
    const lines = readFileSync(join(project, 'templates/notes/talking-points.hbs'), 'utf8').split('\n');
    expect(lines[result.diagnostics[0]!.at!.line - 1]).toContain('brigde');
    expect(result.diagnostics[0]!.hint).toContain('bridge');
  });
}, 60_000);
