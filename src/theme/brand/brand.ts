import { existsSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../diagnostics/report.js';
import { readTextFile } from '../../files/read.js';
import { childOf, nameIn, type YamlMap, type YamlNode } from '../../files/yaml/node.js';
import { parseYaml } from '../../files/yaml/parse.js';
import type { Place } from '../../model/place.js';
import { BrandFault } from './fault.js';
import { logoOf } from './logo.js';
import { BrandPackage } from './package.js';
import { brandPalette } from './palette.js';
import { type BrandTemplate, readTemplate } from './template.js';

/** src/theme/brand and dist/theme/brand lie equally deep below the package's root. */
const defaultTheme = fileURLToPath(new URL('../../../templates/themes/slate.yaml', import.meta.url));

/** An organisation's template as the start of a theme: what the theme file itself says goes over it. */
export interface Brand {
  /** The template's file name. */
  readonly name: string;
  /** Where the theme file names it; every colour and font of `tree` stands there. */
  readonly at: Place;
  /** A whole theme: colours and fonts of the template, what no template knows as in the default theme. */
  readonly tree: YamlNode;
  readonly logo?: Uint8Array;
}

/** The template that a theme file names under `from`; undefined, with the reason in the report, where it cannot be used. */
export function readBrand(themeFile: string, from: YamlNode, report: Report): Brand | undefined {
  const path = findBrand(themeFile, from, report);
  if (path === undefined) return undefined;
  const name = basename(path);
  try {
    const pack = new BrandPackage(path);
    const template = readTemplate(pack);
    const logo = logoOf(pack, template);
    const tree = treeOf(template, name, from.at, report);
    return tree && { name, at: from.at, tree, ...(logo && { logo }) };
  } catch (problem) {
    if (!(problem instanceof BrandFault)) throw problem;
    report.add(problem.code, `${name} ${problem.message}`, from.at, problem.hint);
    return undefined;
  }
}

/** Beside the theme file or under the project's assets/, and within the project. */
function findBrand(themeFile: string, from: YamlNode, report: Report): string | undefined {
  const name = nameIn(from);
  if (name === undefined) return undefined;
  const folder = dirname(resolve(themeFile));
  const root = dirname(dirname(folder));
  if (!/^\.(potx|pptx)$/i.test(extname(name))) {
    report.add(
      'wrong-value',
      `\`from\` names no .potx or .pptx: ${name}`,
      from.at,
      'save the template as .potx',
    );
    return undefined;
  }
  const candidates = [resolve(folder, name), resolve(root, 'assets', name)];
  const allowed = candidates.filter((path) => !isAbsolute(name) && liesIn(root, path));
  const found = allowed.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (allowed.length === 0) {
    const hint = 'put the template under assets/ and write its path from there';
    report.add('wrong-value', '`from` leads out of the project', from.at, hint);
  } else {
    const where = 'the path is relative to the theme file or to assets/';
    report.add('file-missing', `${name} does not exist`, from.at, where);
  }
  return undefined;
}

function liesIn(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
}

/** The theme that a template makes, each part with the place of `from`. */
function treeOf(template: BrandTemplate, name: string, at: Place, report: Report): YamlNode | undefined {
  const text = readTextFile(defaultTheme, report, at);
  const usual = text === undefined ? undefined : parseYaml(text, defaultTheme, report);
  const scale = childOf(usual, 'scale');
  if (!scale) return undefined;
  const fonts = Object.entries(template.fonts).filter(([, family]) => family !== '');
  return mapNode(at, {
    name: scalar(at, template.name || basename(name, extname(name))),
    description: scalar(at, `From ${name}`),
    palette: mapNode(at, texts(at, Object.entries(brandPalette(template.colors)))),
    fonts: mapNode(at, texts(at, fonts)),
    scale,
    cover: mapNode(at, { style: scalar(at, 'plain'), background: scalar(at, 'deep') }),
  });
}

function texts(at: Place, entries: readonly (readonly [string, string])[]): Record<string, YamlNode> {
  return Object.fromEntries(entries.map(([key, text]) => [key, scalar(at, text)]));
}

function scalar(at: Place, text: string): YamlNode {
  return { kind: 'scalar', at, value: text, source: text };
}

function mapNode(at: Place, nodes: Readonly<Record<string, YamlNode>>): YamlMap {
  const entries = Object.entries(nodes).map(([key, value]) => [key, { keyAt: at, value }] as const);
  return { kind: 'map', at, entries: new Map(entries) };
}
