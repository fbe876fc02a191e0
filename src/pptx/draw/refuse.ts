import type { Box, Scene, SceneElement, SceneLayout, SceneSlide } from '../../model/scene.js';
import { refuseElement } from './refuse-element.js';

/** What pptxgenjs would write into a broken file without a word, each as a sentence; empty where all can be drawn. */
export function refusals(scene: Scene): string[] {
  const layouts = new Map(scene.layouts.map((layout) => [layout.name, layout]));
  return [
    ...refuseDeck(scene, layouts),
    ...scene.layouts.flatMap(refuseLayout),
    ...scene.slides.flatMap((slide) => refuseSlide(slide, layouts.get(slide.layout))),
  ];
}

function refuseDeck(scene: Scene, layouts: ReadonlyMap<string, SceneLayout>): string[] {
  const found: string[] = [];
  if (scene.slides.length === 0) found.push('the deck has no slides');
  if (layouts.size < scene.layouts.length) found.push('two slide layouts have the same name');
  for (const id of repeated(scene.slides.map((slide) => slide.id))) found.push(`two slides are named ${id}`);
  if (Number.isNaN(Date.parse(scene.properties.instant))) {
    found.push(`the instant ${scene.properties.instant} is no date`);
  }
  for (const side of ['width', 'height'] as const) {
    if (!(scene[side] > 0 && scene[side] <= 56)) found.push(`the slide's ${side} is ${scene[side]} in`);
  }
  return found;
}

function refuseLayout(layout: SceneLayout): string[] {
  const where = `layout ${layout.name}`;
  const single = (['title', 'slide-number'] as const).filter(
    (type) => layout.placeholders.filter((placeholder) => placeholder.type === type).length > 1,
  );
  const filled = layout.furniture.filter((element) => element.kind === 'text' && element.placeholder);
  return [
    ...refuseElements(layout.furniture, where),
    ...repeated(layout.placeholders.map((placeholder) => placeholder.name)).map(
      (name) => `${where}: two placeholders are named ${name}`,
    ),
    ...layout.placeholders
      .filter((placeholder) => !isDrawable(placeholder.box))
      .map((placeholder) => `${where}: the placeholder ${placeholder.name} has no drawable box`),
    ...single.map((type) => `${where}: there is more than one ${type}`),
    ...filled.map((element) => `${where}: furniture ${element.id} fills a placeholder`),
  ];
}

function refuseSlide(slide: SceneSlide, layout: SceneLayout | undefined): string[] {
  const where = `slide ${slide.id}`;
  if (!layout) return [`${where}: there is no layout ${slide.layout}`];
  const fills = slide.elements.flatMap((element) =>
    element.kind === 'text' && element.placeholder ? [element.placeholder] : [],
  );
  const known = new Set(layout.placeholders.map((placeholder) => placeholder.name));
  return [
    ...refuseElements(slide.elements, where),
    ...fills
      .filter((name) => !known.has(name))
      .map((name) => `${where}: layout ${layout.name} has no placeholder ${name}`),
    ...repeated(fills).map((name) => `${where}: the placeholder ${name} is filled twice`),
  ];
}

function refuseElements(elements: readonly SceneElement[], where: string): string[] {
  const all = elements.flatMap((element): SceneElement[] =>
    element.kind === 'group' ? [element, ...element.children] : [element],
  );
  return [
    ...repeated(all.map((element) => element.id)).map((id) => `${where}: two elements are named ${id}`),
    ...all
      .filter((element) => !isDrawable(element.box))
      .map((element) => `${where}: ${element.id} has no drawable box`),
    ...all.flatMap((element) => refuseElement(element).map((fault) => `${where}: ${element.id} ${fault}`)),
  ];
}

/** Over 50 inches the library would take a length for something else. */
function isDrawable({ x, y, w, h }: Box): boolean {
  return [x, y, w, h].every((length) => Number.isFinite(length) && Math.abs(length) < 50) && w >= 0 && h >= 0;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}
