import { childOf, type YamlNode } from '../files/yaml/node.js';

/** The number under a key. */
export function numberUnder(node: YamlNode | undefined, key: string): number | undefined {
  const value = scalarUnder(node, key);
  return typeof value === 'number' ? value : undefined;
}

/** The true or false under a key. */
export function flagUnder(node: YamlNode | undefined, key: string): boolean | undefined {
  const value = scalarUnder(node, key);
  return typeof value === 'boolean' ? value : undefined;
}

/** The word under a key, where it is one of some words. */
export function wordUnder<T extends string>(
  node: YamlNode | undefined,
  key: string,
  words: readonly T[],
): T | undefined {
  const value = scalarUnder(node, key);
  return words.find((word) => word === value);
}

function scalarUnder(node: YamlNode | undefined, key: string): unknown {
  const value = childOf(node, key);
  return value?.kind === 'scalar' ? value.value : undefined;
}
