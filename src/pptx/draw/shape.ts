import type { ShapeElement } from '../../model/scene.js';
import type { Canvas } from './pptxgenjs.js';
import { fillOptions, lineOptions } from './stroke.js';

const names = { rectangle: 'rect', 'rounded-rectangle': 'roundRect', ellipse: 'ellipse' } as const;
/** Inches; small enough to read as a softened corner at any size of card. */
const cornerRadius = 0.08;

export function drawShape(canvas: Canvas, element: ShapeElement): void {
  const { box, shape } = element;
  const radius = Math.min(cornerRadius, box.w / 2, box.h / 2);
  canvas.addShape(names[shape], {
    ...box,
    objectName: element.id,
    ...(shape === 'rounded-rectangle' && radius > 0 && { rectRadius: radius }),
    ...(element.fill && { fill: fillOptions(element.fill) }),
    ...(element.stroke && { line: lineOptions(element.stroke) }),
  });
}
