import type { LineElement } from '../../model/scene.js';
import type { Canvas } from './pptxgenjs.js';
import { lineOptions } from './stroke.js';

export function drawLine(canvas: Canvas, element: LineElement): void {
  canvas.addShape('line', {
    ...element.box,
    objectName: element.id,
    flipV: element.flip ?? false,
    line: lineOptions(element.stroke),
  });
}
