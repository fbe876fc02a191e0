import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { BrandFault } from './fault.js';

/** An element by local names: a template may bind its namespaces to whatever prefixes it likes. */
export class BrandElement {
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
  }

  get name(): string {
    return this.#element.localName ?? this.#element.nodeName;
  }

  /** By its name as written or, for `embed` and `id` of relationships, by its local name. */
  attribute(name: string): string | undefined {
    for (const each of this.#element.attributes) {
      if (each.name === name || (each.prefix !== null && each.localName === name)) return each.value;
    }
    return undefined;
  }

  children(name?: string): BrandElement[] {
    const found: BrandElement[] = [];
    for (let node: Node | null = this.#element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const element = new BrandElement(node as Element);
      if (name === undefined || element.name === name) found.push(element);
    }
    return found;
  }

  /** The first descendant that a path of child names leads to. */
  at(...path: string[]): BrandElement | undefined {
    return path.reduce<BrandElement | undefined>((here, name) => here?.children(name)[0], this);
  }

  /** All elements of that name under this one, in document order. */
  all(name: string): BrandElement[] {
    const found: BrandElement[] = [];
    const waiting = this.children().reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next.name === name) found.push(next);
      waiting.push(...next.children().reverse());
    }
    return found;
  }
}

/** @throws {BrandFault} for what is not well-formed, or declares entities, which no package may */
export function parseMarkup(text: string, part: string): BrandElement {
  const fault = new BrandFault(
    'file-unreadable',
    `has a damaged part, ${part}`,
    'open it in PowerPoint and save it again as .potx',
  );
  if (text.includes('<!DOCTYPE') || nestsTooDeep(text)) throw fault;
  try {
    const stop = (level: string): void => {
      if (level !== 'warning') throw fault;
    };
    const root = new DOMParser({ onError: stop, locator: false }).parseFromString(text, 'text/xml');
    if (root.documentElement) return new BrandElement(root.documentElement);
  } catch {
    throw fault;
  }
  throw fault;
}

/** No slide nests as deep; parsing takes the square of the depth. */
const deepest = 500;

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closing, single] of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    if (closing) depth -= 1;
    else if (!single) depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}
