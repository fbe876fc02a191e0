import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import { checkNumbers } from '../../src/evidence/check-numbers.js';
import { rendered } from '../brief/setting.js';

const folder = join(import.meta.dirname, 'faulty');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

describe('what numbers do not bear out is said where it is written, once', () => {
  it.each(cases)('%s', async (name) => {
    const report = new Report();
    const findings = readFindings(join(folder, `${name}.yaml`), report);
    expect(rendered(report)).toBe('');
    checkNumbers(findings!, report);
    await expect(rendered(report)).toMatchFileSnapshot(join(folder, `${name}.expected.txt`));
  });
});
