import type { FreeformElement, PathStep } from '../../model/scene.js';
import type { Canvas, ShapeOptions } from './pptxgenjs.js';
import { fillOptions, lineOptions } from './stroke.js';

type Point = NonNullable<ShapeOptions['points']>[number];

export function drawFreeform(canvas: Canvas, element: FreeformElement): void {
  canvas.addShape('custGeom', {
    ...element.box,
    objectName: element.id,
    points: element.path.map(point),
    ...(element.fill && { fill: fillOptions(element.fill) }),
    ...(element.stroke && { line: lineOptions(element.stroke) }),
  });
}

function point(step: PathStep): Point {
  switch (step.to) {
    case 'close':
      return { close: true };
    case 'move':
      return { x: step.x, y: step.y, moveTo: true };
    case 'line':
      return { x: step.x, y: step.y };
    case 'cubic': {
      const { x, y, x1, y1, x2, y2 } = step;
      return { x, y, curve: { type: 'cubic', x1, y1, x2, y2 } };
    }
  }
}
