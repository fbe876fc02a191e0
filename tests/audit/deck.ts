import { audit } from '../../src/audit/audit.js';
import { Report } from '../../src/diagnostics/report.js';
import type { ColorRole } from '../../src/model/color.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { LayoutContract } from '../../src/model/layout-contract.js';
import type {
  Box,
  ChartElement,
  Scene,
  SceneElement,
  ScenePlaceholder,
  ShapeElement,
  TableElement,
  TextElement,
  TextStyle,
} from '../../src/model/scene.js';
import type { Storyboard, StoryboardSlide } from '../../src/model/storyboard.js';
import type { Text } from '../../src/model/wording.js';
import { measure } from '../../src/typography/measure.js';
import { barElement } from '../charts-of.js';
import { palette } from '../palette.js';

export const fonts = { heading: 'Georgia', body: 'Calibri' };

export const at = { file: 'brief.yaml', line: 3, column: 5, length: 0 };
export const titleAt = { ...at, line: 4 };
export const keyAt = { ...at, line: 5 };

export function style(role: TextStyle['role'], size: number, changes: Partial<TextStyle> = {}): TextStyle {
  return { role, font: 'body', size, color: 'ink', ...changes };
}

const titleStyle = style('title', 28, { font: 'heading', bold: true });
const footStyle = style('source', 10, { color: 'muted' });

const titleBox: Box = { x: 0.7, y: 0.7, w: 11.933, h: 1.03 };

function placeholder(
  name: string,
  type: ScenePlaceholder['type'],
  box: Box,
  look: TextStyle,
): ScenePlaceholder {
  return { name, type, box, style: look, prompt: name };
}

const ground: Scene['layouts'][number] = {
  name: 'Framed',
  background: 'paper',
  placeholders: [
    placeholder('Title', 'title', titleBox, titleStyle),
    placeholder('Kicker', 'body', { x: 0.7, y: 0.44, w: 11.933, h: 0.24 }, style('kicker', 11)),
    placeholder('Source', 'body', { x: 0.7, y: 6.99, w: 8.4, h: 0.36 }, footStyle),
    placeholder('Number', 'slide-number', { x: 12.2, y: 6.99, w: 0.433, h: 0.2 }, footStyle),
  ],
  furniture: [
    {
      kind: 'line',
      id: 'Foot rule',
      box: { x: 0.7, y: 6.93, w: 11.933, h: 0 },
      stroke: { color: 'rule', width: 0.75 },
      decorative: true,
    },
  ],
};

/** A text with its height as the typesetter would measure it. */
export function text(
  id: string,
  box: Box,
  words: string,
  look: TextStyle = style('body', 16),
  changes: Partial<TextElement> = {},
): TextElement {
  const paragraphs = [{ runs: [{ text: words, style: look }] }];
  const measuredHeight = measure(paragraphs, box.w, fonts).height;
  return { kind: 'text', id, box, paragraphs, valign: 'top', measuredHeight, ...changes };
}

export function title(words = 'Three ports took two thirds of the traffic'): TextElement {
  return text('Title', titleBox, words, titleStyle, { placeholder: 'Title' });
}

export function source(): TextElement {
  const box = { x: 0.7, y: 6.99, w: 8.4, h: 0.36 };
  return text('Source', box, 'Source: Harbour Review, §2 ¶1', footStyle, { placeholder: 'Source' });
}

export function shape(id: string, box: Box, color: ColorRole = 'wash'): ShapeElement {
  return { kind: 'shape', id, shape: 'rectangle', box, fill: { color }, decorative: true };
}

export function chart(changes: Partial<ChartElement> = {}, looks: Partial<Looks> = {}): ChartElement {
  const { labels = style('label', 12), names = style('label', 12) } = looks;
  const common = {
    id: 'Chart',
    alt: 'Bar chart: traffic by port',
    box: { x: 0.7, y: 2.2, w: 8, h: 4.4 },
    plot: { x: 0.25, y: 0, w: 0.75, h: 1 },
  };
  return { ...barElement(common, [['North', 3]], { labels, names }), ...changes };
}

interface Looks {
  readonly labels: TextStyle;
  readonly names: TextStyle;
}

/** Two columns; rows are as high as given. */
export function table(
  rows: readonly (readonly string[])[],
  height: number,
  look = style('body', 16),
): TableElement {
  return {
    kind: 'table',
    id: 'Table',
    alt: 'Table of ports',
    box: { x: 0.7, y: 2.2, w: 8, h: height * rows.length },
    columns: [4, 4],
    rows: rows.map((cells, row) => ({
      height,
      cells: cells.map((words) => ({
        paragraphs: [{ runs: [{ text: words, style: look }] }],
        ...(row === 0 && { fill: { color: 'deep' as const } }),
        valign: 'middle',
        padding: { x: 0.1, y: 0.1 },
      })),
    })),
  };
}

export function worded(words: string, place = at): Text {
  return { runs: [{ text: words, provenance: { kind: 'written' } }], at: place };
}

export interface Sample {
  readonly id?: string;
  readonly elements: readonly SceneElement[];
  readonly contract?: Partial<LayoutContract>;
  readonly words?: Partial<StoryboardSlide>;
  readonly background?: ColorRole;
}

/** What the audit says of a deck of these slides; titles are those of the scene. */
export function judged(
  samples: readonly Sample[],
  language = 'en',
  report = new Report(),
): readonly Diagnostic[] {
  const slides = samples.map(({ id = 'one', words = {}, elements }, index) => {
    const heading = elements.find((one) => one.id === 'Title');
    const written = heading?.kind === 'text' ? heading.paragraphs[0]!.runs[0]!.text : '';
    const base = { findings: [], figures: [], exhibits: [], recommendations: [], keyAt: { findings: keyAt } };
    return { id, layout: `layout-${index}`, at, title: worded(written, titleAt), ...base, ...words };
  });
  const scene = {
    width: 13.333,
    height: 7.5,
    language,
    theme: { name: 'Test', palette, fonts },
    layouts: samples.map(({ background = 'paper' }, index) => ({
      ...ground,
      name: `Framed ${index}`,
      background,
    })),
    slides: samples.map(({ id = 'one', elements }, index) => ({
      id,
      layout: `Framed ${index}`,
      section: 'S',
      notes: '',
      elements,
    })),
  } as unknown as Scene;
  const storyboard = { audience: 'board', language, slides } as unknown as Storyboard;
  const contracts = samples.map(({ contract }, index) => [`layout-${index}`, { ...contract }] as const);
  audit(scene, storyboard, new Map(contracts) as unknown as ReadonlyMap<string, LayoutContract>, report);
  return report.entries;
}

/** The same as lines: code and message, without the slide's name, of the codes asked for. */
export function said(code: Diagnostic['code'], sample: Sample, language = 'en'): string[] {
  return judged([sample], language)
    .filter((one) => one.code === code)
    .map((one) => one.message.replace('slide "one" for board: ', ''));
}

/** Cards that fill the body well: what a sound slide is made of. */
export function cards(count: number, words = 'Traffic has doubled in five years'): SceneElement[] {
  const w = (11.933 - 0.3 * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const box = { x: 0.7 + index * (w + 0.3), y: 2.1, w, h: 4.5 };
    const inner = { x: box.x + 0.3, y: box.y + 0.3, w: box.w - 0.6, h: box.h - 0.6 };
    return [shape(`Ground ${index + 1}`, box), text(`Card ${index + 1}`, inner, words)];
  }).flat();
}
