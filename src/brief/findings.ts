import { dirname, resolve } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { checkTextFile, readTextFile } from '../files/read.js';
import { checkTree, valid } from '../files/yaml/check.js';
import { childOf, entriesOf, itemsOf, nameIn, type YamlEntry, type YamlNode } from '../files/yaml/node.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { ExternalSource, Finding, Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import { readColors } from './colors.js';
import { readEvent } from './events.js';
import { readExhibits, usualPriority } from './exhibits.js';
import { readFacts } from './facts.js';
import { type FindingsContext, readEach, requiredReferences } from './findings-context.js';
import { present } from './present.js';
import { externalSource, finding as findingSchema, findingsFile } from './schema/findings.js';
import { settlementUnder } from './settlement.js';
import { findingsShapeAt } from './shapes.js';
import { dateUnder, namesUnder, readSayings, wordingUnder } from './words.js';

/** Reads a findings file; undefined, with everything that is wrong in the report, unless it is sound. */
export function readFindings(file: string, report: Report, at?: Place): Findings | undefined {
  const text = readTextFile(file, report, at);
  return text === undefined ? undefined : parseFindings(text, file, report);
}

/** As `readFindings`, from the file's text. */
export function parseFindings(text: string, file: string, report: Report): Findings | undefined {
  const own = new Report();
  const written = parseYaml(text, file, own);
  const findings = written && findingsIn(written, file, own);
  report.addAll(own.entries);
  return own.failed ? undefined : findings;
}

function findingsIn(written: YamlNode, file: string, report: Report): Findings {
  const tree = checkTree(findingsFile, written, report, { shapeAt: findingsShapeAt });
  const context: FindingsContext = { report, tree };
  const facts = readFacts(context);
  const events = readEach(context, 'events', (id, entry) => readEvent(id, entry, context));
  return {
    file,
    paper: readPaperPath(file, context) ?? '',
    language: nameIn(childOf(tree, 'language')) ?? 'en',
    colors: readColors(tree, context),
    aliases: readAliases(tree),
    sources: readEach(context, 'sources', readSource),
    facts,
    findings: readEach(context, 'findings', (id, entry) => readFinding(id, entry, context)),
    events,
    exhibits: readExhibits({ facts, events }, context),
  };
}

function readPaperPath(file: string, { tree, report }: FindingsContext): string | undefined {
  const node = childOf(tree, 'paper');
  const written = nameIn(node);
  if (!node || written === undefined) return undefined;
  const path = resolve(dirname(file), written);
  return checkTextFile(path, report, node.at) ? path : undefined;
}

function readAliases(tree: YamlNode): Record<string, string[]> {
  const entries = entriesOf(childOf(tree, 'aliases'));
  return Object.fromEntries(
    entries.map(([name, { value }]) => [name, itemsOf(value).flatMap((item) => nameIn(item) ?? [])]),
  );
}

function readSource(id: string, { keyAt, value: node }: YamlEntry): ExternalSource | undefined {
  const written = valid(externalSource, node);
  return (
    written &&
    present({ id, cite: written.cite, url: written.url, accessed: dateUnder(node, 'accessed'), at: keyAt })
  );
}

function readFinding(id: string, entry: YamlEntry, context: FindingsContext): Finding | undefined {
  const node = entry.value;
  const references = requiredReferences(node, context);
  const written = valid(findingSchema, node);
  const claim = wordingUnder(node, 'claim');
  if (!written || !claim) return undefined;
  return present({
    id,
    at: entry.keyAt,
    claim,
    short: wordingUnder(node, 'short'),
    figure: wordingUnder(node, 'figure'),
    detail: wordingUnder(node, 'detail'),
    soWhat: wordingUnder(node, 'so-what'),
    say: readSayings(childOf(node, 'say')),
    standing: written.standing ?? 'reported',
    settled: settlementUnder(node),
    references,
    tags: namesUnder(node, 'tags'),
    priority: written.priority ?? usualPriority,
    of: written.of,
  });
}
