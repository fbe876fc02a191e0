import { childOf, entriesOf, hasKey, type YamlEntry, type YamlNode } from '../files/yaml/node.js';
import { type Exhibit, exhibitKinds } from '../model/exhibit.js';
import { uniqueReferences } from '../wording/references.js';
import { exhibitReaders } from './exhibit-kinds.js';
import { type Data, type FindingsContext, readEach, referencesUnder } from './findings-context.js';
import { present } from './present.js';
import { numberUnder } from './scalars.js';
import { settlementUnder } from './settlement.js';
import { namesUnder, wordingUnder } from './words.js';

/** Where nothing says how much an exhibit or finding matters, it is neither first nor last. */
export const usualPriority = 3;

/** The exhibits of a findings file, each with the references of what it shows. */
export function readExhibits(data: Data, context: FindingsContext): Map<string, Exhibit> {
  return readEach(context, 'exhibits', (id, entry) => readExhibit(id, entry, data, context));
}

function readExhibit(
  id: string,
  entry: YamlEntry,
  data: Data,
  context: FindingsContext,
): Exhibit | undefined {
  const node = entry.value;
  const kind = exhibitKinds.find((each) => childOf(node, each));
  if (!kind) return undefined;
  const own = referencesUnder(node, context);
  const common = present({
    id,
    at: entry.keyAt,
    message: wordingUnder(node, 'message'),
    title: wordingUnder(node, 'title'),
    caveat: wordingUnder(node, 'caveat'),
    say: wordingUnder(node, 'say'),
    soWhat: wordingUnder(node, 'so-what'),
    tags: namesUnder(node, 'tags'),
    priority: numberUnder(node, 'priority') ?? usualPriority,
    references: own,
    settled: settlementUnder(node),
  });
  const { exhibit, ofData } = exhibitReaders[kind](node, common, data, context);
  const references = uniqueReferences([...own, ...ofData]);
  if (references.length === 0) reportUnsourced(id, entry, context);
  return { ...exhibit, references };
}

/** Of an exhibit whose data or sources are faulty, that has been said already. */
function reportUnsourced(id: string, { keyAt, value: node }: YamlEntry, context: FindingsContext): void {
  if (namesSource(node) || ['chart', 'timeline', 'share'].some((key) => hasKey(node, key))) return;
  const message = `the exhibit \`${id}\` rests on nothing`;
  context.report.add('source-missing', message, keyAt, 'give it a `source`, or one to each of its entries');
}

function namesSource(node: YamlNode): boolean {
  if (node.kind === 'list') return node.items.some(namesSource);
  return hasKey(node, 'source') || entriesOf(node).some(([, entry]) => namesSource(entry.value));
}
