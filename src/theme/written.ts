import type { Report } from '../diagnostics/report.js';
import { childOf, type YamlEntry, type YamlMap, type YamlNode } from '../files/yaml/node.js';

/** PowerPoint's names, which themes were once written with. */
const plainNames: ReadonlyMap<string, string> = new Map([
  ['tx1', 'ink'],
  ['dk1', 'ink'],
  ['bg1', 'paper'],
  ['lt1', 'paper'],
  ['tx2', 'deep'],
  ['dk2', 'deep'],
  ['bg2', 'wash'],
  ['lt2', 'wash'],
]);

/**
 * A theme's tree with its colours as they were written, since YAML takes 123456 and 14213E4 for numbers, and under
 * their plain names; a palette that says `tx1` is told of `ink`, and read as if it had said so.
 */
export function withColorsAsWritten(theme: YamlNode, report: Report): YamlNode {
  const palette = childOf(theme, 'palette');
  if (theme.kind !== 'map' || palette?.kind !== 'map') return theme;
  const colors = new Map<string, YamlEntry>();
  for (const [key, entry] of palette.entries) {
    const plain = plainNames.get(key);
    if (plain !== undefined) {
      report.add('unknown-key', `\`${key}\` is not a key of a palette`, entry.keyAt, `write \`${plain}\``);
    }
    if (plain === undefined || !palette.entries.has(plain)) {
      colors.set(plain ?? key, { ...entry, value: asWritten(entry.value) });
    }
  }
  const mended: YamlMap = { ...palette, entries: colors };
  const { keyAt } = theme.entries.get('palette') ?? { keyAt: palette.at };
  return { ...theme, entries: new Map(theme.entries).set('palette', { keyAt, value: mended }) };
}

function asWritten(node: YamlNode): YamlNode {
  return node.kind === 'scalar' && typeof node.value === 'number' ? { ...node, value: node.source } : node;
}
