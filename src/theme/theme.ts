import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import { readTextFile } from '../files/read.js';
import { checkTree, valid } from '../files/yaml/check.js';
import { childOf, type YamlMap, type YamlNode } from '../files/yaml/node.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { Place } from '../model/place.js';
import type { Theme } from '../model/theme.js';
import { findCoverPicture } from './cover-picture.js';
import { findFonts } from './font-files.js';
import { checkContrast } from './legibility.js';
import { checkLikeness } from './likeness.js';
import { paletteSchema, themeSchema } from './schema.js';

/**
 * The theme in `file` (templates/themes/NAME.yaml); undefined, with the reasons in the report, where it has errors:
 * keys, colours, fonts and sizes, text that would be hard to read. Accents that a colour-blind reader would take for
 * one another are warned of.
 *
 * @param name what the brief calls it
 * @param asked where the brief asks for it
 * @returns sizes in points, colours as six upper-case hex digits, `cover.picture` as an absolute path
 */
export function readTheme(name: string, file: string, report: Report, asked?: Place): Theme | undefined {
  if (!existsSync(file)) {
    report.add('theme-unknown', `there is no theme \`${name}\``, asked, nameHint(name, themesBeside(file)));
    return undefined;
  }
  const text = readTextFile(file, report, asked);
  const written = text === undefined ? undefined : parseYaml(text, file, report);
  if (!written) return undefined;
  const tree = withColorsAsWritten(written);
  const sound = checkTree(themeSchema, tree, report);
  const legible = checkColors(tree, report);
  const picture = findCoverPicture(file, childOf(childOf(sound, 'cover'), 'picture'), report);
  const fonts = findFonts(file, childOf(sound, 'fonts'), report);
  // Of the tree as written: without its faulty parts a list of sizes would pass for a shorter one.
  const theme = valid(themeSchema, tree);
  if (!theme || !legible || picture === 'missing' || !fonts) return undefined;
  const { background } = theme.cover;
  const cover = { background, ...(picture !== undefined && { picture: picture.path }) };
  return { ...theme, ...fonts, cover };
}

function checkColors(theme: YamlNode, report: Report): boolean {
  const written = childOf(theme, 'palette');
  const palette = written && valid(paletteSchema, written);
  if (!palette) return false;
  const legible = checkContrast(palette, written, report);
  checkLikeness(palette, written, report);
  return legible;
}

/** YAML takes 123456 and 14213E4 for numbers; among colours they are what was written. */
function withColorsAsWritten(theme: YamlNode): YamlNode {
  const palette = childOf(theme, 'palette');
  if (theme.kind !== 'map' || palette?.kind !== 'map') return theme;
  const colors = new Map(
    [...palette.entries].map(([key, entry]) => [key, { ...entry, value: asWritten(entry.value) }]),
  );
  const entry = theme.entries.get('palette');
  const mended: YamlMap = { ...palette, entries: colors };
  return entry
    ? { ...theme, entries: new Map(theme.entries).set('palette', { ...entry, value: mended }) }
    : theme;
}

function asWritten(node: YamlNode): YamlNode {
  return node.kind === 'scalar' && typeof node.value === 'number' ? { ...node, value: node.source } : node;
}

function themesBeside(file: string): string[] {
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .map((entry) => basename(entry, '.yaml'))
    .sort();
}
