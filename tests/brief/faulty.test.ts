import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrief, readFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import { contextFor, here, rendered } from './setting.js';

const folder = join(here, 'faulty');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

describe('what is wrong with a file is said as its expected text says it', () => {
  it.each(cases)('%s', async (name) => {
    const report = new Report();
    const file = join(folder, `${name}.yaml`);
    const model = name.startsWith('findings')
      ? readFindings(file, report)
      : readBrief(file, contextFor(report));
    expect(model).toBeUndefined();
    expect(report.failed).toBe(true);
    await expect(rendered(report)).toMatchFileSnapshot(join(folder, `${name}.expected.txt`));
  });
});
