import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The law of imports. A room may import itself, what all may import, and what this table gives it; nothing else.
 * src/README.md explains it.
 */
const forAll = ['model', 'diagnostics'];
const sharedGround = ['wording', 'typography', 'theme', 'files'];
const stages = ['paper', 'brief', 'storyboard', 'evidence', 'layouts', 'audit', 'pptx', 'sheets'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: ['diagnostics'],
  diagnostics: [],
  files: ['wording'],
  wording: [],
  theme: ['typography', 'files'],
  typography: ['wording'],
  pictures: ['files'],
  exhibits: ['wording', 'typography', 'theme'],
  paper: sharedGround,
  brief: sharedGround,
  storyboard: sharedGround,
  evidence: sharedGround,
  layouts: [...sharedGround, 'exhibits', 'pictures'],
  audit: sharedGround,
  pptx: sharedGround,
  // Reads back what pptx wrote, for the batch; no deck is made with it.
  trace: ['files', 'pptx'],
  sheets: sharedGround,
  pipeline: [...stages, ...sharedGround, 'pictures'],
  // The batch reads the files that several decks share, and so knows the readers; decks it makes through the pipeline alone.
  batch: [
    'pipeline',
    'paper',
    'brief',
    'evidence',
    'storyboard',
    'layouts',
    'exhibits',
    'trace',
    ...sharedGround,
    'pictures',
  ],
  cli: ['batch', 'pipeline'],
  // The gallery draws what the batch makes, with the programs of the machine; it is no part of the command line.
  gallery: ['batch', 'pipeline', 'files', 'typography'],
  index: ['batch', 'pipeline'],
};

const source = fileURLToPath(new URL('../../src', import.meta.url));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** `pipeline.ts` and `index.ts` are rooms of one file. */
function roomOf(path: string): string {
  return relative(source, path).split('/')[0]!.replace(/\.ts$/, '');
}

const importForm = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(importForm)]
    .map((match) => join(dirname(path), match[1]!.replace(/\.js$/, '.ts')))
    .filter((target) => target.startsWith(source));
}

describe('the law of imports', () => {
  const all = files(source);

  test('the table knows every room, and every room of the table exists', () => {
    expect([...new Set(all.map(roomOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('no room imports what the table does not give it', () => {
    const broken = all.flatMap((path) => {
      const room = roomOf(path);
      const may = new Set([room, ...forAll, ...(allowed[room] ?? [])]);
      return imports(path)
        .filter((target) => !may.has(roomOf(target)))
        .map((target) => `${relative(source, path)} imports ${relative(source, target)}`);
    });
    expect(broken).toEqual([]);
  });

  test('no file imports itself, however long the way', () => {
    const graph = new Map(all.map((path) => [path, imports(path)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        cycles.push([...way.slice(way.indexOf(path)), path].map((one) => relative(source, one)).join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of all) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test('only one file may say any, and only the drawing code knows pptxgenjs', () => {
    const users = all.filter((path) =>
      /from 'pptxgenjs'|import\('pptxgenjs'\)/.test(readFileSync(path, 'utf8')),
    );
    for (const path of users) expect(relative(source, path)).toMatch(/^pptx\/draw\//);
  });
});
