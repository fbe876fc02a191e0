import type { ColorRole, Palette } from '../../model/color.js';
import type { ChartElement, SceneElement, TableElement, TextElement, TextStyle } from '../../model/scene.js';
import { contrastRatio, onColor, resolveColor } from '../../theme/contrast.js';
import { stylesBeside } from '../chart-type.js';
import type { AuditedSlide, Check, Fault } from '../check.js';
import { type Beneath, type Ground, groundAt, type Point } from '../grounds.js';
import { placedParagraphs } from '../placed-text.js';

/** What WCAG 2 asks at level AA, and from which size type counts as large; points. */
const least = { text: 4.5, large: 3 };
const largeFrom = { regular: 18, bold: 14 };

/** Points looked at on each line of a paragraph, and the share of them that a ground must hold to count. */
const samplesALine = 9;
const leastShare = 0.1;

/** Type on what it really stands on, as WCAG 2 AA wants it: 3:1 for large type, 4.5:1 for all other. */
export const contrast: Check = {
  code: 'contrast-low',
  find: (audited) => {
    const { slide, ground } = audited;
    const flat = [...ground.furniture, ...slide.elements].flatMap(withChildren);
    const first = ground.furniture.flatMap(withChildren).length;
    return flat.slice(first).flatMap((element, index) => {
      const beneath = beneathOf(flat.slice(0, first + index), audited);
      const worst = faintest(inksOf(element, beneath, audited), beneath.palette);
      return worst ? [faultOf(element.id, worst, beneath.palette)] : [];
    });
  },
};

function withChildren(element: SceneElement): readonly SceneElement[] {
  return element.kind === 'group' ? element.children : [element];
}

function beneathOf(elements: readonly SceneElement[], { scene, ground }: AuditedSlide): Beneath {
  return { elements, background: ground.background, palette: scene.theme.palette };
}

/** Type in one style and a ground that it stands on. */
interface Ink {
  readonly style: TextStyle;
  readonly on: Ground;
}

interface Measured extends Ink {
  readonly ratio: number;
  readonly needs: number;
}

function inksOf(element: SceneElement, beneath: Beneath, audited: AuditedSlide): Ink[] {
  if (element.kind === 'text') {
    const on = chartFillUnder(element, audited);
    return on ? stylesOf(element).map((style) => ({ style, on })) : textInks(element, beneath, audited);
  }
  if (element.kind === 'table') return tableInks(element, beneath);
  return element.kind === 'chart' ? chartInks(element, beneath) : [];
}

/** What of a chart's own fills a figure over its plot stands on. */
function chartFillUnder({ id }: TextElement, { slide, scene }: AuditedSlide): Ground | undefined {
  const over = slide.elements.flatMap((one) => (one.kind === 'chart' ? (one.over ?? []) : []));
  const role = over.find((one) => one.id === id)?.on;
  return role && { role, hex: resolveColor(role, scene.theme.palette) };
}

function stylesOf({ paragraphs }: TextElement): TextStyle[] {
  return paragraphs.flatMap(({ runs }) => stylesIn(runs));
}

function textInks(element: TextElement, beneath: Beneath, { scene }: AuditedSlide): Ink[] {
  return placedParagraphs(element, scene.theme.fonts).flatMap(({ paragraph, box, lines }) => {
    const points = Array.from({ length: samplesALine * lines }, (_, index): Point => {
      const [line, column] = [Math.floor(index / samplesALine), index % samplesALine];
      return {
        x: box.x + (box.w * (column + 0.5)) / samplesALine,
        y: box.y + (box.h * (line + 0.5)) / lines,
      };
    });
    const grounds = groundsAt(points, beneath);
    return stylesIn(paragraph.runs).flatMap((style) => grounds.map((on) => ({ style, on })));
  });
}

function groundsAt(points: readonly Point[], beneath: Beneath): Ground[] {
  const found = new Map<string, { readonly ground: Ground; count: number }>();
  for (const point of points) {
    const ground = groundAt(point, beneath);
    const known = found.get(ground.hex);
    if (known) known.count += 1;
    else found.set(ground.hex, { ground, count: 1 });
  }
  return [...found.values()]
    .filter(({ count }) => count >= leastShare * points.length)
    .map(({ ground }) => ground);
}

function stylesIn(runs: TextElement['paragraphs'][number]['runs']): TextStyle[] {
  return runs.filter(({ text }) => text.trim() !== '').map(({ style }) => style);
}

function tableInks(table: TableElement, { elements, ...beneath }: Beneath): Ink[] {
  let y = table.box.y;
  return table.rows.flatMap(({ cells, height }) => {
    const middle = y + height / 2;
    y += height;
    let x = table.box.x;
    return cells.flatMap(({ paragraphs }, column) => {
      const center: Point = { x: x + table.columns[column]! / 2, y: middle };
      x += table.columns[column]!;
      const on = groundAt(center, { elements: [...elements, table], ...beneath });
      return paragraphs.flatMap(({ runs }) => stylesIn(runs)).map((style) => ({ style, on }));
    });
  });
}

/** What stands beside bars and lines stands on what the chart stands on; labels within fills are chosen to be read there. */
function chartInks(chart: ChartElement, beneath: Beneath): Ink[] {
  const { box } = chart;
  const on = groundAt({ x: box.x + box.w / 2, y: box.y + box.h / 2 }, beneath);
  return stylesBeside(chart).map((style) => ({ style, on }));
}

function measured({ style, on }: Ink, palette: Palette): Measured {
  const large = style.size >= (style.bold ? largeFrom.bold : largeFrom.regular);
  const ratio = contrastRatio(resolveColor(style.color, palette), on.hex);
  return { style, on, ratio, needs: large ? least.large : least.text };
}

/** What falls shortest of what it needs; undefined where all can be read. */
function faintest(inks: readonly Ink[], palette: Palette): Measured | undefined {
  return inks
    .map((ink) => measured(ink, palette))
    .filter(({ ratio, needs }) => ratio < needs)
    .sort((a, b) => a.ratio / a.needs - b.ratio / b.needs)[0];
}

function faultOf(id: string, { style, on, ratio, needs }: Measured, palette: Palette): Fault {
  const named = (role: ColorRole, hex: string): string => `\`${role}\` (${hex})`;
  return {
    message: `"${id}" is ${named(style.color, resolveColor(style.color, palette))} on ${named(on.role, on.hex)}, a contrast of ${roundedDown(ratio)}; ${style.size} pt${style.bold ? ' bold' : ''} needs ${needs}`,
    hint: `set it in \`${onColor(on.role, palette)}\`, or lay it on another ground`,
  };
}

/** 4.497 is not enough, and must not be shown as 4.50. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
