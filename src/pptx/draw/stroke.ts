import type { Fill, Stroke } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';
import type { FillOptions, LineOptions } from './pptxgenjs.js';

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;

export function lineOptions(stroke: Stroke): LineOptions {
  return {
    color: sentinelOf(stroke.color),
    width: stroke.width,
    dashType: dashes[stroke.dash ?? 'solid'],
    ...(stroke.arrow && { endArrowType: 'triangle' }),
    ...(stroke.arrow === 'both' && { beginArrowType: 'triangle' }),
  };
}

/** The plain fill; a hatch over it is the finish's. */
export function fillOptions(fill: Fill): FillOptions {
  return { color: sentinelOf(fill.color), transparency: Math.round((fill.transparency ?? 0) * 100) };
}
