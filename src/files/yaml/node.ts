import type { Place } from '../../model/place.js';

/** What a YAML file says, each part with its place; several files may be merged into one tree and keep their places. */
export type YamlNode = YamlMap | YamlList | YamlScalar | YamlFault;

export interface YamlMap {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly keyAt: Place;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly YamlNode[];
  /** Items were faulty, and are gone. */
  readonly lacking?: true;
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As written, so that 3.10 is not lost in 3.1. */
  readonly source: string;
}

/** Stands where something wrong stood: it has been reported, and must not be called missing as well. */
export interface YamlFault {
  readonly kind: 'fault';
  readonly at: Place;
}

export type YamlPath = readonly (string | number)[];

/** The plain value of a tree. Maps have no prototype, so that no key of a user's can reach one. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'fault') return undefined;
  if (node.kind === 'list') return node.items.map(plainValue);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) {
    if (entry.value.kind !== 'fault') plain[key] = plainValue(entry.value);
  }
  return plain;
}

/** Whether a key stands there, be its value faulty or not. */
export function hasKey(node: YamlNode | undefined, key: string): boolean {
  return entryOf(node, key) !== undefined;
}

/** The entry of a key; undefined where the node is no map or lacks it. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

/** The value of a key; undefined where the node is no map or lacks it. */
export function childOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value;
}

/** The entries of a map, none for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly (readonly [string, YamlEntry])[] {
  return node?.kind === 'map' ? [...node.entries] : [];
}

/** The items of a list; anything else is a list of one. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined || node.kind === 'fault') return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The text of a scalar as a name: a number is taken as it was written. */
export function nameIn(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** What stands at a path; undefined where nothing does. */
export function nodeAt(root: YamlNode, path: YamlPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The key at the end of a path, or the item itself; where nothing stands there, the nearest key above. */
export function keyPlaceAt(root: YamlNode, path: YamlPath): Place {
  const key = path.at(-1);
  if (key === undefined) return root.at;
  const parent = path.slice(0, -1);
  const holder = nodeAt(root, parent);
  if (holder?.kind === 'map') return holder.entries.get(String(key))?.keyAt ?? keyPlaceAt(root, parent);
  if (holder?.kind === 'list') return holder.items[Number(key)]?.at ?? keyPlaceAt(root, parent);
  return keyPlaceAt(root, parent);
}

/** Maps merge key by key; of lists and scalars the later one stands. */
export function merge(base: YamlNode, over: YamlNode): YamlNode {
  if (base.kind !== 'map' || over.kind !== 'map') return over;
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below = entries.get(key);
    entries.set(key, below ? { ...entry, value: merge(below.value, entry.value) } : entry);
  }
  return { kind: 'map', at: over.at, entries };
}

/** A tree with a fault at some paths, whether or not something stands there; faulty items of a list are left out. */
export function withFaults(root: YamlNode, paths: readonly YamlPath[]): YamlNode {
  if (paths.length === 0) return root;
  if (paths.some((path) => path.length === 0)) return { kind: 'fault', at: root.at };
  const below = byFirstStep(paths);
  if (root.kind === 'list') {
    const items = root.items.map((item, index) => withFaults(item, below.get(String(index)) ?? []));
    const sound = items.filter((item) => item.kind !== 'fault');
    return { ...root, items: sound, ...(sound.length < items.length && { lacking: true as const }) };
  }
  if (root.kind !== 'map') return root;
  const entries = new Map(root.entries);
  for (const [key, inside] of below) {
    const { keyAt, value } = entries.get(key) ?? { keyAt: root.at, value: { kind: 'fault', at: root.at } };
    entries.set(key, { keyAt, value: withFaults(value, inside) });
  }
  return { ...root, entries };
}

function byFirstStep(paths: readonly YamlPath[]): Map<string, YamlPath[]> {
  const below = new Map<string, YamlPath[]>();
  for (const [first, ...rest] of paths) {
    const step = String(first);
    const known = below.get(step);
    if (known) known.push(rest);
    else below.set(step, [rest]);
  }
  return below;
}
