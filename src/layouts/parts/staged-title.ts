import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, SceneLayout, TextParagraph } from '../../model/scene.js';
import type { Theme } from '../../model/theme.js';
import { balanceTitle } from '../../typography/fit.js';
import type { Roles } from '../../typography/steps.js';
import { plain } from '../../wording/text.js';
import { type FrameColors, framedLayout } from '../frame.js';
import type { Sheet } from '../sheet.js';

/** Fewer lines of a type that is at least this share as large read better than more lines of the largest. */
const fewerLinesFrom = 0.75;

const mostLines = 4;

/** The common frame with a title that is large, and stands in the body. */
export function stagedLayout(
  name: string,
  colors: FrameColors,
  theme: Theme,
  title: { readonly y: number; readonly h: number; readonly prompt: string },
): SceneLayout {
  const { y, h, prompt } = title;
  const framed = framedLayout(name, colors, theme);
  const placeholders = framed.placeholders.map((one) =>
    one.name === 'Title'
      ? { ...one, prompt, box: { ...one.box, y, h }, style: { ...one.style, size: theme.scale.display[0]! } }
      : one,
  );
  return { ...framed, placeholders };
}

/** A slide's title as large as its room allows. `height` in inches is what its lines take. */
export interface StagedTitle {
  readonly size: number;
  readonly height: number;
  readonly paragraphs: readonly TextParagraph[];
}

export function setTitle(
  { slide, type }: Sheet,
  room: Pick<Box, 'w' | 'h'>,
  color: ColorRole,
  roles: Roles = 'display',
): StagedTitle {
  const text = plain(slide.title);
  const styleAt = (size: number) => type.style('display', size, { color });
  const set = (size: number) => [type.paragraph(text, styleAt(size))];
  const lines = (size: number): number => type.lines(set(size), room.w);
  const largest = type.fit(roles, (size) => lines(size) <= mostLines && type.fits(set(size), room.w, room.h));
  const size =
    type.steps(roles).find((step) => {
      const near = step < largest && step >= largest * fewerLinesFrom;
      return near && lines(step) < lines(largest);
    }) ?? largest;
  const balanced = balanceTitle(text, styleAt(size), room.w, type.fonts, mostLines);
  const paragraphs = [type.paragraph(balanced, styleAt(size))];
  return { size, height: type.height(paragraphs, room.w), paragraphs };
}

/** A lead text as set, in its place. */
export type StagedLead = Pick<StagedTitle, 'height' | 'paragraphs'>;

export function leadElements({ slide, type }: Sheet, lead: StagedLead, box: Box): SceneElement[] {
  return slide.text ? [type.place('Text', box, lead.paragraphs, { at: slide.text.at })] : [];
}

/** The slide's lead text under its title, balanced over its lines; no paragraphs where it has none. */
export function setLead({ slide, type }: Sheet, room: Pick<Box, 'w' | 'h'>, color: ColorRole): StagedLead {
  if (!slide.text) return { height: 0, paragraphs: [] };
  const text = plain(slide.text);
  const styleAt = (size: number) => type.style('lead', size, { color });
  const size = type.fit(['lead', 'body'], (step) =>
    type.fits([type.paragraph(text, styleAt(step))], room.w, room.h),
  );
  const balanced = balanceTitle(text, styleAt(size), room.w, type.fonts, mostLines);
  const paragraphs = [type.paragraph(balanced, styleAt(size))];
  return { height: type.height(paragraphs, room.w) + 0.02, paragraphs };
}
