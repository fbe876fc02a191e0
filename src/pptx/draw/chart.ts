import type { ChartElement } from '../../model/scene.js';
import type { Canvas } from './pptxgenjs.js';

/**
 * A chart's frame with its part and workbook, both of which the finish fills (`chart parts`, `workbooks`): the library
 * has a chart of one form for each frame, no second axis group, whiskers or labels of single points.
 */
export function drawChart(canvas: Canvas, element: ChartElement): void {
  canvas.addChart('bar', [{ name: element.id, labels: ['1'], values: [1] }], {
    ...element.box,
    objectName: element.id,
    altText: element.alt ?? '',
  });
}
