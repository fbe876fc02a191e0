import type { ShapeElement } from '../../model/scene.js';
import type { Canvas } from './pptxgenjs.js';
import { fillOptions, lineOptions } from './stroke.js';

const names = {
  rectangle: 'rect',
  'rounded-rectangle': 'roundRect',
  ellipse: 'ellipse',
  diamond: 'diamond',
} as const;

/** Rounded rectangles all have the deck's radius, in inches, as far as their sides allow it. */
export function drawShape(canvas: Canvas, element: ShapeElement, corner: number): void {
  const { box } = element;
  const radius = Math.min(corner, box.w / 2, box.h / 2);
  const rounded = element.shape === 'rounded-rectangle';
  const shape = rounded && radius <= 0 ? 'rectangle' : element.shape;
  canvas.addShape(names[shape], {
    ...box,
    objectName: element.id,
    ...(shape === 'rounded-rectangle' && { rectRadius: radius }),
    ...(element.fill && { fill: fillOptions(element.fill) }),
    ...(element.stroke && { line: lineOptions(element.stroke) }),
  });
}
