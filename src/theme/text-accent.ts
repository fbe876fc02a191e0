import type { ColorRole, Palette } from '../model/color.js';
import { contrastRatio, resolveColor } from './contrast.js';

const textOf: Partial<Record<ColorRole, ColorRole>> = {
  deep: 'deepText',
  accent1: 'accent1Text',
  accent2: 'accent2Text',
  accent3: 'accent3Text',
  accent4: 'accent4Text',
  accent5: 'accent5Text',
  accent6: 'accent6Text',
};

/** The colour for text that belongs to an accent: the accent itself where the palette lets it be read, else ink. */
export function textAccent(color: ColorRole): ColorRole {
  return textOf[color] ?? color;
}

/** What WCAG 2 asks of shapes that carry meaning. */
const leastForShapes = 3;

/** The colour for what has none of its own: the deep ground's where it stands out from paper and wash, else muted ink. */
export function neutralMark(palette: Palette): 'deep' | 'muted' {
  const grounds = [palette.paper, palette.wash];
  const standsOut = (color: ColorRole): boolean =>
    grounds.every((ground) => contrastRatio(resolveColor(color, palette), ground) >= leastForShapes);
  return standsOut('deep') ? 'deep' : 'muted';
}
