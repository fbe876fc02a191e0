import type { SceneElement } from '../../model/scene.js';
import { drawChart } from './chart.js';
import { drawFreeform } from './freeform.js';
import { drawLine } from './line.js';
import { drawPicture } from './picture.js';
import type { Canvas } from './pptxgenjs.js';
import { drawShape } from './shape.js';
import { drawTable } from './table.js';
import { drawText } from './text.js';

/**
 * Draws an element under its id as the object's name; a group's children flat, in order, for the finish to wrap.
 * `corner` is the deck's, inches.
 */
export function drawElement(canvas: Canvas, element: SceneElement, corner: number): void {
  switch (element.kind) {
    case 'text':
      drawText(canvas, element);
      break;
    case 'shape':
      drawShape(canvas, element, corner);
      break;
    case 'line':
      drawLine(canvas, element);
      break;
    case 'freeform':
      drawFreeform(canvas, element);
      break;
    case 'group':
      for (const part of element.children) drawElement(canvas, part, corner);
      break;
    case 'chart':
      drawChart(canvas, element);
      break;
    case 'table':
      drawTable(canvas, element);
      break;
    case 'picture':
      drawPicture(canvas, element);
      break;
  }
}
