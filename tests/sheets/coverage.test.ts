import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCoverage } from '../../src/batch/coverage.js';
import { coverageText } from '../../src/cli/coverage.js';
import { change, copyOfWorkedExample } from '../project.js';

const findingsFile = 'assets/papers/suliman-2026/findings.yaml';

/** The worked example with a fact and an event that nothing uses. */
function withForgottenThings(): string {
  const project = copyOfWorkedExample();
  const add = (key: string, line: string): void =>
    change(project, findingsFile, `\n${key}:\n`, `\n${key}:\n  ${line}\n`);
  add('facts', 'forgotten: { label: first year of the roadmap, date: 2026, source: introduction.1 }');
  add('events', 'lost: { date: 2026, label: A signature, source: introduction.1 }');
  return project;
}

test('coverage counts what rests on each paragraph, lists what no audience is told, and writes no deck', async () => {
  const project = withForgottenThings();
  const { coverage, decks } = await checkCoverage({ cwd: project, briefs: ['roadmap'] });
  const [{ audiences, sections, unused, file }] = coverage as [(typeof coverage)[number]];
  expect(audiences.map(({ id }) => id)).toEqual(decks.map(({ audience }) => audience));
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  expect(paragraphs).toHaveLength(19);
  const spending = paragraphs.find(({ key }) => key === 'III.2')!;
  expect(spending.findings).toContain('efficiency-gap');
  expect(spending.told[0]).toMatchObject({ audience: 'ministers', findings: ['efficiency-gap'] });
  expect(spending.told[0]!.slides.length).toBeGreaterThan(1);

  expect(unused.facts).toContain('forgotten');
  // Told by what is derived from it, where not by itself.
  expect(unused.facts).not.toContain('us-share');
  expect(unused.events).toEqual(['lost']);

  expect(file).toBe(join(project, 'out/roadmap/coverage.html'));
  expect(existsSync(join(project, 'out/roadmap/ministers.pptx'))).toBe(false);
  const page = readFileSync(file, 'utf8');
  expect(page).toContain('This page is no handout');
  expect(page.match(/class="marking">For the analyst alone</g)).toHaveLength(2);
  expect(page).toContain('forgotten');
}, 60_000);

test('coverage lists paragraphs that no finding rests on', async () => {
  const project = copyOfWorkedExample();
  const paper = 'assets/papers/suliman-2026/paper.md';
  const text = readFileSync(join(project, paper), 'utf8').trimEnd();
  change(project, paper, text, `${text}\n\nA last word that nobody has read.`);
  const options = { cwd: project, briefs: ['roadmap'], audiences: ['flash'] };
  const { coverage } = await checkCoverage(options);
  expect(coverage[0]?.withoutFinding).toEqual(['conclusion.3']);
  expect(coverage[0]?.audiences.map(({ id }) => id)).toEqual(['flash']);
  expect(coverageText(coverage[0]!)).toMatch(/^Conclusion ¶3 +0 +–$/m);
  expect(readFileSync(coverage[0]!.file, 'utf8')).toContain('<td class="count">none</td>');

  const refused = await checkCoverage({ ...options, out: join(project, findingsFile) });
  expect(refused.ok).toBe(false);
  expect(refused.diagnostics.map(({ code }) => code)).toContain('write-failed');
}, 60_000);
