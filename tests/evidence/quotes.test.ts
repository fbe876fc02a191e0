import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBrief } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject } from '../../src/files/project.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { composed } from '../layouts/tried-slides.js';
import { change, copyOfWorkedExample } from '../project.js';

/** What is said of a quotation, with its hint, on the invented paper. */
async function saidOf(quote: string, source: string): Promise<string[]> {
  const { said } = await composed({
    storyline: '  - { layout: quote, exhibit: words }',
    exhibits: [
      '  words:',
      `    quote: ${JSON.stringify(quote)}`,
      '    by: Ines Tallow',
      '    message: The authors say in one sentence what matters',
      `    source: ${source}`,
    ].join('\n'),
  });
  return said.map((one) => `${one.code}: ${one.message} (${one.hint})`);
}

describe('a quotation of the paper', () => {
  test.each([
    ['A single cable feeds the inner harbour', "'2.3'"],
    ['  A single\n cable feeds   the inner harbour', "'2.3'"],
    ['there is no socket to plug into.', 'introduction.1'],
    ['A single cable feeds the inner harbour', "['1.1', '2.2-3']"],
  ])('stands word for word in a paragraph that it cites: %s', async (quote, source) => {
    expect(await saidOf(quote, source)).toEqual([]);
  });

  test('with another word than the paragraph has is refused, with the passage that comes nearest', async () => {
    expect(await saidOf('A single wire feeds the inner harbour', "'2.3'")).toEqual([
      'quote-unfound: "words" is not word for word in §2\u00a0¶3 (§2\u00a0¶3 comes nearest: “A single cable feeds the inner harbour,”)',
    ]);
  });

  test.each([
    ['ingle cable feeds the inner harbour', "'2.3'"],
    ['A single cable feeds the inner harb', "'2.3'"],
    ['A single cable feeds the inner harbour', "'2.2'"],
    ['a single cable feeds the inner harbour', "'2.3'"],
  ])('is refused where it cuts a word, stands elsewhere or is written otherwise: %s', async (quote, source) => {
    const said = await saidOf(quote, source);
    expect(said.map((one) => one.slice(0, 13))).toEqual(['quote-unfound']);
  });

  test('held as a digest is refused: nobody is quoted with words of ours', () => {
    const said = saidOfDigest('{ quote: Anything at all, by: The author, source: III.1 }');
    expect(said.map((one) => one.code)).toEqual(['quote-of-digest']);
    expect(said[0]!.at!.line).toBeGreaterThan(1);
  });

  test('is not looked for where it cites another source alone', () => {
    expect(saidOfDigest("{ quote: Anything at all, by: Someone else, source: '[natural-earth]' }")).toEqual(
      [],
    );
  });
});

/** What is said of a quotation beside the worked example, whose paper is held as a digest. */
function saidOfDigest(exhibit: string): readonly Diagnostic[] {
  const project = copyOfWorkedExample();
  const findings = 'assets/papers/suliman-2026/findings.yaml';
  change(project, findings, '\nexhibits:\n', `\nexhibits:\n  words: ${exhibit}\n`);
  const report = new Report();
  loadBrief(join(project, 'briefs/roadmap.yaml'), findProject(project), report);
  return report.entries;
}
