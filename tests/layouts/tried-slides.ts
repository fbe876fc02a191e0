import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadBrief, loadNotesTemplate } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject, findTemplate, listTemplates } from '../../src/files/project.js';
import { layouts } from '../../src/layouts/index.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { SceneSlide, TableElement, TextElement } from '../../src/model/scene.js';
import { type ComposedDeck, composeDeck } from '../../src/pipeline.js';
import { readTheme } from '../../src/theme/theme.js';
import { root, temporaryFolder } from '../project.js';
import { ofLayout } from './of-content.js';

/** Every theme that is shipped. */
export const themes = listTemplates(findProject(root), 'themes');

export interface Try {
  readonly theme?: string;
  readonly language?: string;
  /** YAML of the storyline's slides. */
  readonly storyline: string;
  /** YAML of further findings and exhibits, each with its id, indented by two spaces. */
  readonly findings?: string;
  readonly exhibits?: string;
  /** Markdown of a paper; the invented one where absent. */
  readonly paper?: string;
}

export interface Tried extends ComposedDeck {
  /** What is wrong, but for what is asked of whoever writes: how much is said, and read. */
  readonly said: readonly Diagnostic[];
}

const invented = join(root, 'assets/papers/harbour-2025');

/** Composes slides on the invented paper, whose findings they may use and add to. */
export async function composed(tried: Try): Promise<Tried> {
  const report = new Report();
  const folder = writeProject(tried);
  const home = findProject(folder);
  const loaded = loadBrief(join(folder, 'briefs/try.yaml'), home, report);
  if (!loaded) throw new Error(report.entries.map((one) => one.message).join('\n'));
  const [audience] = loaded.brief.audiences;
  const theme = readTheme(audience!.theme, findTemplate(home, 'themes', audience!.theme)!, report)!;
  const deck = await composeDeck(
    {
      ...loaded,
      audience: audience!,
      layouts: new Map(layouts.map((layout) => [layout.name, layout])),
      theme,
      notes: loadNotesTemplate(audience!.notes, audience!.language, home)!,
      instant: '2026-05-07T00:00:00Z',
    },
    report,
  );
  return { ...deck, said: ofLayout(report.entries) };
}

function writeProject({
  theme = 'slate',
  language = 'en',
  storyline,
  findings = '',
  exhibits = '',
  paper,
}: Try): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'briefs'));
  writeFileSync(join(folder, 'paper.md'), paper ?? readFileSync(join(invented, 'paper.md'), 'utf8'));
  cpSync(join(invented, 'data'), join(folder, 'data'), { recursive: true });
  const own = readFileSync(join(invented, 'findings.yaml'), 'utf8');
  const [before, rest] = own.split('\nevents:\n') as [string, string];
  const base = paper === undefined ? `${before}\n${findings}\nevents:\n${rest}\n${exhibits}` : '';
  const collections = [findings && `findings:\n${findings}`, exhibits && `exhibits:\n${exhibits}`];
  const alone = `paper: paper.md\nlanguage: ${language}\n${collections.filter(Boolean).join('\n')}`;
  writeFileSync(join(folder, 'findings.yaml'), base || alone);
  writeFileSync(
    join(folder, 'briefs/try.yaml'),
    [
      'findings: ../findings.yaml',
      'title: Try',
      'storyline:',
      storyline.trimEnd(),
      'audiences:',
      `  board: { name: Board, minutes: 60, theme: ${theme}, language: ${language} }`,
      '',
    ].join('\n'),
  );
  return folder;
}

export function textIn(slide: SceneSlide, id: string): TextElement {
  const found = slide.elements.find((one) => one.id === id);
  if (found?.kind !== 'text') throw new Error(`no text ${id} on ${slide.id}`);
  return found;
}

export function tableIn(slide: SceneSlide): TableElement {
  const found = slide.elements.find((one) => one.kind === 'table');
  if (!found) throw new Error(`no table on ${slide.id}`);
  return found;
}

/** The words of a text, its lines ended by whoever ended them joined again. */
export function wordsOf({ paragraphs }: Pick<TextElement, 'paragraphs'>): string {
  return paragraphs
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function sizesIn({ paragraphs }: Pick<TextElement, 'paragraphs'>): number[] {
  return [...new Set(paragraphs.flatMap(({ runs }) => runs.map((run) => run.style.size)))];
}

/** What holds for every deck, however much its slides hold. */
export function expectSound({ scene, storyboard, said }: Tried): void {
  expect(said).toEqual([]);
  expect(new Set(scene.slides.map((slide) => slide.id)).size).toBe(scene.slides.length);
  const titles = storyboard.slides.map((slide) => slide.title.runs.map((run) => run.text).join(''));
  expect(new Set(titles).size).toBe(titles.length);
  for (const slide of scene.slides) {
    const ids = slide.elements.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}
