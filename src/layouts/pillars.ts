import type { ColorRole } from '../model/color.js';
import type { Box, ChartElement, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedEntry, WordedPillars } from '../model/storyboard.js';
import { onColor } from '../theme/contrast.js';
import { phrases } from '../wording/phrases.js';
import { numberFormat } from '../wording/quantity.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent } from './parts/accents.js';
import { judgementBar } from './parts/judgement-bar.js';
import { bottom, columns, gutter, inset, type Sheet } from './sheet.js';

const padding = 0.3;
const disc = 0.56;
const stripHeight = 1.3;
const discColors: readonly ColorRole[] = ['accent1', 'accent2', 'accent6', 'deep', 'accent3'];

interface PillarSizes {
  readonly heading: number;
  readonly text: number;
}

function headingText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  return [sheet.type.paragraph(entry.heading, sheet.type.style('title', size))];
}

function bodyText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  return [sheet.type.paragraph(entry.text, sheet.type.style('body', size))];
}

/** Room beside the numeral's disc for the heading. */
function headingWidth(inner: Box): number {
  return inner.w - disc - 0.18;
}

function headingHeight(sheet: Sheet, entries: readonly WordedEntry[], inner: Box, size: number): number {
  const heights = entries.map((entry) =>
    sheet.type.height(headingText(sheet, entry, size), headingWidth(inner)),
  );
  return Math.max(disc, ...heights);
}

function fitPillars(sheet: Sheet, entries: readonly WordedEntry[], inner: Box): PillarSizes {
  const { type } = sheet;
  const heading = [20, 18, 16, 15, 14].find((size) =>
    entries.every(
      (entry) =>
        type.lines(headingText(sheet, entry, size), headingWidth(inner)) <= 2 &&
        type.wordsFit(plain(entry.heading), type.style('title', size), headingWidth(inner)),
    ),
  );
  const headingSize = heading ?? 14;
  const room = inner.h - headingHeight(sheet, entries, inner, headingSize) - 0.2;
  const text = type.fit(
    'body',
    (size) => entries.every((entry) => type.height(bodyText(sheet, entry, size), inner.w) <= room),
    18,
  );
  return { heading: headingSize, text };
}

function pillar(
  sheet: Sheet,
  entry: WordedEntry,
  index: number,
  box: Box,
  sizes: PillarSizes,
  headHeight: number,
): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding);
  const color = accent(entry.color ?? discColors[index % discColors.length], index);
  const numeral = type.style('figure', 20, { color: onColor(color, type.theme.palette) });
  const name = `Pillar ${index + 1}`;
  const circle: Box = { x: inner.x, y: inner.y + (headHeight - disc) / 2, w: disc, h: disc };
  const textY = inner.y + headHeight + 0.2;
  return [
    {
      kind: 'shape',
      id: `${name} ground`,
      shape: 'rectangle',
      box,
      fill: { color: 'wash' },
      decorative: true,
    },
    {
      kind: 'shape',
      id: `${name} band`,
      shape: 'rectangle',
      box: { ...box, h: 0.07 },
      fill: { color },
      decorative: true,
    },
    { kind: 'shape', id: `${name} disc`, shape: 'ellipse', box: circle, fill: { color }, decorative: true },
    type.place(`${name} number`, circle, [type.paragraph(String(index + 1), numeral, { align: 'center' })], {
      valign: 'middle',
    }),
    type.place(
      `${name} heading`,
      { x: inner.x + disc + 0.18, y: inner.y, w: headingWidth(inner), h: headHeight },
      headingText(sheet, entry, sizes.heading),
      { valign: 'middle' },
    ),
    type.place(
      `${name} text`,
      { ...inner, y: textY, h: bottom(inner) - textY },
      bodyText(sheet, entry, sizes.text),
    ),
  ];
}

/** A share under the pillars: a small ring, its figure and what it is a share of. */
function shareStrip(sheet: Sheet, share: NonNullable<WordedPillars['share']>, box: Box): SceneElement[] {
  const { type, storyboard } = sheet;
  const words = phrases(storyboard.language);
  const ring: Box = { x: box.x, y: box.y, w: box.h, h: box.h };
  const figure = type.style('figure', 36);
  const value = plain(share.value);
  const figureWidth = type.width(value, figure) / 0.97 + 0.1;
  const textX = ring.x + ring.w + 0.3 + figureWidth + 0.15;
  const chart: ChartElement = {
    kind: 'chart',
    id: `Chart ${share.fact}`,
    alt: `${words.chartKinds.doughnut}: ${value} ${plain(share.text)}`,
    box: ring,
    chart: 'doughnut',
    seriesName: plain(share.text),
    points: [
      { label: plain(share.text), value: share.percent, color: 'deep' },
      { label: words.remainder, value: 100 - share.percent, color: 'quiet' },
    ],
    plot: { x: 0.04, y: 0.04, w: 0.92, h: 0.92 },
    max: 100,
    format: numberFormat('%', 0, storyboard.language),
    labels: type.style('body', 12),
    categories: type.style('body', 12),
    gap: 0,
    showValues: false,
    hole: 55,
  };
  const text: Box = { x: textX, y: box.y, w: box.x + box.w - textX, h: box.h };
  return [
    chart,
    type.place(
      'Share',
      { x: ring.x + ring.w + 0.3, y: box.y, w: figureWidth, h: box.h },
      [type.paragraph(value, figure)],
      { valign: 'middle' },
    ),
    type.place('Share text', text, [type.paragraph(share.text, type.style('body', 17))], {
      valign: 'middle',
    }),
  ];
}

function compose(sheet: Sheet): SceneElement[] {
  const { pillars: entries, share } = sheet.slide.exhibit as WordedPillars;
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const room: Box = share ? { ...bar.body, h: bar.body.h - stripHeight - gutter } : bar.body;
  const boxes = columns(room, entries.length);
  const inner = inset(boxes[0]!, padding);
  const sizes = fitPillars(sheet, entries, inner);
  const headHeight = headingHeight(sheet, entries, inner, sizes.heading);
  const texts = entries.map((entry) => sheet.type.height(bodyText(sheet, entry, sizes.text), inner.w));
  const needed = headHeight + 0.2 + Math.max(...texts) + 2 * padding;
  const height = Math.min(room.h, Math.max(needed, room.h * (share ? 1 : 0.75)));
  const placed = entries.flatMap((entry, index) =>
    pillar(sheet, entry, index, { ...boxes[index]!, h: height }, sizes, headHeight),
  );
  const strip = share
    ? shareStrip(sheet, share, { ...bar.body, y: bottom(bar.body) - stripHeight, h: stripHeight })
    : [];
  return [...elements, ...placed, ...strip, ...bar.elements];
}

export const pillars: LayoutDefinition = {
  name: 'pillars',
  title: 'Pillars',
  use: 'Two to five things of equal rank side by side, numbered, perhaps with a share under them',
  exhibit: 'pillars',
  judgement: true,
  text: false,
  required: false,
  slideLayout: () => framedLayout('Pillars', lightFrame),
  compose,
};
