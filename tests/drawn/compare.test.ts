import { describe, expect, test } from 'vitest';
import type { Box, SceneElement, TextStyle } from '../../src/model/scene.js';
import type { Storyboard, StoryboardSlide } from '../../src/model/storyboard.js';
import type { Text } from '../../src/model/wording.js';
import type { ComposedDeck } from '../../src/pipeline.js';
import { sampleScene } from '../pptx/sample-scene.js';
import { compareDeck } from './compare.js';
import { DrawnPage, type DrawnWord } from './page.js';
import { formatted } from './scene-texts.js';

const at = { file: 'brief.yaml', line: 1, column: 1, length: 1 };
const written = (text: string): Text => ({ runs: [{ text, provenance: { kind: 'written' } }], at });
const style: TextStyle = { role: 'body', font: 'body', size: 20, color: 'ink' };

function textElement(id: string, text: string, box: Box): SceneElement {
  return {
    kind: 'text',
    id,
    box,
    paragraphs: [{ runs: [{ text, style }] }],
    valign: 'top',
    measuredHeight: box.h,
  };
}

/** A deck of one slide that says its title and a body. */
function deck(title: string, body: string): ComposedDeck {
  const slide: StoryboardSlide = {
    id: 'only',
    layout: 'bullets',
    at,
    keyAt: {},
    title: written(title),
    text: written(body),
    findings: [],
    figures: [],
    exhibits: [],
    recommendations: [],
    references: [],
    sourceLine: '',
    priority: 1,
    required: false,
    spokenBriefly: false,
  };
  const storyboard = { brief: 'b', audience: 'a', slides: [slide] } as unknown as Storyboard;
  const elements = [
    textElement('Title', title, { x: 1, y: 1, w: 6, h: 0.4 }),
    textElement('Body', body, { x: 1, y: 2, w: 6, h: 0.4 }),
  ];
  const only = { id: 'only', layout: 'L', section: 'S', notes: '', elements };
  return { storyboard, scene: { ...sampleScene, slides: [only] } };
}

/** A word 0.6 in wide whose line begins at `x` and `y`, inches. */
function word(text: string, x: number, y: number): DrawnWord {
  return { text, left: x * 72, top: y * 72, right: (x + 0.6) * 72, bottom: (y + 0.33) * 72 };
}

const problemsOf = (title: string, body: string, words: readonly DrawnWord[]): string =>
  compareDeck(deck(title, body), [new DrawnPage(words)]).problems.join('\n');

describe('comparing a slide with its drawn page', () => {
  const title = [word('The', 1, 1), word('ﬁrst', 1.8, 1)];

  test('finds nothing where all is as composed, whatever typography did to the letters', () => {
    const body = [word('W', 1, 2), word('ELL', 1.7, 2), word('-done', 2.4, 2)];
    expect(problemsOf('The first', 'well‑done', [...title, ...body])).toBe('');
  });

  test('finds a word that is lost', () => {
    expect(problemsOf('The first', 'of two', [...title, word('of', 1, 2)])).toContain(
      '“of two” is not drawn',
    );
  });

  test('finds a line too many', () => {
    expect(problemsOf('The first', 'of two', [...title, word('of', 1, 2), word('two', 1, 2.34)])).toContain(
      '“Body” is drawn on 2 lines, and measured on 1',
    );
  });

  test('finds words outside their box and over others', () => {
    const found = problemsOf('The first', 'of two', [...title, word('of', 1, 1.1), word('two', 1.8, 1.1)]);
    expect(found).toContain('“of” of “Body” is drawn outside its box');
    expect(found).toContain('“The” of “Title” is drawn over “Body”');
  });

  test('finds a page too many', () => {
    const pages = [new DrawnPage(title), new DrawnPage([])];
    expect(compareDeck(deck('The first', ''), pages).problems).toEqual(['b for a: 2 pages for 1 slides']);
  });

  test('takes the occurrence in its own box where words stand twice', () => {
    const twice = [word('same', 1, 2), word('same', 1, 1)];
    expect(problemsOf('same', 'same', twice)).toBe('');
  });
});

test.each([
  [25, '"≈$"General"bn"', '≈$25bn'],
  [17.1, '"$"0.0"bn"', '$17.1bn'],
  [18300, '#,##0', '18,300'],
  [1234567890123.45, '#,##0.00', '1,234,567,890,123.45'],
])('reads %d in the format %s as %s', (value, format, reading) => {
  expect(formatted(value, format)).toBe(reading);
});
