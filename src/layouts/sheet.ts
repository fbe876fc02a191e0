import type { ColorRole } from '../model/color.js';
import type { ExhibitKind } from '../model/exhibit.js';
import type { Paper } from '../model/paper.js';
import type { Box } from '../model/scene.js';
import type { Storyboard, StoryboardSlide, WordedExhibit } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import type { Typesetter } from '../typography/typesetter.js';
import type { Logo, PreparedPicture } from './prepared-picture.js';

/** Inches. */
export const page = { width: 13.333, height: 7.5 } as const;

/** Where things begin between a theme's margins, and how wide they may be. Inches. */
export function measureOf({ spacing: { margin } }: Pick<Theme, 'spacing'>): {
  readonly x: number;
  readonly w: number;
} {
  return { x: margin, w: page.width - 2 * margin };
}

/** What a layout needs to compose one slide. */
export interface Sheet {
  readonly slide: StoryboardSlide;
  readonly storyboard: Storyboard;
  readonly paper: Paper;
  readonly type: Typesetter;
  /** Room between blocks, inches. */
  readonly gutter: number;
  /** Colours that no entity of the findings has, for things without a colour of their own; dark enough for text. */
  readonly neutrals: readonly ColorRole[];
  /** Facts that are derived: where one is printed, the source line shows how. */
  readonly derivedFacts: ReadonlySet<string>;
  /** The theme's cover picture, cropped for its cover. */
  readonly coverPicture?: PreparedPicture;
  readonly logo?: Logo;
}

/** The exhibit of a slide whose layout shows one of this kind. */
export function exhibitOf<K extends ExhibitKind>(
  { slide }: Pick<Sheet, 'slide'>,
  kind: K,
): Extract<WordedExhibit, { readonly kind: K }> {
  const found = slide.exhibits.find((one) => one.kind === kind);
  if (!found) throw new Error(`slide ${slide.id} has no exhibit of kind ${kind}`);
  return found as Extract<WordedExhibit, { readonly kind: K }>;
}

/** All exhibits of a slide whose layout shows several of this kind, in the order written. */
export function exhibitsOf<K extends ExhibitKind>(
  { slide }: Sheet,
  kind: K,
): Extract<WordedExhibit, { readonly kind: K }>[] {
  return slide.exhibits.filter((one) => one.kind === kind) as Extract<WordedExhibit, { readonly kind: K }>[];
}

/** Boxes of equal width side by side, `gap` inches apart. */
export function columns(box: Box, count: number, gap: number): Box[] {
  const w = (box.w - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: box.x + index * (w + gap),
    y: box.y,
    w,
    h: box.h,
  }));
}

/** Boxes of equal height one under the other, `gap` inches apart. */
export function rows(box: Box, count: number, gap: number): Box[] {
  const h = (box.h - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: box.x,
    y: box.y + index * (h + gap),
    w: box.w,
    h,
  }));
}

/** A box smaller by so many inches on each side. */
export function inset(box: Box, x: number, y = x): Box {
  return { x: box.x + x, y: box.y + y, w: box.w - 2 * x, h: box.h - 2 * y };
}

export function bottom(box: Box): number {
  return box.y + box.h;
}
