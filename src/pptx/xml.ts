import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export type { Document, Element, Node };

/** The namespaces behind the prefixes that pptxgenjs writes and that this room keeps to. */
const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p14: 'http://schemas.microsoft.com/office/powerpoint/2010/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const;
type Prefix = keyof typeof namespaces;
export type ElementName = `${Prefix}:${string}`;

/** Declarations of the given prefixes, to stand in a root element. */
export function declare(...prefixes: Prefix[]): string {
  return prefixes.map((prefix) => `xmlns:${prefix}="${namespaces[prefix]}"`).join(' ');
}

export function parseXml(text: string): Document {
  const stop = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError: stop, locator: false }).parseFromString(text, 'text/xml');
}

export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Child elements in order, of the given names only where any are given. */
export function children(parent: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (names.length === 0 || names.includes(node.nodeName))) found.push(node);
  }
  return found;
}

/** The first child element of that name, or the one that a path of names leads to. */
export function child(parent: Node, ...path: string[]): Element | undefined {
  let here: Node | undefined = parent;
  for (const name of path) {
    if (!here) return undefined;
    here = children(here, name)[0];
  }
  return here as Element | undefined;
}

/** All elements of the given names under `root`, in document order; a snapshot, safe to edit under. */
export function descendants(root: Node, ...names: string[]): Element[] {
  const wanted = new Set(names);
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (wanted.size === 0 || wanted.has(node.nodeName)) found.push(node);
      visit(node);
    }
  };
  visit(root);
  return found;
}

/** A new element, not yet placed. */
export function make(
  document: Document,
  name: ElementName,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Node[] | string = [],
): Element {
  const made = document.createElementNS(namespaces[name.slice(0, name.indexOf(':')) as Prefix], name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (typeof content === 'string') made.appendChild(document.createTextNode(content));
  else for (const node of content) made.appendChild(node);
  return made;
}

/** Elements written as text, ready to place in `document`. */
export function fragment(document: Document, xml: string): Element[] {
  const prefixes = Object.keys(namespaces) as Prefix[];
  const root = parseXml(`<root ${declare(...prefixes)}>${xml}</root>`).documentElement;
  return root ? children(root).map((element) => document.importNode(element, true)) : [];
}

/** Whether two elements say the same: name, attributes and child elements. */
export function alike(one: Element, other: Element): boolean {
  if (one.nodeName !== other.nodeName || one.attributes.length !== other.attributes.length) return false;
  for (const { name, value } of one.attributes) {
    if (other.getAttribute(name) !== value) return false;
  }
  const theirs = children(other);
  const ours = children(one);
  return ours.length === theirs.length && ours.every((element, index) => alike(element, theirs[index]!));
}

/** The document that `node` stands in. */
export function owner(node: Node): Document {
  if (!node.ownerDocument) throw new Error(`${node.nodeName} stands in no document`);
  return node.ownerDocument;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function prepend(parent: Element, node: Node): void {
  if (parent.firstChild !== node) parent.insertBefore(node, parent.firstChild);
}

/** Element order that a schema asks for: puts `node` before the first child whose name is in `followers`, else last. */
export function insertBefore(parent: Element, node: Node, followers: readonly string[]): void {
  parent.insertBefore(node, children(parent, ...followers)[0] ?? null);
}
