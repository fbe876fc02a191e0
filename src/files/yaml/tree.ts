import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Report } from '../../diagnostics/report.js';
import type { Place } from '../../model/place.js';
import type { YamlEntry, YamlNode, YamlScalar } from './node.js';

/** The place of a stretch of the text, by its offsets. */
export type PlaceOf = (from: number, to: number) => Place;

/** What mends most of what YAML takes for its own signs. */
export const quoteIt = 'put the text in quotes';

/** More than any hand writes; an alias of aliases of aliases would fill the memory. */
const maxAliases = 100;
export const maxDepth = 250;
export const tooDeep = `this is nested more than ${maxDepth} levels deep`;

/** The tree of a document whose syntax is sound; undefined, with the reason in the report, where it is without end. */
export function buildTree(document: Document, place: PlaceOf, report: Report): YamlNode | undefined {
  return new TreeBuilder(document, place, report).build();
}

class TreeBuilder {
  readonly #document: Document;
  readonly #place: PlaceOf;
  readonly #report: Report;
  #aliases = 0;
  #depth = 0;
  #tooDeep = false;

  constructor(document: Document, place: PlaceOf, report: Report) {
    this.#document = document;
    this.#place = place;
    this.#report = report;
  }

  build(): YamlNode | undefined {
    const tree = this.#node(this.#document.contents, this.#place(0, 0));
    return this.#aliases > maxAliases || this.#tooDeep ? undefined : tree;
  }

  /** `near` is the place of what has no text of its own: the empty value after a key. */
  #node(node: unknown, near: Place): YamlNode {
    if (this.#depth >= maxDepth) return this.#refuse(node, near);
    this.#depth += 1;
    const built = this.#built(node, near);
    this.#depth -= 1;
    return built;
  }

  #refuse(node: unknown, near: Place): YamlNode {
    const at = this.#placeOf(node, near);
    if (!this.#tooDeep) this.#report.add('yaml-syntax', tooDeep, at);
    this.#tooDeep = true;
    return { kind: 'fault', at };
  }

  #built(node: unknown, near: Place): YamlNode {
    if (isAlias(node)) return this.#alias(node, near);
    if (isScalar(node)) return this.#scalar(node, near);
    const at = this.#placeOf(node, near);
    if (isMap(node)) return { kind: 'map', at, entries: this.#entries(node.items) };
    if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => this.#node(item, at)) };
    return { kind: 'scalar', at, value: null, source: '' };
  }

  #alias(alias: Alias, near: Place): YamlNode {
    const at = this.#placeOf(alias, near);
    this.#aliases += 1;
    if (this.#aliases > maxAliases) {
      if (this.#aliases === maxAliases + 1)
        this.#report.add('yaml-syntax', `more than ${maxAliases} aliases`, at);
      return { kind: 'fault', at };
    }
    const target = alias.resolve(this.#document);
    if (target) return this.#node(target, near);
    this.#report.add(
      'yaml-syntax',
      `\`*\` stands for what is anchored as \`&${alias.source}\`, and nothing is`,
      at,
      quoteIt,
    );
    return { kind: 'fault', at };
  }

  #scalar(scalar: Scalar, near: Place): YamlScalar {
    const { value } = scalar;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return {
      kind: 'scalar',
      at: this.#placeOf(scalar, near),
      value: known ? value : null,
      source: scalar.source ?? String(value ?? ''),
    };
  }

  #entries(pairs: readonly Pair[]): Map<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>();
    for (const { key, value } of pairs) {
      const at = this.#placeOf(key, this.#place(0, 0));
      const name = isScalar(key) ? keyName(key) : undefined;
      if (name === undefined) this.#report.add('yaml-syntax', 'a key must be a word', at);
      else if (!entries.has(name)) entries.set(name, { keyAt: at, value: this.#node(value, at) });
    }
    return entries;
  }

  #placeOf(node: unknown, near: Place): Place {
    const range = (node as Partial<Node> | null)?.range;
    return range && range[1] > range[0] ? this.#place(range[0], range[1]) : near;
  }
}

/** `2026:` is a key as much as `name:` is. */
function keyName(key: Scalar): string | undefined {
  if (typeof key.value === 'string') return key.value;
  return key.value === null || key.value === undefined ? undefined : (key.source ?? String(key.value));
}
