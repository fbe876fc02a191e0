import { describe, expect, test } from 'vitest';
import { check, deliverDecks } from '../../src/batch/build.js';
import { change, copyOfWorkedExample } from '../project.js';

const findings = 'assets/papers/suliman-2026/findings.yaml';
const settlement = (codes: string): string =>
  `evidence: { ignore: ${codes}, because: The figure is that of a footnote }`;

async function said(project: string, ...audiences: string[]): Promise<string[]> {
  const { diagnostics } = await check({ cwd: project, audiences });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

describe('what a person has settled', { timeout: 60_000 }, () => {
  test('is not said, and its reason is printed in the source line of the slides that show it', async () => {
    const project = copyOfWorkedExample();
    change(project, findings, '    value: 60\n', `    value: 61\n    ${settlement('fact-unfound')}\n`);
    expect(await said(project, 'press')).toEqual([]);
    const lines: string[] = [];
    const traced: (string | undefined)[] = [];
    await deliverDecks({ cwd: project, audiences: ['press'] }, async ({ storyboard, trace }) => {
      lines.push(...storyboard.slides.map((slide) => slide.sourceLine));
      traced.push(...trace.slides.flatMap((slide) => slide.claims.map((claim) => claim.settled)));
      return {};
    });
    const shown = lines.filter((line) => line.endsWith('Checked by hand: The figure is that of a footnote.'));
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown.length).toBeLessThan(lines.length);
  });

  test('sets aside only the codes that it names', async () => {
    const project = copyOfWorkedExample();
    change(project, findings, '    value: 60\n', `    value: 61\n    ${settlement('fact-unit')}\n`);
    expect((await said(project, 'press')).map((line) => line.split(':')[0])).toEqual([
      'fact-unfound',
      'settlement-unused',
    ]);
  });

  test('of a slide is for what the slide itself says, and told when nothing needs it', async () => {
    const project = copyOfWorkedExample();
    const title = '    title: Algeria’s sum is larger, but the paper sees the gap in efficiency\n';
    change(project, 'briefs/roadmap.yaml', title, title.replace('sum is', 'sum is 40% larger, that is'));
    expect((await said(project)).some((line) => line.startsWith('number-unfound'))).toBe(true);
    change(
      project,
      'briefs/roadmap.yaml',
      '    exhibit: spending\n',
      `    exhibit: spending\n    ${settlement('number-unfound')}\n`,
    );
    expect(await said(project)).toEqual([]);
    change(project, 'briefs/roadmap.yaml', 'sum is 40% larger, that is', 'sum is');
    expect(await said(project)).toEqual([
      'settlement-unused: `evidence` sets aside number-unfound, which nothing here says',
    ]);
  });
});
