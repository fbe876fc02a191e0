import { traceNamespace } from '../pptx/trace/names.js';
import { children, type Element } from '../pptx/xml.js';
import { DeckFault } from './fault.js';

/** Elements of the trace's own namespace under another, whatever prefix a program has given them. */
export function all(parent: Element, name: string): Element[] {
  return children(parent).filter(
    (element) => element.localName === name && element.namespaceURI === traceNamespace,
  );
}

export function one(parent: Element, name: string): Element {
  const [found] = all(parent, name);
  if (!found) throw damaged(`${parent.localName} has no ${name}`);
  return found;
}

export function wordsUnder(parent: Element, name: string): string {
  return one(parent, name).textContent ?? '';
}

/** An entry for an object, where there is such an element. */
export function wordsIfAny<K extends string>(parent: Element, name: K): { [key in K]?: string } {
  const [found] = all(parent, name);
  return found ? ({ [name]: found.textContent ?? '' } as { [key in K]?: string }) : {};
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw damaged(`${element.localName} has no ${name}`);
  return value;
}

export function attributeIfAny<K extends string>(element: Element, name: K): { [key in K]?: string } {
  const value = element.getAttribute(name);
  return value === null ? {} : ({ [name]: value } as { [key in K]?: string });
}

export function wholeNumber(element: Element, name: string): number {
  const value = attribute(element, name);
  if (!/^\d{1,9}$/.test(value)) throw damaged(`${element.localName} has no number as its ${name}`);
  return Number(value);
}

export function oneOf<T extends string>(element: Element, name: string, words: readonly T[]): T {
  const value = attribute(element, name);
  const found = words.find((word) => word === value);
  if (found === undefined) throw damaged(`${element.localName} has an unknown ${name}`);
  return found;
}

function damaged(what: string): DeckFault {
  return new DeckFault('unreadable', `its trace is damaged: ${what}`);
}
