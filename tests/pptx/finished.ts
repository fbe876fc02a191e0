import type { Scene } from '../../src/model/scene.js';
import { drawScene } from '../../src/pptx/draw/scene.js';
import { finish, mends } from '../../src/pptx/finish/index.js';
import { Parts } from '../../src/pptx/parts.js';
import { children, type Document, descendants, type Element } from '../../src/pptx/xml.js';
import { sampleTrace } from './sample-trace.js';

/** A scene's package with all mends but the one named, if any. */
export async function finished(scene: Scene, without?: string): Promise<Parts> {
  const parts = Parts.unzip(await drawScene(scene));
  const trace = { ...sampleTrace, slides: sampleTrace.slides.slice(0, scene.slides.length) };
  finish(
    { parts, scene, trace },
    mends.filter((mend) => mend.name !== without),
  );
  return parts;
}

export function partsLike(parts: Parts, pattern: RegExp): Document[] {
  return parts
    .names()
    .filter((name) => pattern.test(name))
    .map((name) => parts.document(name));
}

export function slides(parts: Parts): Document[] {
  return partsLike(parts, /^ppt\/slides\/[^/]+\.xml$/);
}

export function charts(parts: Parts): Document[] {
  return partsLike(parts, /^ppt\/charts\/[^/]+\.xml$/);
}

/** All elements of the name in the given documents. */
export function every(documents: readonly Document[], ...names: string[]): Element[] {
  return documents.flatMap((document) => descendants(document, ...names));
}

export function attribute(elements: readonly Element[], name: string): (string | null)[] {
  return elements.map((element) => element.getAttribute(name));
}

/** The object of that name on any of the pages. */
export function objectNamed(documents: readonly Document[], name: string): Element | undefined {
  const properties = every(documents, 'p:cNvPr').find((one) => one.getAttribute('name') === name);
  return properties?.parentNode?.parentNode as Element | undefined;
}

/** Names of an element's children, in order. */
export function order(element: Element): string[] {
  return children(element).map((one) => one.nodeName);
}
