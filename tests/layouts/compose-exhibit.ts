import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { audit } from '../../src/audit/audit.js';
import { Report } from '../../src/diagnostics/report.js';
import { layouts } from '../../src/layouts/index.js';
import { layOut } from '../../src/layouts/lay-out.js';
import type { Findings } from '../../src/model/findings.js';
import type { Paper } from '../../src/model/paper.js';
import type { Reference } from '../../src/model/reference.js';
import type { SceneElement, TextElement } from '../../src/model/scene.js';
import type { Storyboard, StoryboardSlide, WordedExhibit } from '../../src/model/storyboard.js';
import type { Text } from '../../src/model/wording.js';
import { readTheme } from '../../src/theme/theme.js';
import { root } from '../project.js';
import { ofLayout } from './of-content.js';

export const at = { file: join(root, 'briefs', 'test.yaml'), line: 1, column: 1, length: 0 };

export function text(words: string): Text {
  return { runs: [{ text: words, provenance: { kind: 'written' } }], at };
}

export const place: Reference = { kind: 'paper', section: 'II', from: 3, to: 3, at };

/** Every theme that ships. */
export const themes: readonly string[] = readdirSync(join(root, 'templates/themes')).map((file) =>
  basename(file, '.yaml'),
);

export interface Composed {
  readonly elements: readonly SceneElement[];
  readonly report: Report;
}

const paper = { cite: 'Test', reference: 'Test', sections: [] } as unknown as Paper;
const findings = { colors: { Morocco: 'accent1' }, facts: new Map() } as unknown as Findings;

/** One slide that shows these exhibits, laid out and audited. */
export async function composeExhibit(
  layout: string,
  theme: string,
  exhibits: readonly WordedExhibit[],
  more: Partial<StoryboardSlide> = {},
): Promise<Composed> {
  const report = new Report();
  const slide: StoryboardSlide = {
    id: 'one',
    layout,
    at,
    keyAt: {},
    title: text('What the slide shows is said here in a full sentence'),
    findings: [],
    figures: [],
    exhibits,
    recommendations: [],
    references: [place],
    sourceLine: 'Source: Test, §II ¶3.',
    priority: 1,
    required: false,
    spokenBriefly: false,
    ...more,
  };
  const storyboard = {
    audience: 'board',
    audienceName: 'Board',
    language: 'en',
    handling: 'internal',
    title: 'Test',
    slides: [slide],
  } as unknown as Storyboard;
  const read = readTheme(theme, join(root, 'templates/themes', `${theme}.yaml`), report)!;
  const scene = await layOut(storyboard, {
    theme: read,
    paper,
    findings,
    report,
    instant: '2026-05-07T00:00:00Z',
  });
  audit(scene, storyboard, new Map(layouts.map((one) => [one.name, one])), report);
  const said = new Report();
  said.addAll(ofLayout(report.entries));
  return { elements: scene.slides[0]!.elements, report: said };
}

/** The texts whose names match, in reading order. */
export function textsNamed({ elements }: Composed, name: RegExp): TextElement[] {
  return elements.filter((one): one is TextElement => one.kind === 'text' && name.test(one.id));
}

/** All words of a text. */
export function wordsOf(element: TextElement): string {
  return element.paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** Points of a text's first run. */
export function sizeOf(element: TextElement): number {
  return element.paragraphs[0]!.runs[0]!.style.size;
}

/** So many words of running text. */
export function words(count: number): string {
  const some = ['ships', 'and', 'trains', 'carry', 'what', 'harbours', 'ask', 'for', 'every', 'day'];
  return Array.from({ length: count }, (_, index) => some[index % some.length]).join(' ');
}
