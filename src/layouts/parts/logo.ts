import type { Box, SceneElement, SceneLayout } from '../../model/scene.js';
import type { Theme } from '../../model/theme.js';
import type { Logo } from '../prepared-picture.js';
import { page } from '../sheet.js';

/** The largest that a logo becomes, inches: on slides it stands beside the kicker, over the title. */
const onSlides = { w: 1.7, h: 0.34, y: 0.3 };
const onCovers = { w: 2.4, h: 0.72 };
/** Room of a plate around its logo. */
const plateRoom = 0.07;
/** What a kicker leaves free at its end for the logo. */
export const kickerIndent = onSlides.w + 0.3;

/** The logo at the top end of a box, on a plate where the ground is not the paper that logos are made for. */
export function logoElements(logo: Logo, most: Box, plated: boolean): SceneElement[] {
  const w = Math.min(most.w, most.h * logo.aspect);
  const indent = plated ? plateRoom : 0;
  const box: Box = { x: most.x + most.w - w - indent, y: most.y, w, h: w / logo.aspect };
  const { bytes, format } = logo;
  const picture: SceneElement = { kind: 'picture', id: 'Logo', box, bytes, format, decorative: true };
  if (!plated) return [picture];
  const plate: Box = {
    x: box.x - plateRoom,
    y: box.y - plateRoom,
    w: box.w + 2 * plateRoom,
    h: box.h + 2 * plateRoom,
  };
  return [
    {
      kind: 'shape',
      id: 'Logo plate',
      shape: 'rounded-rectangle',
      box: plate,
      fill: { color: 'paper' },
      decorative: true,
    },
    picture,
  ];
}

/** A slide layout that shows the logo on each of its slides. */
export function signed(layout: SceneLayout, logo: Logo, { spacing: { margin } }: Theme): SceneLayout {
  const most: Box = {
    x: page.width - margin - onSlides.w,
    y: onSlides.y,
    w: onSlides.w,
    h: onSlides.h,
  };
  const furniture = [...layout.furniture, ...logoElements(logo, most, layout.background !== 'paper')];
  return { ...layout, furniture };
}

/** The logo at the top end of a cover, its top at a height. */
export function coverLogo(logo: Logo, theme: Theme, y: number, plated: boolean): SceneElement[] {
  const { margin } = theme.spacing;
  return logoElements(logo, { x: page.width - margin - onCovers.w, y, ...onCovers }, plated);
}
