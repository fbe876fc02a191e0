import { nameHint } from '../diagnostics/suggest.js';
import { findTemplate, listTemplates } from '../files/project.js';
import { readTextFile } from '../files/read.js';
import { checkTree } from '../files/yaml/check.js';
import { childOf, merge, nameIn, type YamlEntry, type YamlNode } from '../files/yaml/node.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { BriefContext } from './context.js';
import { storylineFile } from './schema/brief.js';

/** A brief and the storyline templates that it extends. */
export interface Layers {
  /** The furthest first, the brief itself last. */
  readonly layers: readonly YamlNode[];
  /** Whether all that are extended could be read; what seems missing may else stand in one of them. */
  readonly complete: boolean;
}

/** Reads the storyline templates that a brief extends, and those that they extend. */
export function withTemplates(brief: YamlNode, context: BriefContext): Layers {
  const layers = [brief];
  const files: string[] = [];
  for (;;) {
    const node = childOf(layers[0], 'extends');
    if (!node) return { layers, complete: true };
    const file = templateFile(node, files, context);
    const text = file === undefined ? undefined : readTextFile(file, context.report, node.at);
    const written =
      file === undefined || text === undefined ? undefined : parseYaml(text, file, context.report);
    if (!written) return { layers, complete: false };
    layers.unshift(checkTree(storylineFile, written, context.report));
  }
}

/** The file of the template that is named, to which `files` grows; undefined where there is none, or it was read before. */
function templateFile(
  node: YamlNode,
  files: string[],
  { report, project }: BriefContext,
): string | undefined {
  const name = nameIn(node);
  if (name === undefined) return undefined;
  const file = findTemplate(project, 'briefs', name);
  if (file === undefined) {
    const hint = nameHint(name, listTemplates(project, 'briefs')) ?? 'put it into templates/briefs';
    report.add('extends-unknown', `there is no storyline \`${name}\` in templates/briefs`, node.at, hint);
  } else if (files.includes(file)) {
    report.add('extends-circular', `the storyline \`${name}\` extends itself`, node.at);
  } else {
    files.push(file);
    return file;
  }
  return undefined;
}

/**
 * Each entry of a map merged over the one that its `extends` names, and that over the one which it extends. Unknown names
 * and circles go to the report.
 */
export function withBases(
  entries: readonly (readonly [string, YamlEntry])[],
  context: BriefContext,
): Map<string, YamlEntry> {
  const all = new Map(entries);
  const inCircles = new Set<string>();
  return new Map(
    entries.map(([id, entry]) => [id, { ...entry, value: overBases(id, all, [], inCircles, context) }]),
  );
}

function overBases(
  id: string,
  all: ReadonlyMap<string, YamlEntry>,
  under: readonly string[],
  inCircles: Set<string>,
  context: BriefContext,
): YamlNode {
  const own = all.get(id)!.value;
  const node = childOf(own, 'extends');
  const base = nameIn(node);
  if (!node || base === undefined) return own;
  const chain = [...under, id];
  if (chain.includes(base)) {
    const circle = [...chain.slice(chain.indexOf(base)), base];
    const message = `\`${base}\` extends itself: ${circle.map((each) => `\`${each}\``).join(' → ')}`;
    if (!inCircles.has(base)) context.report.add('extends-circular', message, node.at);
    for (const each of circle) inCircles.add(each);
    return own;
  }
  if (!all.has(base)) {
    const hint = nameHint(
      base,
      [...all.keys()].filter((each) => each !== id),
    );
    context.report.add('extends-unknown', `there is no audience \`${base}\` to extend`, node.at, hint);
    return own;
  }
  return merge(overBases(base, all, chain, inCircles, context), own);
}
