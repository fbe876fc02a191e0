import type { PictureElement } from '../../model/scene.js';
import type { Canvas } from './pptxgenjs.js';

export function drawPicture(canvas: Canvas, element: PictureElement): void {
  canvas.addImage({
    ...element.box,
    objectName: element.id,
    data: `data:image/${element.format};base64,${Buffer.from(element.bytes).toString('base64')}`,
    altText: element.alt ?? '',
  });
}
