import { nameHint } from '../diagnostics/suggest.js';
import { findTemplate, listTemplates } from '../files/project.js';
import { readTextFile } from '../files/read.js';
import { checkTree } from '../files/yaml/check.js';
import { childOf, merge, nameIn, type YamlEntry, type YamlNode } from '../files/yaml/node.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { BriefContext } from './context.js';
import { storylineFile } from './schema/brief.js';

/** A brief and the storyline templates that it extends, the furthest first, the brief itself last. */
export function withTemplates(brief: YamlNode, context: BriefContext): YamlNode[] {
  const layers = [brief];
  const files: string[] = [];
  for (let next = extended(brief, files, context); next; next = extended(next, files, context)) {
    layers.unshift(next);
  }
  return layers;
}

/** The template that a file extends; undefined where it extends none, or none that can be used. */
function extended(layer: YamlNode, files: string[], context: BriefContext): YamlNode | undefined {
  const { report, project } = context;
  const node = childOf(layer, 'extends');
  const name = nameIn(node);
  if (!node || name === undefined) return undefined;
  const file = findTemplate(project, 'briefs', name);
  if (file === undefined) {
    const hint = nameHint(name, listTemplates(project, 'briefs')) ?? 'put it into templates/briefs';
    report.add('extends-unknown', `there is no storyline \`${name}\` in templates/briefs`, node.at, hint);
    return undefined;
  }
  if (files.includes(file)) {
    report.add('extends-circular', `the storyline \`${name}\` extends itself`, node.at);
    return undefined;
  }
  files.push(file);
  const text = readTextFile(file, report, node.at);
  const written = text === undefined ? undefined : parseYaml(text, file, report);
  return written && checkTree(storylineFile, written, report);
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
  return new Map(entries.map(([id, entry]) => [id, { ...entry, value: overBases(id, all, [], context) }]));
}

function overBases(
  id: string,
  all: ReadonlyMap<string, YamlEntry>,
  under: readonly string[],
  context: BriefContext,
): YamlNode {
  const own = all.get(id)!.value;
  const node = childOf(own, 'extends');
  const base = nameIn(node);
  if (!node || base === undefined) return own;
  if (base === id || under.includes(base)) {
    context.report.add(
      'extends-circular',
      `\`${base}\` extends itself: ${circle([...under, id], base)}`,
      node.at,
    );
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
  return merge(overBases(base, all, [...under, id], context), own);
}

function circle(under: readonly string[], closing: string): string {
  return [...under.slice(under.indexOf(closing)), closing].map((each) => `\`${each}\``).join(' → ');
}
