import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBrief, loadNotesTemplate } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject, findTemplate } from '../../src/files/project.js';
import { layouts } from '../../src/layouts/index.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { SceneSlide, TextElement } from '../../src/model/scene.js';
import type { Storyboard } from '../../src/model/storyboard.js';
import { composeDeck } from '../../src/pipeline.js';
import { readTheme } from '../../src/theme/theme.js';
import { root, temporaryFolder } from '../project.js';
import { ofLayout } from './of-content.js';

/** Every theme that ships. */
export const themes = readdirSync(join(root, 'templates/themes')).map((file) => file.replace(/\.yaml$/, ''));

export interface ComposedSlides {
  readonly slides: readonly SceneSlide[];
  readonly storyboard: Storyboard;
  /** What the build would say, without remarks on how long the slides are spoken. */
  readonly said: readonly Diagnostic[];
}

/** Slides of a storyline in YAML, a list item each, on the worked example, as composed for one audience. */
export async function composedSlides(
  storyline: string,
  { theme = 'slate', language = 'en', meeting = '{ place: Cabinet room }' } = {},
): Promise<ComposedSlides> {
  const report = new Report();
  const file = join(temporaryFolder(), 'deck.yaml');
  const findings = join(root, 'assets/papers/suliman-2026/findings.yaml');
  writeFileSync(
    file,
    `findings: ${findings}
title: From bilateral partner to regional actor
storyline:
${storyline.replace(/^/gm, '  ')}
audiences:
  all: { name: Cabinet, minutes: 60, theme: ${theme}, language: ${language}, meeting: ${meeting} }
`,
  );
  const home = findProject(root);
  const loaded = loadBrief(file, home, report);
  if (!loaded) throw new Error(report.entries.map((entry) => entry.message).join('\n'));
  const audience = loaded.brief.audiences[0]!;
  const deck = await composeDeck(
    {
      ...loaded,
      audience,
      layouts: new Map(layouts.map((layout) => [layout.name, layout])),
      theme: readTheme(theme, findTemplate(home, 'themes', theme)!, report)!,
      notes: loadNotesTemplate(audience.notes, audience.language, home)!,
      instant: '2026-05-07T00:00:00Z',
    },
    report,
  );
  const said = ofLayout(report.entries);
  return { slides: deck.scene.slides, storyboard: deck.storyboard, said };
}

export function textNamed(slide: SceneSlide, id: string): TextElement {
  const found = slide.elements.find((element) => element.id === id);
  if (found?.kind !== 'text') throw new Error(`slide ${slide.id} has no text ${id}`);
  return found;
}

/** A text's words, a line each paragraph, with plain spaces. */
export function wordsOf({ paragraphs }: Pick<TextElement, 'paragraphs'>): string {
  const lines = paragraphs.map((one) => one.runs.map((run) => run.text).join(''));
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

export function sizeOf(element: TextElement): number {
  return element.paragraphs[0]!.runs[0]!.style.size;
}

/** The text of everything on a slide, tables included, one text a line. */
export function allWords(slide: SceneSlide): string {
  const paragraphs = slide.elements.flatMap((element) => {
    if (element.kind === 'text') return element.paragraphs;
    if (element.kind === 'table')
      return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    return [];
  });
  return wordsOf({ paragraphs });
}
