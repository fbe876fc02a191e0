import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../diagnostics/report.js';
import { nameIn, type YamlNode } from '../files/yaml/node.js';

/** src/theme and dist/theme lie equally deep below the package's root. */
const packageAssets = fileURLToPath(new URL('../../assets', import.meta.url));

/**
 * Where a picture lies that a theme names under a key: under assets/ beside the templates/ that holds the theme, else
 * under the package's own; undefined where the theme names none, `missing` with the reason in the report where there
 * is none.
 */
export function findAssetPicture(
  themeFile: string,
  key: string,
  written: YamlNode | undefined,
  report: Report,
): { readonly path: string } | 'missing' | undefined {
  const name = nameIn(written);
  if (written === undefined || name === undefined) return undefined;
  const projectAssets = join(dirname(dirname(dirname(resolve(themeFile)))), 'assets');
  for (const assets of [projectAssets, packageAssets]) {
    const path = resolve(assets, name);
    if (!liesIn(assets, path)) {
      report.add(
        'wrong-value',
        `\`${key}\` leads out of assets/`,
        written.at,
        'write a path relative to assets/',
      );
      return 'missing';
    }
    if (existsSync(path)) return { path };
  }
  report.add('file-missing', `assets/${name} does not exist`, written.at, 'the path is relative to assets/');
  return 'missing';
}

function liesIn(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
}
