import { basename, dirname, extname, resolve } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { checkTextFile, readTextFile } from '../files/read.js';
import { checkTree } from '../files/yaml/check.js';
import { childOf, entriesOf, hasKey, itemsOf, merge, nameIn, type YamlNode } from '../files/yaml/node.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { Brief } from '../model/brief.js';
import { checkOnly, readAudience } from './audiences.js';
import { readColors } from './colors.js';
import type { BriefContext } from './context.js';
import { withBases, withTemplates } from './extends.js';
import { checkSlide } from './layout-content.js';
import { present } from './present.js';
import { briefFile } from './schema/brief.js';
import { readSlide } from './slides.js';
import { storylineOf } from './storyline.js';
import { dateUnder, wordingUnder } from './words.js';

/** Reads a brief, its templates merged in; undefined, with everything that is wrong in the report, unless it is sound. */
export function readBrief(file: string, context: BriefContext): Brief | undefined {
  const text = readTextFile(file, context.report);
  return text === undefined ? undefined : parseBrief(text, file, context);
}

/** As `readBrief`, from the file's text. */
export function parseBrief(text: string, file: string, context: BriefContext): Brief | undefined {
  const report = new Report();
  const written = parseYaml(text, file, report);
  const brief = written && briefIn(written, file, { ...context, report });
  context.report.addAll(report.entries);
  return report.failed ? undefined : brief;
}

function briefIn(written: YamlNode, file: string, context: BriefContext): Brief | undefined {
  const own = checkTree(briefFile, written, context.report);
  const { layers, complete } = withTemplates(own, context);
  const tree = layers.reduce(merge);
  const slides = storylineOf(layers, context.report);
  const audiences = withBases(entriesOf(childOf(tree, 'audiences')), context);
  checkComplete(tree, complete, context);
  for (const slide of slides) checkSlide(slide, context);
  const placesOfOnly = [
    ...slides.map((slide) => slide.node),
    ...[...audiences.values()].flatMap(({ value }) =>
      entriesOf(childOf(value, 'slides')).map(([, entry]) => entry.value),
    ),
  ];
  for (const node of placesOfOnly) checkOnly(node, [...audiences.keys()], context);
  const title = wordingUnder(tree, 'title');
  const findings = findingsPaths(own, file, context);
  const specs = slides.map((slide) => readSlide(slide, context));
  const told = [...audiences].flatMap(([id, entry]) => readAudience(id, entry, slides, context) ?? []);
  if (!title) return undefined;
  return present({
    id: basename(file, extname(file)),
    file,
    title,
    subtitle: wordingUnder(tree, 'subtitle'),
    date: dateUnder(tree, 'date'),
    findings,
    colors: readColors(tree, context),
    slides: specs,
    audiences: told,
  });
}

const required = [
  ['title', 'write the title of the deck'],
  ['storyline', 'write the slides in order, or extend a storyline of templates/briefs'],
  ['audiences', 'write whom it is told to: `audiences: { ministers: { name: …, minutes: 10 } }`'],
] as const;

/** A template that could not be read might have had what is missing, and that has been said. */
function checkComplete(tree: YamlNode, complete: boolean, { report }: BriefContext): void {
  if (tree.kind !== 'map') return;
  for (const [key, hint] of required) {
    if (hasKey(tree, key) || !(complete || key === 'title')) continue;
    report.add('missing-key', `the brief has no \`${key}\``, tree.at, hint);
  }
  const audiences = childOf(tree, 'audiences');
  if (audiences?.kind === 'map' && audiences.entries.size === 0) {
    report.add('missing-key', 'the brief has no audience', audiences.at);
  }
}

function findingsPaths(own: YamlNode, file: string, { report }: BriefContext): string[] {
  const paths = itemsOf(childOf(own, 'findings')).flatMap((node) => {
    const written = nameIn(node);
    if (written === undefined) return [];
    const path = resolve(dirname(file), written);
    return checkTextFile(path, report, node.at) ? [path] : [];
  });
  return [...new Set(paths)];
}
