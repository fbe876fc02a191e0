import { childOf, entriesOf, itemsOf, nameIn, type YamlNode } from '../files/yaml/node.js';
import type { Wording } from '../model/wording.js';
import { languages } from '../wording/phrases.js';
import { sectionId } from './reference.js';

/** A text as written, or by language. */
export function readWording(node: YamlNode): Wording {
  const byLanguage =
    node.kind === 'scalar'
      ? { '*': text(node) }
      : Object.fromEntries(entriesOf(node).map(([language, entry]) => [language, text(entry.value)]));
  return { byLanguage, at: node.at };
}

/** The wording under a key; undefined where there is none. */
export function wordingUnder(node: YamlNode, key: string): Wording | undefined {
  const value = childOf(node, key);
  return value && value.kind !== 'fault' ? readWording(value) : undefined;
}

/** Wordings by audience, `*` for all: a map whose keys are all languages of decks is one wording for all. */
export function readSayings(node: YamlNode | undefined): Readonly<Record<string, Wording>> {
  if (!node || node.kind === 'fault') return {};
  const entries = entriesOf(node);
  const ofOne = entries.every(([key]) => languages.includes(key));
  if (ofOne) return { '*': readWording(node) };
  return Object.fromEntries(entries.map(([audience, entry]) => [audience, readWording(entry.value)]));
}

/** Names under any of some keys, in the order written, each once. */
export function namesUnder(node: YamlNode | undefined, ...keys: readonly string[]): string[] {
  const names = keys.flatMap((key) => itemsOf(childOf(node, key)).map(nameIn));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Section ids under `section` or `sections`. */
export function sectionsUnder(node: YamlNode | undefined): string[] {
  return namesUnder(node, 'section', 'sections').map(sectionId);
}

/** An ISO date under a key; a year may stand there as a number. */
export function dateUnder(node: YamlNode | undefined, key: string): string | undefined {
  return nameIn(childOf(node, key));
}

function text(node: YamlNode): string {
  return node.kind === 'scalar' ? String(node.value ?? '').trim() : '';
}
