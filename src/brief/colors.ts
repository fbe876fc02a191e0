import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import { childOf, entriesOf, type YamlNode } from '../files/yaml/node.js';

const roles: readonly string[] = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The colour role in a node; what is none goes to the report. */
export function colorIn(
  node: YamlNode | undefined,
  { report }: { readonly report: Report },
): string | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  if (roles.includes(node.value)) return node.value;
  report.add('color-unknown', `"${node.value}" is no colour role`, node.at, nameHint(node.value, roles));
  return undefined;
}

/** What colours mean, under `colors`: English name of an entity → colour role. */
export function readColors(
  tree: YamlNode,
  context: { readonly report: Report },
): Readonly<Record<string, string>> {
  const colors = entriesOf(childOf(tree, 'colors')).flatMap(([name, { value }]) => {
    const color = colorIn(value, context);
    return color === undefined ? [] : [[name, color] as const];
  });
  return Object.fromEntries(colors);
}
