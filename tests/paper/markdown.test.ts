import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../../src/diagnostics/render.js';
import { Report } from '../../src/diagnostics/report.js';
import { readTextFile } from '../../src/files/read.js';
import type { PaperReference } from '../../src/model/reference.js';
import { paragraphsOf, readPaper, sectionOf } from '../../src/paper/index.js';
import { readMarkdown } from '../../src/paper/markdown.js';
import { sectionId } from '../../src/paper/section-id.js';

const here = dirname(fileURLToPath(import.meta.url));
const faulty = join(here, 'faulty');

function rendered(report: Report): string {
  const sources = (file: string) => readTextFile(file, new Report());
  return renderDiagnostics(report.entries, sources, { color: false, cwd: join(here, '../..') });
}

describe('a sound paper', () => {
  const report = new Report();
  const paper = readPaper(join(here, 'sound.md'), report)!;

  it('has its front matter', () => {
    expect(rendered(report)).toBe('');
    expect(paper).toMatchObject({
      title: 'On harbours',
      authors: ['A. Keeper'],
      date: '2026',
      text: 'digest',
      language: 'en',
    });
  });

  it('has its sections by id, the parts of a section among them', () => {
    const counts = paper.sections.map(({ id, paragraphs }) => [id, paragraphs.length]);
    expect(counts).toEqual([
      ['introduction', 1],
      ['I', 4],
      ['2', 0],
      ['2.1', 1],
      ['what-ports-do', 1],
      ['conclusion', 1],
    ]);
  });

  it('counts each paragraph, list and quotation, as plain text at its place', () => {
    const [first, list, quotation, last] = paper.sections[1]?.paragraphs ?? [];
    expect(first).toEqual({
      number: 1,
      text: 'Dredging costs 3 million a year, half of it here.',
      at: { file: join(here, 'sound.md'), line: 18, column: 1, length: 0 },
    });
    expect(list).toMatchObject({ number: 2, text: 'sand silt, of both kinds' });
    expect(quotation).toMatchObject({ number: 3, text: 'Harbours silt. They do.' });
    expect(last).toMatchObject({ number: 4, text: 'See the charts.', at: { line: 33, length: 25 } });
  });

  it('is found by reference, a range in order', () => {
    const reference = (section: string, from: number, to: number): PaperReference => ({
      kind: 'paper',
      section,
      from,
      to,
      at: { file: '', line: 1, column: 1, length: 0 },
    });
    expect(paragraphsOf(paper, reference('I', 2, 3))?.map(({ number }) => number)).toEqual([2, 3]);
    expect(sectionOf(paper, reference('2.1', 1, 1))?.heading).toBe('2.1 Cost');
    expect(paragraphsOf(paper, reference('I', 4, 5))).toBeUndefined();
    expect(paragraphsOf(paper, reference('V', 1, 1))).toBeUndefined();
  });
});

describe('the id of a section', () => {
  it.each([
    ['Prefatory Introduction', 'introduction'],
    ['Conclusions and outlook', 'conclusion'],
    ['III. The Impact', 'III'],
    ['IV – The Sahel', 'IV'],
    ['2 Methods', '2'],
    ['2.3 Cost', '2.3'],
    ['4) Ports', '4'],
    ['1. Introduction', '1'],
    ['VII', 'VII'],
    ['I think not', 'i-think-not'],
    ['MIX it', 'mix-it'],
    ['What “ports” do', 'what-ports-do'],
    ['L’économie générale', 'leconomie-generale'],
    ['The reintroduction of oysters', 'the-reintroduction-of-oysters'],
  ])('%s: %s', (heading, id) => {
    expect(sectionId(heading)).toBe(id);
  });
});

describe('what is wrong with a paper is said as its expected text says it', () => {
  const cases = readdirSync(faulty).filter((name) => !name.endsWith('.expected.txt'));
  it.each(cases)('%s', async (name) => {
    const report = new Report();
    expect(readPaper(join(faulty, name), report)).toBeUndefined();
    await expect(rendered(report)).toMatchFileSnapshot(join(faulty, `${name}.expected.txt`));
  });
});

describe('whatever a paper holds', () => {
  it('it is read or it is said what is wrong', () => {
    const pieces = fc.constantFrom(
      '---\n',
      'title: x\n',
      '## ',
      '# ',
      '\n',
      'text',
      '- ',
      '> ',
      '```',
      '    ',
      '[a]: b',
      '<!-- ',
      ': ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const report = new Report();
        readMarkdown(parts.join(''), 'paper.md', report);
        expect(rendered(report)).not.toContain('undefined');
      }),
    );
  });
});
