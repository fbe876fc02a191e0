import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBrief, parseFindings, readBrief, readFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject, listBriefs, listTemplates } from '../../src/files/project.js';
import { layouts } from '../../src/layouts/index.js';
import { readPaper } from '../../src/paper/index.js';
import { rendered, repository } from './setting.js';

const paper = join(repository, 'assets/papers/suliman-2026');
const shipped = findProject(repository);

/** The code block of a README that is in YAML and begins with some words. */
function example(readme: string, opening: string): string {
  const text = readFileSync(join(repository, readme), 'utf8');
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const block = blocks.find((each) => each.startsWith(opening));
  expect(block, `an example in ${readme}`).toBeDefined();
  return block!;
}

describe('what comes with the package is read without a word', () => {
  it('the findings and the paper of the worked example', () => {
    const report = new Report();
    const findings = readFindings(join(paper, 'findings.yaml'), report);
    const read = findings && readPaper(findings.paper, report);
    expect(rendered(report)).toBe('');
    expect(read?.sections.map((section) => section.id)).toEqual([
      'introduction',
      'I',
      'II',
      'III',
      'IV',
      'conclusion',
    ]);
  });

  it.each(listBriefs(shipped).map((file) => basename(file)))('the brief %s', (name) => {
    const file = join(shipped.briefsFolder, name);
    const report = new Report();
    const brief = readBrief(file, { report, project: shipped, layouts });
    expect(rendered(report)).toBe('');
    expect(brief?.audiences.length).toBeGreaterThan(0);
  });

  it('the example of assets/README.md', () => {
    const written = example('assets/README.md', 'paper: ');
    // The README leaves out the fact that its derived ones are made of.
    const left = '  algeria-spending: { of: Algeria, value: 25, unit: USD bn, source: III.2 }\n';
    const text = written.includes('  algeria-spending:')
      ? written
      : written.replace('facts:\n', `facts:\n${left}`);
    const report = new Report();
    parseFindings(text, join(paper, 'findings.yaml'), report);
    expect(rendered(report)).toBe('');
  });

  it('the example of briefs/README.md', () => {
    const report = new Report();
    const context = { report, project: shipped, layouts };
    parseBrief(example('briefs/README.md', 'extends: '), join(repository, 'briefs/example.yaml'), context);
    expect(rendered(report)).toBe('');
  });

  it.each(listTemplates(shipped, 'briefs'))('the storyline %s', (name) => {
    const report = new Report();
    const context = { report, project: shipped, layouts };
    const text = `extends: ${name}\nfindings: ${join(paper, 'findings.yaml')}\ntitle: A title\naudiences: { all: { name: All, minutes: 10 } }`;
    const brief = parseBrief(text, join(repository, 'briefs/extending.yaml'), context);
    expect(rendered(report)).toBe('');
    expect(brief?.slides.length).toBeGreaterThan(3);
  });
});
