import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { diagnosticCodes } from '../../src/diagnostics/codes.js';
import { githubAnnotations } from '../../src/diagnostics/github.js';
import { Report } from '../../src/diagnostics/report.js';
import { sarifLog } from '../../src/diagnostics/sarif.js';
import type { Place } from '../../src/model/place.js';

function at(file: string, line = 3, column = 5, length = 4): Place {
  return { file, line, column, length };
}

describe('GitHub is told in workflow commands', () => {
  function annotations(fill: (report: Report) => void): string {
    const report = new Report();
    fill(report);
    return githubAnnotations(report.entries, '/project');
  }

  test('an error, a warning, and what has no place, each once and in order', () => {
    const text = annotations((report) => {
      report.add('write-failed', 'the disk is full');
      report.add('finding-stale', 'III.2 has changed', at('/project/paper.md'), 'read it');
      report.add('finding-stale', 'III.2 has changed', at('/project/paper.md'), 'read it');
      report.add('unknown-key', '`kikcer` is not a key', at('/project/briefs/a.yaml', 1, 1, 0));
    });
    expect(text).toBe(
      [
        '::error file=briefs/a.yaml,line=1,col=1,title=unknown-key::`kikcer` is not a key',
        '::warning file=paper.md,line=3,col=5,endColumn=9,title=finding-stale::III.2 has changed%0Ahint: read it',
        '::error title=write-failed::the disk is full',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['100 % of it', '100 %25 of it'],
    ['one\nline\r', 'one line '],
    ['::error::no command', '::error::no command'],
  ])('a message %j cannot begin another command', (message, escaped) => {
    const text = annotations((report) => report.add('wrong-value', message, at('/project/a.yaml')));
    expect(text).toBe(`::error file=a.yaml,line=3,col=5,endColumn=9,title=wrong-value::${escaped}\n`);
  });

  test('a name of a file cannot end its property', () => {
    const text = annotations((report) => report.add('wrong-value', 'x', at('/project/a,line=9:%.yaml')));
    expect(text).toContain('file=a%2Cline=9%3A%25.yaml,line=3,');
  });

  test('nothing where nothing is wrong', () => {
    expect(annotations(() => undefined)).toBe('');
  });
});

describe('a SARIF log', () => {
  // The schema of SARIF 2.1.0 as SchemaStore publishes it (Apache-2.0). A relative reference is no URL, which zod takes it for.
  const written = readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8');
  const schema = z.fromJSONSchema(
    JSON.parse(written, (key, value) => (key === 'format' && value === 'uri-reference' ? undefined : value)),
    { defaultTarget: 'draft-4' },
  );

  function log(fill: (report: Report) => void) {
    const report = new Report();
    fill(report);
    const made = JSON.parse(
      sarifLog(report.entries, '/project', { version: '0.1.0', homepage: 'https://example.org/' }),
    );
    expect(schema.safeParse(made).error?.issues).toBeUndefined();
    return made.runs[0];
  }

  test('the schema refuses what is no log', () => {
    expect(
      schema.safeParse({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [] }] }).success,
    ).toBe(false);
  });

  test('is valid and empty where nothing is wrong, with a rule for each code', () => {
    const run = log(() => undefined);
    expect(run.results).toEqual([]);
    const rules: { id: string; defaultConfiguration: { level: string } }[] = run.tool.driver.rules;
    expect(Object.fromEntries(rules.map((rule) => [rule.id, rule.defaultConfiguration.level]))).toEqual(
      diagnosticCodes,
    );
  });

  test('has a result for each problem, with its rule, level, file and region', () => {
    const run = log((report) => {
      report.add('finding-stale', 'III.2 has changed', at('/project/my papers/é.md'), 'read it');
    });
    expect(run.results).toEqual([
      {
        ruleId: 'finding-stale',
        ruleIndex: Object.keys(diagnosticCodes).indexOf('finding-stale'),
        level: 'warning',
        message: { text: 'III.2 has changed\nhint: read it' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'my%20papers/%C3%A9.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 5, endColumn: 9 },
            },
          },
        ],
      },
    ]);
  });

  test('names a file outside in full, and leaves out an end that is not known', () => {
    const run = log((report) => report.add('wrong-value', 'x', at('/elsewhere/a.yaml', 1, 1, 0)));
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'file:///elsewhere/a.yaml' },
      region: { startLine: 1, startColumn: 1 },
    });
  });

  test('notes of the run what has no place', () => {
    const run = log((report) => report.add('write-failed', 'the disk is full'));
    expect(run.results).toEqual([]);
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { associatedRule: { id: 'write-failed' }, level: 'error', message: { text: 'the disk is full' } },
        ],
      },
    ]);
  });
});
