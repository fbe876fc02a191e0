import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import { readTextFile } from '../files/read.js';
import { checkTree, valid } from '../files/yaml/check.js';
import { childOf, merge, nameIn, type YamlNode } from '../files/yaml/node.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { Place } from '../model/place.js';
import type { Theme } from '../model/theme.js';
import { findAssetPicture } from './asset-picture.js';
import { type Brand, readBrand } from './brand/brand.js';
import { findFonts } from './font-files.js';
import { checkContrast } from './legibility.js';
import { checkLikeness } from './likeness.js';
import { paletteSchema, partialThemeSchema, themeSchema } from './schema.js';
import { withColorsAsWritten } from './written.js';

/**
 * The theme in `file` (templates/themes/NAME.yaml); undefined, with the reasons in the report, where it has errors:
 * keys, colours, fonts and sizes, text that would be hard to read. Accents that a colour-blind reader would take for
 * one another are warned of. What the file takes `from` an organisation's template goes under what it says itself.
 *
 * @param name what the brief calls it
 * @param asked where the brief asks for it
 * @returns sizes in points, lengths in inches, colours as six upper-case hex digits, pictures as absolute paths
 */
export function readTheme(name: string, file: string, report: Report, asked?: Place): Theme | undefined {
  if (!existsSync(file)) {
    report.add('theme-unknown', `there is no theme \`${name}\``, asked, nameHint(name, themesBeside(file)));
    return undefined;
  }
  const text = readTextFile(file, report, asked);
  const written = text === undefined ? undefined : parseYaml(text, file, report);
  if (!written) return undefined;
  // Faults of this file alone decide whether it can be used.
  const own = new Report();
  const theme = themeOf(written, file, own);
  report.addAll(own.entries);
  return own.failed ? undefined : theme;
}

function themeOf(written: YamlNode, file: string, report: Report): Theme | undefined {
  const plain = withColorsAsWritten(written, report);
  const from = childOf(plain, 'from');
  const brand = from && readBrand(file, from, report);
  if (from && !brand) {
    // Only what is written can be checked; what is not there may have come from the template.
    checkTree(partialThemeSchema, plain, report);
    return undefined;
  }
  const tree = brand ? merge(brand.tree, plain) : plain;
  const sound = checkTree(themeSchema, tree, report);
  checkColors(tree, report, brand);
  const cover = findAssetPicture(file, 'picture', childOf(childOf(sound, 'cover'), 'picture'), report);
  const fonts = findFonts(file, childOf(sound, 'fonts'), report);
  const logo = logoOf(file, childOf(sound, 'logo'), report, brand);
  // Of the tree as written: without its faulty parts a list of sizes would pass for a shorter one.
  const theme = valid(themeSchema, tree);
  if (!theme || !fonts || cover === 'missing' || logo === 'missing') return undefined;
  const { from: _, logo: __, ...look } = theme;
  const { style, background } = theme.cover;
  return {
    ...look,
    ...fonts,
    cover: { style, background, ...(cover && { picture: cover.path }) },
    ...(logo !== undefined && { logo }),
  };
}

function checkColors(theme: YamlNode, report: Report, brand: Brand | undefined): void {
  const written = childOf(theme, 'palette');
  const palette = written && valid(paletteSchema, written);
  if (!palette) return;
  checkContrast(palette, written, report, brand);
  checkLikeness(palette, written, report);
}

/** The logo that the file names, none where it says so, else the template's. */
function logoOf(
  file: string,
  written: YamlNode | undefined,
  report: Report,
  brand: Brand | undefined,
): string | Uint8Array | 'missing' | undefined {
  if (written === undefined) return brand?.logo;
  if (nameIn(written) === 'none') return undefined;
  const found = findAssetPicture(file, 'logo', written, report);
  return found === undefined || found === 'missing' ? found : found.path;
}

function themesBeside(file: string): string[] {
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.yaml'))
    .map((entry) => basename(entry, '.yaml'))
    .sort();
}
