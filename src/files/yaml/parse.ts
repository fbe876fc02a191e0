import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Report } from '../../diagnostics/report.js';
import type { Place } from '../../model/place.js';
import { mayHoldBraces, mendBraces } from './braces.js';
import type { YamlEntry, YamlNode, YamlScalar } from './node.js';
import { quoteIt, reportSyntax } from './syntax.js';

/** More than any hand writes; an alias of aliases of aliases would fill the memory. */
const maxAliases = 100;
const maxDepth = 250;

/**
 * The tree of a YAML 1.2 text (core schema); undefined, with the reasons in the report, where it cannot be read.
 * Duplicate keys and unquoted braces are reported and passed over, so that what else is wrong comes to light as well.
 */
export function parseYaml(text: string, file: string, report: Report): YamlNode | undefined {
  const lines = new LineCounter();
  const place = placesOf(text, file, lines);
  if (opensTooDeep(text)) {
    report.add('yaml-syntax', tooDeep, { file, line: 1, column: 1, length: 0 });
    return undefined;
  }
  const plain = parsed(text, lines);
  const sound = plain && !mayHoldBraces(text, plain);
  const { mended, braces } = sound ? { mended: text, braces: [] } : mendBraces(text);
  const document = braces.length > 0 ? parsed(mended, new LineCounter()) : plain;
  for (const offset of braces) {
    const stretch = /^\{\{.*?\}\}/.exec(text.slice(offset))?.[0] ?? '{{';
    report.add(
      'yaml-unquoted-braces',
      'YAML reads an unquoted `{{` as the start of a mapping',
      place(offset, offset + stretch.length),
      'put the whole text in quotes: \'… {{fact "id"}} …\'',
    );
  }
  if (!document) {
    report.add('yaml-syntax', tooDeep, place(0, 0));
    return undefined;
  }
  const explained = new Set(braces.map((offset) => place(offset, offset).line));
  if (reportSyntax(document, place, explained, report)) return undefined;
  return new TreeBuilder(document, place, report).build();
}

const tooDeep = `this is nested more than ${maxDepth} levels deep`;

/** The parser takes very long over brackets that nobody closes; ten times the depth allowed passes for text. */
function opensTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open > maxDepth * 10) return true;
  }
  return false;
}

export type PlaceOf = (from: number, to: number) => Place;

function parsed(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    const options = {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
    } as const;
    return parseDocument(text, { ...options, merge: false, logLevel: 'silent' });
  } catch (problem) {
    // The parser goes down a level for each level of nesting, and some input has a hundred thousand.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

/** Places by offset; a stretch over several lines ends with its first. */
function placesOf(text: string, file: string, lines: LineCounter): PlaceOf {
  return (from, to) => {
    const { line, col } = lines.linePos(from);
    const firstLine = /^[^\r\n]*/.exec(text.slice(from, to))?.[0].trimEnd() ?? '';
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: firstLine.length };
  };
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
