import { describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';

describe('a report', () => {
  it('fails by its errors, not by its warnings', () => {
    const report = new Report();
    report.add('colors-alike', 'two colours are hard to tell apart');
    expect(report.failed).toBe(false);
    report.add('theme-contrast', 'this cannot be read');
    expect(report.failed).toBe(true);
  });

  it('takes over what another has collected, each thing once', () => {
    const [one, other] = [new Report(), new Report()];
    one.add('wrong-value', 'wrong');
    other.add('wrong-value', 'wrong');
    other.add('wrong-value', 'also wrong');
    one.addAll(other.entries);
    expect(one.entries.map((entry) => entry.message)).toEqual(['wrong', 'also wrong']);
  });
});
