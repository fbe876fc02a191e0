import { itemsOf, nameIn, type YamlNode } from '../files/yaml/node.js';
import type { Entry, OptionEntry } from '../model/exhibit.js';
import type { Place } from '../model/place.js';
import { type FindingsContext, referencesUnder } from './findings-context.js';
import { present } from './present.js';
import { wordingUnder } from './words.js';

/** A name with where it stands. */
export interface PlacedName {
  readonly id: string;
  readonly at: Place;
}

/** The names under a key, each with its place. */
export function placedNames(node: YamlNode | undefined): PlacedName[] {
  return itemsOf(node).flatMap((item) => {
    const id = nameIn(item);
    return id === undefined ? [] : [{ id, at: item.at }];
  });
}

export function readEntries(node: YamlNode | undefined, context: FindingsContext): Entry[] {
  return itemsOf(node).flatMap((item) => readEntry(item, context) ?? []);
}

export function readOptions(node: YamlNode | undefined, context: FindingsContext): OptionEntry[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const summary = wordingUnder(item, 'summary');
    return entry && summary
      ? [{ ...entry, ...present({ summary, watch: wordingUnder(item, 'watch') }) }]
      : [];
  });
}

/** A heading with its text; undefined where either is faulty. */
export function readEntry(node: YamlNode, context: FindingsContext): Entry | undefined {
  const heading = wordingUnder(node, 'heading');
  const text = wordingUnder(node, 'text');
  const references = referencesUnder(node, context);
  return heading && text && { heading, text, references };
}
