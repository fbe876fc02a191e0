import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkFindingsEvidence } from '../../src/batch/load.js';
import { readFindings } from '../../src/brief/index.js';
import { diagnosticCodes } from '../../src/diagnostics/codes.js';
import { Report } from '../../src/diagnostics/report.js';
import { readPaper } from '../../src/paper/index.js';
import { rendered } from '../brief/setting.js';
import { root } from '../project.js';

const folder = join(import.meta.dirname, 'claims');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

/** Codes of what is held against the paper, but for references, which are looked up before anything else. */
const codes = Object.keys(diagnosticCodes).filter(
  (code) =>
    /^(?:facts?|number|hedge|claim|name|quote)-/.test(code) &&
    !['fact-unknown', 'fact-uncited', 'fact-circular', 'fact-operands'].includes(code),
);

describe('what does not stand in the paper is said where it is written', () => {
  it.each(cases)('%s', async (code) => {
    const report = new Report();
    const findings = readFindings(join(folder, `${code}.yaml`), report)!;
    const paper = readPaper(findings.paper, report)!;
    expect(rendered(report)).toBe('');
    checkFindingsEvidence(findings, paper, report);
    expect(new Set(report.entries.map((one) => one.code))).toEqual(new Set([code]));
    await expect(rendered(report)).toMatchFileSnapshot(join(folder, `${code}.expected.txt`));
  });

  test('each code has a faulty example, and an entry in the documentation', () => {
    expect(cases.sort()).toEqual([...codes].sort());
    const documented = readFileSync(join(root, 'briefs/README.md'), 'utf8');
    for (const code of [...codes, 'fact-uncited', 'reference-unknown'])
      expect(documented).toContain(`| \`${code}\` |`);
  });
});
