import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { Report } from '../../src/diagnostics/report.js';
import type { Box, ChartElement, Scene, SceneElement, TextElement } from '../../src/model/scene.js';
import type { Storyboard } from '../../src/model/storyboard.js';

const at = { file: 'brief.yaml', line: 3, column: 5, length: 0 };

function text(
  id: string,
  box: Box,
  measuredHeight = box.h,
  valign: TextElement['valign'] = 'top',
): TextElement {
  return { kind: 'text', id, box, paragraphs: [], valign, measuredHeight };
}

/** What the audit says of one slide with these elements. */
function said(...elements: SceneElement[]): string[] {
  const slide = { id: 'one', layout: 'Chart', section: 'S', elements, notes: '' };
  const scene = { width: 13.333, height: 7.5, slides: [slide] } as unknown as Scene;
  const storyboard = { audience: 'board', slides: [{ at }] } as unknown as Storyboard;
  const report = new Report();
  audit(scene, storyboard, report);
  for (const entry of report.entries) expect(entry.at).toEqual(at);
  return report.entries.map((entry) => `${entry.code} ${entry.message}`);
}

function chart(kind: ChartElement['chart'], box: Box, plot: Box): ChartElement {
  const style = { font: 'body', size: 12, color: 'ink' } as const;
  const rest = {
    seriesName: 'S',
    points: [],
    max: 1,
    format: '0',
    labels: style,
    categories: style,
    gap: 50,
  };
  return {
    kind: 'chart',
    id: 'Chart',
    alt: 'A chart',
    box,
    plot,
    chart: kind,
    showValues: true,
    hole: 60,
    ...rest,
  };
}

describe('the audit', () => {
  test('finds texts whose words stand on each other', () => {
    const a = text('A', { x: 1, y: 1, w: 3, h: 1 });
    const b = text('B', { x: 3.5, y: 1.5, w: 3, h: 1 });
    expect(said(a, b)).toEqual(['layout-overlap slide "one" for board: "A" and "B" overlap']);
  });

  test('looks at where the words are, not at the empty part of their boxes', () => {
    const a = text('A', { x: 1, y: 1, w: 3, h: 2 }, 0.4);
    const b = text('B', { x: 1, y: 2, w: 3, h: 1 }, 0.4, 'bottom');
    expect(said(a, b)).toEqual([]);
  });

  test('lets a shape be the ground of a text', () => {
    const ground: SceneElement = {
      kind: 'shape',
      id: 'Ground',
      shape: 'rectangle',
      box: { x: 1, y: 1, w: 4, h: 2 },
      decorative: true,
    };
    expect(said(ground, text('A', { x: 1.2, y: 1.2, w: 3, h: 1 }))).toEqual([]);
  });

  test('finds a text on a chart’s plot, and allows one beside it or in a ring’s hole', () => {
    const box = { x: 1, y: 1, w: 6, h: 4 };
    const bars = chart('bar', box, { x: 0.25, y: 0, w: 0.75, h: 1 });
    expect(said(bars, text('Name', { x: 1, y: 2, w: 1.4, h: 0.3 }))).toEqual([]);
    expect(said(bars, text('Stray', { x: 3, y: 2, w: 1.4, h: 0.3 }))).toHaveLength(1);
    const ring = chart('doughnut', { x: 1, y: 1, w: 4, h: 4 }, { x: 0, y: 0, w: 1, h: 1 });
    expect(said(ring, text('Middle', { x: 2.3, y: 2.8, w: 1.4, h: 0.4 }))).toEqual([]);
    expect(said(ring, text('On the ring', { x: 1.1, y: 2.8, w: 1.4, h: 0.4 }))).toHaveLength(1);
  });

  test('lets a picture run up to the slide’s edges and not past them', () => {
    const picture = (box: Box): SceneElement => ({
      kind: 'picture',
      id: 'Picture',
      box,
      bytes: new Uint8Array(),
      format: 'png',
      alt: 'A picture',
    });
    expect(said(picture({ x: 0, y: 1, w: 13.333, h: 4 }))).toEqual([]);
    expect(said(picture({ x: 6, y: 1, w: 7.4, h: 4 }))).toHaveLength(1);
  });

  test('finds what runs off the slide', () => {
    expect(said(text('Off', { x: 11, y: 1, w: 3, h: 1 }))).toEqual([
      'layout-margin slide "one" for board: "Off" runs off the slide',
    ]);
  });
});
