import type { ChartElement, Scene, SceneElement } from '../../model/scene.js';
import type { Parts } from '../parts.js';
import { relationshipsOf } from '../relationships.js';
import { child, children, type Document, descendants, type Element } from '../xml.js';
import type { UnfinishedDeck } from './mend.js';

export const presentationPart = 'ppt/presentation.xml';
export const masterPart = 'ppt/slideMasters/slideMaster1.xml';
export const notesMasterPart = 'ppt/notesMasters/notesMaster1.xml';

export function slidePart(index: number): string {
  return `ppt/slides/slide${index + 1}.xml`;
}

export function layoutPart(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

export function notesPart(index: number): string {
  return `ppt/notesSlides/notesSlide${index + 1}.xml`;
}

/** A slide or a slide layout with what the scene puts on it. */
export interface DrawnPage {
  readonly part: string;
  readonly document: Document;
  readonly elements: readonly SceneElement[];
}

export function drawnSlides({ parts, scene }: UnfinishedDeck): DrawnPage[] {
  return scene.slides.map((slide, index) => page(parts, slidePart(index), slide.elements));
}

export function drawnLayouts({ parts, scene }: UnfinishedDeck): DrawnPage[] {
  return scene.layouts.map((layout, index) => page(parts, layoutPart(index), layout.furniture));
}

export function drawnPages(deck: UnfinishedDeck): DrawnPage[] {
  return [...drawnSlides(deck), ...drawnLayouts(deck)];
}

function page(parts: Parts, part: string, elements: readonly SceneElement[]): DrawnPage {
  return { part, document: parts.document(part), elements };
}

/** Every element, with those of groups after the group. */
export function withChildren(elements: readonly SceneElement[]): SceneElement[] {
  return elements.flatMap((element): SceneElement[] =>
    element.kind === 'group' ? [element, ...element.children] : [element],
  );
}

export function shapeTree(document: Document): Element {
  const tree = descendants(document, 'p:spTree')[0];
  if (!tree) throw new Error('a part without a shape tree');
  return tree;
}

const objectNames = ['p:sp', 'p:pic', 'p:graphicFrame', 'p:grpSp', 'p:cxnSp'];

/** The objects of a page by name, those in groups included; the hindmost of a name, which is the scene's. */
export function objectsByName(document: Document): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const object of descendants(shapeTree(document), ...objectNames)) {
    const name = properties(object).getAttribute('name') ?? '';
    if (!found.has(name)) found.set(name, object);
  }
  return found;
}

/** An object's `p:cNvPr`: id, name, description. */
export function properties(object: Element): Element {
  const holder = children(object)[0];
  const found = holder && child(holder, 'p:cNvPr');
  if (!found) throw new Error(`${object.nodeName} without properties`);
  return found;
}

/** The object drawn for an element. */
export function objectOf(objects: ReadonlyMap<string, Element>, element: { readonly id: string }): Element {
  const object = objects.get(element.id);
  if (!object) throw new Error(`${element.id} was not drawn`);
  return object;
}

export interface DrawnChart {
  readonly element: ChartElement;
  readonly part: string;
}

/** The deck's charts in slide order. */
export function drawnCharts(deck: UnfinishedDeck): DrawnChart[] {
  return drawnPages(deck).flatMap(({ part, document, elements }) => {
    const charts = elements.filter((element) => element.kind === 'chart');
    if (charts.length === 0) return [];
    const objects = objectsByName(document);
    const links = new Map(relationshipsOf(deck.parts, part).map(({ id, target }) => [id, target]));
    return charts.map((element) => {
      const reference = descendants(objectOf(objects, element), 'c:chart')[0];
      return { element, part: links.get(reference?.getAttribute('r:id') ?? '') ?? '' };
    });
  });
}

/** A slide's title as text; its id where it has none. */
export function titleOf(scene: Scene, index: number): string {
  const slide = scene.slides[index];
  const layout = scene.layouts.find((candidate) => candidate.name === slide?.layout);
  const name = layout?.placeholders.find((placeholder) => placeholder.type === 'title')?.name;
  const title = slide?.elements.find((element) => element.kind === 'text' && element.placeholder === name);
  if (!name || title?.kind !== 'text') return slide?.id ?? '';
  return title.paragraphs
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ');
}
