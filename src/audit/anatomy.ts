import type { Box, SceneElement, SceneLayout, SceneSlide, TextElement } from '../model/scene.js';
import type { AuditedSlide } from './check.js';
import { bottom, right } from './geometry.js';
import { inkBox, linesBox } from './placed-text.js';

/** What a slide consists of, each part in reading order. */
export interface Anatomy {
  readonly title?: TextElement;
  /** The spaced line over the title. */
  readonly kicker?: TextElement;
  readonly body: readonly SceneElement[];
  readonly foot: readonly TextElement[];
}

export type Part = 'title' | 'kicker' | 'body' | 'foot';

/** Which part of a slide an element belongs to: the placeholder that it fills says so, and what its type is used for. */
export function partOf(element: SceneElement, ground: SceneLayout): Part {
  if (element.kind !== 'text' || element.placeholder === undefined) return 'body';
  const filled = ground.placeholders.find(({ name }) => name === element.placeholder);
  if (filled?.type === 'title') return 'title';
  const role = element.paragraphs[0]?.runs[0]?.style.role;
  if (role === 'kicker') return 'kicker';
  return role === 'source' ? 'foot' : 'body';
}

export function anatomy(slide: SceneSlide, ground: SceneLayout): Anatomy {
  const texts = (part: Part): TextElement[] =>
    slide.elements.filter((one) => one.kind === 'text').filter((one) => partOf(one, ground) === part);
  const [title] = texts('title');
  const [kicker] = texts('kicker');
  return {
    ...(title && { title }),
    ...(kicker && { kicker }),
    body: slide.elements.filter((element) => partOf(element, ground) === 'body'),
    foot: texts('foot'),
  };
}

/** Inches that every layout leaves open under its title and over its foot. */
const air = { underTitle: 0.3, overFoot: 0.19 };

/** The page without its side margins, which are where the deck's placeholders begin. */
export function live({ scene }: AuditedSlide): { readonly start: number; readonly end: number } {
  const boxes = scene.layouts.flatMap((layout) => layout.placeholders.map(({ box }) => box));
  const margin = Math.min(...boxes.map((box) => Math.min(box.x, scene.width - right(box))));
  return { start: margin, end: scene.width - margin };
}

/** The box between title and foot; undefined on a slide without a title, which has no such box. */
export function bodyArea(audited: AuditedSlide): Box | undefined {
  const { slide, ground } = audited;
  const { title } = anatomy(slide, ground);
  if (!title) return undefined;
  const { start, end } = live(audited);
  const top = bottom(linesBox(title)) + air.underTitle;
  return { x: start, y: top, w: end - start, h: footTop(audited) - air.overFoot - top };
}

/** Share of the page's height below which a rule belongs to the foot. */
const low = 0.85;

/** Where the foot begins: at its rule, or at the page number where it has none; the slide's edge without a foot. */
export function footTop({ ground: { furniture, placeholders }, scene }: AuditedSlide): number {
  const rules = furniture.filter(({ kind, box }) => kind === 'line' && box.y > low * scene.height);
  const numbers = placeholders.filter(({ type }) => type === 'slide-number');
  return Math.min(...[...rules, ...numbers].map(({ box }) => box.y), scene.height);
}

/** Where an element carries meaning: a text's words, else its box. */
export function meaningBox(element: SceneElement, { scene }: AuditedSlide): Box {
  return element.kind === 'text' ? inkBox(element, scene.theme.fonts) : element.box;
}
