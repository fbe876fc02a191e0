import type { Scene } from '../../model/scene.js';
import { PackageDefect } from '../defect.js';
import { drawElement } from './element.js';
import { addLayout, layoutTitle } from './layout.js';
import { startDrawing } from './pptxgenjs.js';
import { refusals } from './refuse.js';

/** The deck as pptxgenjs writes it: colours as sentinels, groups flat, placeholders unfilled, its defects still in it. */
export async function drawScene(scene: Scene): Promise<Uint8Array> {
  const findings = refusals(scene);
  if (findings.length > 0) throw new PackageDefect('scene', findings);

  const { corner } = scene.theme;
  const drawing = await startDrawing(wholePoints(scene.width), wholePoints(scene.height));
  for (const layout of scene.layouts) addLayout(drawing, layout);
  for (const slide of scene.slides) {
    const canvas = drawing.addSlide(layoutTitle(slide.layout));
    for (const element of slide.elements) drawElement(canvas, element, corner);
    if (slide.notes) canvas.addNotes(slide.notes);
  }
  for (const layout of scene.layouts) {
    const canvas = drawing.layoutCanvas(layoutTitle(layout.name));
    for (const element of layout.furniture) drawElement(canvas, element, corner);
  }
  return drawing.write();
}

/** 13.333 in is meant as 960 pt: PowerPoint knows a widescreen deck by its exact size. */
function wholePoints(inches: number): number {
  return Math.round(inches * 72) / 72;
}
