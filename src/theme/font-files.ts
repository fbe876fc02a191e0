import { statSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import type { Report } from '../diagnostics/report.js';
import { valid } from '../files/yaml/check.js';
import { childOf, hasKey, type YamlNode } from '../files/yaml/node.js';
import type { DeckFonts, FontRole, FontSource } from '../model/scene.js';
import { twinNames } from '../typography/families.js';
import { openFont } from '../typography/font-files.js';
import { metricTwin } from '../typography/fonts.js';
import { type FontEntry, fontsSchema } from './font-schema.js';

const forms = ['.ttf', '.otf', '.woff', '.woff2'];

/** Fonts with all of Chinese are larger; they would not be measured in reasonable time either. */
const maxBytes = 20 * 1024 * 1024;

/** What a text is made of at least: a file without these is no text font. */
const letters = 'AaZz09 ';

/** The fonts of a theme with what measures them, file paths absolute; undefined with the reasons in the report. */
export function findFonts(
  themeFile: string,
  written: YamlNode | undefined,
  report: Report,
): { readonly fonts: DeckFonts; readonly figures: FontRole } | undefined {
  const entries = written && valid(fontsSchema, written);
  if (!entries) return undefined;
  const find = (role: FontRole): FontSource | 'faulty' | undefined =>
    findSource(entries[role], { role, written: childOf(written, role), themeFile, report });
  const [heading, body] = [find('heading'), find('body')];
  if (heading === 'faulty' || body === 'faulty') return undefined;
  const sources = { ...(heading && { heading }), ...(body && { body }) };
  return {
    fonts: {
      heading: familyOf(entries.heading),
      body: familyOf(entries.body),
      ...(Object.keys(sources).length > 0 && { sources }),
    },
    figures: entries.figures ?? 'heading',
  };
}

function familyOf(entry: FontEntry): string {
  return typeof entry === 'string' ? entry : entry.family;
}

interface Asked {
  readonly role: FontRole;
  readonly written: YamlNode | undefined;
  readonly themeFile: string;
  readonly report: Report;
}

/** What measures a font: undefined for one whose twin is known by its name. */
function findSource(entry: FontEntry, asked: Asked): FontSource | 'faulty' | undefined {
  const family = familyOf(entry);
  const { twin, files } = typeof entry === 'string' ? {} : entry;
  if (twin === undefined && files === undefined) {
    // Written, but faulty: that has been told.
    if (hasKey(asked.written, 'twin') || hasKey(asked.written, 'files')) return 'faulty';
    return metricTwin(family) === undefined ? refuseFamily(family, asked) : undefined;
  }
  if (twin !== undefined && files !== undefined) {
    const hint = 'keep its files, which measure it more surely';
    asked.report.add('wrong-value', `\`${asked.role}\` has both files and a twin`, asked.written?.at, hint);
    return 'faulty';
  }
  if (twin !== undefined) return { twin };
  const found = Object.entries(files ?? {}).map(([style, path]) => {
    const at = childOf(childOf(asked.written, 'files'), style);
    return [style, checkedFile(String(path), at, asked)] as const;
  });
  if (found.some(([, path]) => path === undefined)) return 'faulty';
  return { files: Object.fromEntries(found) as { regular: string; bold: string } };
}

function refuseFamily(family: string, { role, written, report }: Asked): 'faulty' {
  report.add(
    'wrong-value',
    `\`${role}\` must be a font whose widths are known: Georgia, Calibri or Arial, not "${family}"`,
    written?.at,
    `what cannot be measured cannot be promised: give its files, { family: ${family}, files: { regular: …, bold: … } }, or one of the same widths, { family: ${family}, twin: ${twinNames.join(' or ')} }`,
  );
  return 'faulty';
}

/** The absolute path of a font file that can be read; undefined with the reason in the report. */
function checkedFile(
  path: string,
  written: YamlNode | undefined,
  { themeFile, report }: Asked,
): string | undefined {
  const project = dirname(dirname(dirname(resolve(themeFile))));
  const file = resolve(dirname(themeFile), path);
  const refuse = (...[code, message, hint]: Refusal): undefined => {
    report.add(code, message, written?.at, hint);
  };
  if (!liesIn(project, file)) {
    return refuse('wrong-value', `${path} lies outside the project`, 'put the font beside the theme');
  }
  if (!forms.includes(extname(file).toLowerCase())) {
    return refuse('wrong-value', `${path} is not a font file`, `fonts end in ${forms.join(', ')}`);
  }
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) {
    return refuse('file-missing', `${path} does not exist`, "the path is relative to the theme's file");
  }
  if (stat.size > maxBytes) {
    return refuse('file-too-large', `${path} has more than ${maxBytes / 1024 / 1024} MB`);
  }
  const fault = faultOf(file);
  return fault ? refuse('file-unreadable', `${path} ${fault}`, 'use another copy of the font') : file;
}

type Refusal = [code: Parameters<Report['add']>[0], message: string, hint?: string];

function faultOf(file: string): string | undefined {
  try {
    const font = openFont(file);
    const lacking = [...letters].some((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
    if (lacking) return 'lacks Latin letters or figures';
    const { advanceWidth } = font.layout(letters);
    return advanceWidth > 0 && font.unitsPerEm > 0 ? undefined : 'has letters without width';
  } catch {
    return 'cannot be read as a font';
  }
}

function liesIn(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
}
