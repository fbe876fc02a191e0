import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../../src/diagnostics/render.js';
import { Report } from '../../src/diagnostics/report.js';

const cwd = '/project';
const file = '/project/briefs/a.yaml';

function at(line: number, column: number, length: number, where = file) {
  return { file: where, line, column, length };
}

function render(report: Report, source: string, color = false): string {
  return renderDiagnostics(report.entries, () => source, { color, cwd });
}

describe('diagnostics as text', () => {
  it('point to their place, by file, line and column, and are counted', () => {
    const report = new Report();
    report.add('write-failed', 'the disk is full');
    report.add('minutes-exceeded', 'this takes 12 minutes', at(2, 1, 5));
    report.add('unknown-key', '`titel` is not a key of a brief', at(1, 1, 5), 'did you mean `title`?');
    report.add('wrong-value', 'elsewhere', at(9, 9, 9, '/project/briefs/Z.yaml'));
    expect(render(report, 'titel: Harbours\naudiences:')).toBe(
      `briefs/Z.yaml:9:9: error[wrong-value]: elsewhere

briefs/a.yaml:1:1: error[unknown-key]: \`titel\` is not a key of a brief
  1 | titel: Harbours
    | ^^^^^
  hint: did you mean \`title\`?

briefs/a.yaml:2:1: warning[minutes-exceeded]: this takes 12 minutes
  2 | audiences:
    | ^^^^^

error[write-failed]: the disk is full

3 errors, 1 warning
`,
    );
  });

  it('are nothing where nothing is wrong', () => {
    expect(render(new Report(), '')).toBe('');
  });

  it('say the same thing of the same place once', () => {
    const report = new Report();
    for (const _ of [1, 2, 3]) report.add('wrong-value', 'wrong', at(1, 1, 1));
    expect(render(report, 'x')).toMatch(/\n\n1 error\n$/);
  });

  it('stand under tabs and characters of two units', () => {
    const report = new Report();
    report.add('wrong-value', 'wrong', at(1, '\ta: 🚢 '.length + 1, 4));
    const [, source, caret] = render(report, '\ta: 🚢 bad!').split('\n');
    expect(source).toBe('  1 | \ta: 🚢 bad!');
    expect(caret).toBe('    | \t     ^^^^');
  });

  it('show the part of a long line that matters', () => {
    const report = new Report();
    report.add('wrong-value', 'wrong', at(1, 501, 5));
    const [, source = '', caret = ''] = render(report, `${'a'.repeat(500)}WRONG${'b'.repeat(500)}`).split(
      '\n',
    );
    expect(source.length).toBeLessThan(120);
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('WRONG');
  });

  it('let no control character of a file reach the terminal', () => {
    const report = new Report();
    report.add('wrong-value', 'is no \u001b[31mid', at(1, 1, 3));
    expect(render(report, 'a\u001b[2Jb')).not.toContain('\u001b');
  });

  it('have colours only where they are asked for', () => {
    const report = new Report();
    report.add('wrong-value', 'wrong', at(1, 1, 1), 'mend it');
    const painted = render(report, 'x', true);
    expect(painted).toContain('\u001b[1;31merror[wrong-value]:\u001b[0m');
    const [first, ...parts] = painted.split('\u001b[');
    const plain = [first, ...parts.map((part) => part.slice(part.indexOf('m') + 1))].join('');
    expect(plain).toBe(render(report, 'x'));
  });
});
