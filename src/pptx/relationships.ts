import type { Parts } from './parts.js';
import { children, type Element, owner } from './xml.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A link from one part to another. `type` is the last word of its URI, such as `slideLayout`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name, or the address as written where it is external. */
  readonly target: string;
  readonly external: boolean;
  readonly element: Element;
}

/** `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`; the package itself is ``. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part that a .rels part speaks for. */
export function relationshipsSource(part: string): string {
  return part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

export function isRelationshipsPart(part: string): boolean {
  return part.endsWith('.rels');
}

export function relationshipsOf(parts: Parts, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return [];
  return children(root(parts, part)).map((element) => {
    const external = element.getAttribute('TargetMode') === 'External';
    const written = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').replace(/^.*\//, ''),
      target: external ? written : resolve(source, written),
      external,
      element,
    };
  });
}

/** The only part that `source` links to by `type`. */
export function relatedPart(parts: Parts, source: string, type: string): string | undefined {
  return relationshipsOf(parts, source).find((relationship) => relationship.type === type)?.target;
}

/** Relationship target relative to the source's folder. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

export function repoint(source: string, relationship: Relationship, target: string): void {
  relationship.element.setAttribute('Target', relativeTarget(source, target));
}

/** A .rels part with the given links, numbered rId1 and on. */
export function relationshipsXml(source: string, links: readonly { type: string; target: string }[]): string {
  const lines = links.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}${type}" Target="${relativeTarget(source, target)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** A further link of a part that has links already, numbered after them. */
export function addRelationship(
  parts: Parts,
  source: string,
  { type, target }: { type: string; target: string },
): void {
  const list = root(parts, relationshipsPart(source));
  const numbers = relationshipsOf(parts, source).map(({ id }) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0));
  const link = owner(list).createElementNS(list.namespaceURI, 'Relationship');
  link.setAttribute('Id', `rId${Math.max(0, ...numbers) + 1}`);
  link.setAttribute('Type', `${office}${type}`);
  link.setAttribute('Target', relativeTarget(source, target));
  list.appendChild(link);
}

/** Takes a part out with its own links; links to it are the caller's. */
export function removePart(parts: Parts, name: string): void {
  parts.remove(relationshipsPart(name));
  parts.remove(name);
}

/** Renames parts with their .rels and repoints every link to them. Names may be swapped among themselves. */
export function renameParts(parts: Parts, names: ReadonlyMap<string, string>): void {
  const moved = (name: string): string => names.get(name) ?? name;
  const links = parts
    .names()
    .filter(isRelationshipsPart)
    .map((part) => ({ part, source: relationshipsSource(part) }))
    .map(({ part, source }) => ({ part, source, relationships: relationshipsOf(parts, source) }));
  for (const { source, relationships } of links) {
    for (const relationship of relationships) {
      if (relationship.external || (!names.has(source) && !names.has(relationship.target))) continue;
      repoint(moved(source), relationship, moved(relationship.target));
    }
  }
  const moves = [...names].flatMap(([from, to]) => [
    { from, to },
    { from: relationshipsPart(from), to: relationshipsPart(to) },
  ]);
  const real = moves.filter(({ from, to }) => from !== to && parts.has(from));
  for (const { from } of real) parts.rename(from, `${from}.moving`);
  for (const { from, to } of real) parts.rename(`${from}.moving`, to);
}

function root(parts: Parts, part: string): Element {
  const element = parts.document(part).documentElement;
  if (!element) throw new Error(`${part} is empty`);
  return element;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
