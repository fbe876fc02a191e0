import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { layouts } from '../../src/layouts/index.js';
import { change, copyOfWorkedExample, temporaryFolder } from '../project.js';

let out = '';
let err = '';
const cwd = process.cwd();

beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(process, 'cwd').mockReturnValue(cwd);
});

function inside(folder: string): void {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
}

describe('briefdeck', () => {
  test('builds what is asked for, a line a deck, and ends with 0', async () => {
    const project = copyOfWorkedExample();
    inside(project);
    const target = temporaryFolder();
    expect(await run(['build', 'roadmap', '--audience', 'press', '--out', target])).toBe(0);
    expect(out).toMatch(/^roadmap\/press\s+8 slides\s+\d:\d\d of 8:00\s/);
    expect(existsSync(join(target, 'roadmap/press.pptx'))).toBe(true);
    expect(existsSync(join(project, 'out'))).toBe(false);
  }, 60_000);

  test('ends with 1 where the input has problems, and shows each with its place', async () => {
    const project = copyOfWorkedExample();
    change(project, 'briefs/roadmap.yaml', 'kicker: Bottom line', 'kikcer: Bottom line');
    inside(project);
    expect(await run(['check'])).toBe(1);
    expect(err).toMatch(/briefs\/roadmap\.yaml:\d+:\d+: error\[unknown-key\]/);
    expect(err).toContain('did you mean `kicker`?');
    expect(err).not.toMatch(/\n\s+at .*\.(ts|js):/);
  }, 60_000);

  test('writes no deck with a warning under --strict, says so, and ends with 1', async () => {
    const project = copyOfWorkedExample();
    change(
      project,
      'briefs/roadmap.yaml',
      'The author sees Morocco strengthened and the divide with Algeria deepened',
      'Effects on the region as a whole',
    );
    inside(project);
    const target = temporaryFolder();
    const press = ['roadmap', '--audience', 'press'];
    expect(await run(['build', ...press, '--out', target, '--strict'])).toBe(1);
    expect(err).toContain('warning[title-no-sentence]');
    expect(err).toContain('--strict: warnings count as errors');
    expect(existsSync(join(target, 'roadmap/press.pptx'))).toBe(false);
    expect(await run(['check', ...press, '--strict'])).toBe(1);
    expect(await run(['build', ...press, '--out', target])).toBe(0);
    expect(existsSync(join(target, 'roadmap/press.pptx'))).toBe(true);
  }, 60_000);

  test('prints JSON that other programs can read', async () => {
    inside(copyOfWorkedExample());
    expect(await run(['check', '--audience', 'press', '--json'])).toBe(0);
    const result = JSON.parse(out);
    expect(result.ok).toBe(true);
    expect(result.decks[0]).toMatchObject({ brief: 'roadmap', audience: 'press', slides: 8 });
    expect(result.diagnostics).toEqual([]);
  }, 60_000);

  test('records a review, and tells of a paragraph that changed since', async () => {
    const project = copyOfWorkedExample();
    inside(project);
    expect(await run(['accept'])).toBe(0);
    expect(out).toContain('19 paragraphs reviewed, nothing has changed');
    const reworded = ['redrawing the region’s energy maps', 'redrawing the region’s maps of energy'] as const;
    change(project, 'assets/papers/suliman-2026/paper.md', ...reworded);
    expect(await run(['check', '-a', 'press'])).toBe(0);
    expect(err).toMatch(/paper\.md:\d+:\d+: warning\[finding-stale\]: I\.2 has changed/);
    expect(err).toMatch(/hint: read findings? .* and slides? .* of roadmap against it/);
    out = '';
    expect(await run(['accept', 'roadmap'])).toBe(0);
    expect(out).toMatch(/1 changed\n {2}I\.2 {2}changed {2}… .*\[-energy-\] maps \{\+of energy\+\}/);
    err = '';
    expect(await run(['check', '-a', 'press'])).toBe(0);
    expect(err).toBe('');
  }, 60_000);

  test('records no review of findings with an error, and ends with 1', async () => {
    const project = copyOfWorkedExample();
    change(project, 'assets/papers/suliman-2026/paper.md', '$17.1 billion', '$18.2 billion');
    inside(project);
    expect(await run(['accept'])).toBe(1);
    expect(err).toContain('error[fact-unfound]');
    expect(err).toContain('nothing was recorded');
    out = '';
    expect(await run(['accept', '--json'])).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: 1, ok: false, reviews: [] });
  }, 60_000);

  test('tells problems in the form that another program reads', async () => {
    const project = copyOfWorkedExample();
    change(project, 'briefs/roadmap.yaml', 'kicker: Bottom line', 'kikcer: Bottom line');
    inside(project);
    const told = async (...form: string[]): Promise<string> => {
      out = '';
      expect(await run(['check', '-a', 'press', ...form])).toBe(1);
      return out;
    };
    expect(await told('--format', 'github')).toMatch(
      /^::error file=briefs\/roadmap\.yaml,line=\d+,col=\d+,endColumn=\d+,title=unknown-key::`kikcer`/m,
    );
    const [{ results }] = JSON.parse(await told('--format', 'sarif')).runs;
    expect(results[0]).toMatchObject({ ruleId: 'unknown-key', level: 'error' });
    const json = await told('--format', 'json');
    expect(JSON.parse(json)).toMatchObject({ version: 1, ok: false, diagnostics: [{ code: 'unknown-key' }] });
    expect(await told('--json')).toBe(json);
    expect(err).toBe('');
  }, 60_000);

  test('says what audiences are told of the paper, in words and as JSON', async () => {
    const project = copyOfWorkedExample();
    inside(project);
    const press = ['check', 'roadmap', '--audience', 'press', '--coverage'];
    expect(await run(press)).toBe(0);
    expect(out).toMatch(/^§III ¶2 +4 +\S+$/m);
    expect(out).toMatch(/^facts that no audience is told: /m);
    expect(existsSync(join(project, 'out/roadmap/coverage.html'))).toBe(true);
    out = '';
    expect(await run([...press, '--json'])).toBe(0);
    expect(JSON.parse(out).coverage[0]).toMatchObject({ brief: 'roadmap', withoutFinding: [] });
  }, 60_000);

  test('leaves the evidence sheet out where it is asked to', async () => {
    inside(copyOfWorkedExample());
    const target = temporaryFolder();
    const press = ['build', 'roadmap', '--audience', 'press', '--out', target];
    expect(await run(press)).toBe(0);
    expect(existsSync(join(target, 'roadmap/press.evidence.html'))).toBe(true);
    expect(await run([...press, '--no-evidence'])).toBe(0);
    expect(existsSync(join(target, 'roadmap/press.evidence.html'))).toBe(false);
  }, 60_000);

  test.each([
    [['check', '--format', 'xml']],
    [['check', '--json', '--format', 'sarif']],
    [['accept', 'raodmap']],
    [['biuld']],
    [['build', 'raodmap']],
    [['build', '--audience', 'nobody']],
    [['build', '--no-such-option']],
    [['check', '--out', 'elsewhere']],
  ])('ends with 2 for %j', async (args) => {
    inside(copyOfWorkedExample());
    expect(await run(args)).toBe(2);
    expect(err).not.toBe('');
  }, 60_000);

  test('says which brief was meant', async () => {
    inside(copyOfWorkedExample());
    await run(['build', 'raodmap']);
    expect(err).toContain('did you mean "roadmap"?');
  });

  test('prints the schema that checks the files', async () => {
    expect(await run(['schema', 'brief'])).toBe(0);
    expect(JSON.stringify(JSON.parse(out))).toContain('key-findings');
    expect(await run(['schema', 'paper'])).toBe(2);
  });

  test('lists every layout with its use and what it takes', async () => {
    expect(await run(['layouts'])).toBe(0);
    for (const { name, use } of layouts) {
      expect(out).toMatch(new RegExp(`^${name} {2,}`, 'm'));
      expect(out).toContain(use);
    }
    expect(out).toMatch(/2–4 findings; optional: judgement/);
    expect(out).not.toContain('undefined');
  });

  test.each(
    layouts.map(({ name }) => name),
  )('shows of %s an example that a brief takes as it is', async (name) => {
    expect(await run(['layouts', name])).toBe(0);
    const slides = parse(out.slice(out.indexOf('storyline:'))).storyline;
    expect(slides).toHaveLength(1);
    expect(slides[0].layout).toBe(name);
  });

  test('prints layouts and themes as JSON', async () => {
    expect(await run(['layouts', '--json'])).toBe(0);
    expect(JSON.parse(out).map((one: { name: string }) => one.name)).toEqual(layouts.map(({ name }) => name));
    out = '';
    inside(copyOfWorkedExample());
    expect(await run(['themes', '--json'])).toBe(0);
    expect(JSON.parse(out)).toContainEqual({ name: 'slate', description: expect.stringMatching(/\w/) });
  });

  test('says which layout was meant', async () => {
    expect(await run(['layouts', 'pilars'])).toBe(2);
    expect(err).toContain('did you mean "pillars"?');
  });

  test('help and version end with 0', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(out).toContain('build');
    expect(await run(['--version'])).toBe(0);
  });
});
