import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import { childOf, entriesOf, entryOf, type YamlEntry, type YamlNode } from '../files/yaml/node.js';
import type { Fact } from '../model/fact.js';
import type { Event } from '../model/findings.js';
import type { Place } from '../model/place.js';
import type { Reference } from '../model/reference.js';
import { readReferences } from './reference.js';
import { dateUnder } from './words.js';

/** What the readers of one findings file share. */
export interface FindingsContext {
  readonly report: Report;
  /** The file, with faults where something is wrong. */
  readonly tree: YamlNode;
}

/** Facts and events as far as they could be read, for what is made of them. */
export interface Data {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly events: ReadonlyMap<string, Event>;
}

export type Collection = 'sources' | 'facts' | 'findings' | 'events' | 'exhibits';

/** All ids of a collection, whether or not what they name is sound. */
export function idsOf(context: FindingsContext, collection: Collection): string[] {
  return entriesOf(childOf(context.tree, collection)).map(([id]) => id);
}

/** Reads each entry of a collection, leaving out what cannot be read. */
export function readEach<T>(
  context: FindingsContext,
  collection: Collection,
  read: (id: string, entry: YamlEntry) => T | undefined,
): Map<string, T> {
  const items = new Map<string, T>();
  for (const [id, entry] of entriesOf(childOf(context.tree, collection))) {
    const item = read(id, entry);
    if (item !== undefined) items.set(id, item);
  }
  return items;
}

/** The references under `source`, where a thing may do without. */
export function referencesUnder(node: YamlNode, context: FindingsContext): Reference[] {
  return readReferences(childOf(node, 'source'), context.report, idsOf(context, 'sources'));
}

/** The references under `source`, where a thing must have one. */
export function requiredReferences(node: YamlNode, context: FindingsContext): Reference[] {
  const entry = entryOf(node, 'source');
  if (entry?.value.kind === 'list' && entry.value.items.length === 0) {
    context.report.add(
      'source-missing',
      '`source` is empty',
      entry.keyAt,
      'name the paragraph that it rests on',
    );
  }
  return referencesUnder(node, context);
}

/** Whether a fact or event of this id stands in the file; says so at `at` if not. */
export function checkKnown(
  collection: 'facts' | 'events',
  id: string,
  at: Place,
  context: FindingsContext,
): boolean {
  const known = idsOf(context, collection);
  if (known.includes(id)) return true;
  const [code, noun] =
    collection === 'facts' ? (['fact-unknown', 'fact'] as const) : (['event-unknown', 'event'] as const);
  context.report.add(
    code,
    `there is no ${noun} \`${id}\``,
    at,
    nameHint(id, known) ?? `describe it under \`${collection}\``,
  );
  return false;
}

/** The ends of a span of dates; one that ends before it begins goes to the report. */
export function readSpan(
  node: YamlNode,
  context: FindingsContext,
): { readonly from: string; readonly to: string } {
  const from = dateUnder(node, 'from') ?? '';
  const to = dateUnder(node, 'to') ?? '';
  const precision = Math.min(from.length, to.length);
  if (to.slice(0, precision) < from.slice(0, precision)) {
    context.report.add(
      'wrong-value',
      `this ends in ${to}, before it begins in ${from}`,
      childOf(node, 'to')?.at,
    );
  }
  return { from, to };
}
