import type { DiagnosticCode } from '../diagnostics/codes.js';
import { nameHint } from '../diagnostics/suggest.js';
import { listTemplates, type TemplateKind } from '../files/project.js';
import {
  childOf,
  entriesOf,
  hasKey,
  itemsOf,
  merge,
  nameIn,
  type YamlEntry,
  type YamlNode,
} from '../files/yaml/node.js';
import type { AudienceSpec, Meeting, SlideOverride } from '../model/brief.js';
import { pointsOfView } from '../model/exhibit.js';
import { languages } from '../wording/phrases.js';
import type { BriefContext } from './context.js';
import { placedNames } from './exhibit-parts.js';
import { checkSlide } from './layout-content.js';
import { present } from './present.js';
import { flagUnder, numberUnder, wordUnder } from './scalars.js';
import { readFilter } from './selection.js';
import { readOverride, readSlide } from './slides.js';
import { reportUnknownSlide, type WrittenSlide } from './storyline.js';
import { dateUnder, wordingUnder } from './words.js';

/** What holds where an audience, and those that it extends, say nothing. */
const defaults = { language: 'en', theme: 'slate', notes: 'talking-points', handling: 'internal' } as const;

/** An audience, what it extends already merged in; undefined where it lacks a name or its minutes. */
export function readAudience(
  id: string,
  { keyAt, value: node }: YamlEntry,
  slides: readonly WrittenSlide[],
  context: BriefContext,
): AudienceSpec | undefined {
  const name = wordingUnder(node, 'name');
  const minutes = numberUnder(node, 'minutes');
  for (const [key, hint] of required) {
    if (!hasKey(node, key))
      context.report.add('missing-key', `the audience \`${id}\` has no \`${key}\``, keyAt, hint);
  }
  checkLanguage(node, context);
  checkSlideIds(node, slides, context);
  const theme = templateName('theme', node, keyAt, context);
  const notes = templateName('notes', node, keyAt, context);
  const overrides = readOverrides(node, slides, context);
  if (!name || minutes === undefined) return undefined;
  return present({
    id,
    at: keyAt,
    name,
    minutes,
    fit: flagUnder(node, 'fit') ?? false,
    language: nameIn(childOf(node, 'language')) ?? defaults.language,
    handling: nameIn(childOf(node, 'handling')) ?? defaults.handling,
    theme,
    notes,
    meeting: readMeeting(childOf(node, 'meeting')),
    include: readFilter(childOf(node, 'include')),
    exclude: readFilter(childOf(node, 'exclude')),
    order: placedNames(childOf(node, 'order')),
    slides: overrides,
    pointOfView: wordUnder(node, 'point-of-view', pointsOfView),
    trace: flagUnder(node, 'trace') ?? true,
  });
}

const required = [
  ['name', 'write whom the deck is for'],
  ['minutes', 'write a number of minutes, such as 10'],
] as const;

function readMeeting(node: YamlNode | undefined): Meeting {
  return node
    ? present({
        date: dateUnder(node, 'date'),
        place: wordingUnder(node, 'place'),
        presenter: wordingUnder(node, 'presenter'),
        contact: wordingUnder(node, 'contact'),
      })
    : {};
}

function checkLanguage(node: YamlNode, { report }: BriefContext): void {
  const language = childOf(node, 'language');
  const name = nameIn(language);
  if (!language || name === undefined || languages.includes(name)) return;
  const hint = `there are: ${languages.join(', ')}`;
  report.add('language-unsupported', `decks cannot be made in \`${name}\` yet`, language.at, hint);
}

const templates = {
  theme: ['themes', 'theme-unknown', 'theme'],
  notes: ['notes', 'template-unknown', 'notes template'],
} as const satisfies Record<string, readonly [TemplateKind, DiagnosticCode, string]>;

function templateName(
  key: 'theme' | 'notes',
  node: YamlNode,
  keyAt: YamlEntry['keyAt'],
  { report, project }: BriefContext,
): string {
  const [kind, code, noun] = templates[key];
  const written = childOf(node, key);
  const name = nameIn(written) ?? defaults[key];
  const known = listTemplates(project, kind);
  if (!known.includes(name)) {
    const hint = nameHint(name, known) ?? `put it into templates/${kind}`;
    report.add(code, `there is no ${noun} \`${name}\``, written?.at ?? keyAt, hint);
  }
  return name;
}

function checkSlideIds(node: YamlNode, slides: readonly WrittenSlide[], { report }: BriefContext): void {
  const named = [
    ...placedNames(childOf(node, 'order')),
    ...placedNames(childOf(childOf(node, 'include'), 'slides')),
    ...placedNames(childOf(childOf(node, 'exclude'), 'slides')),
  ];
  const seen = new Set<string>();
  for (const { id, at } of placedNames(childOf(node, 'order'))) {
    if (seen.has(id)) report.add('slide-duplicate', `\`order\` names the slide \`${id}\` twice`, at);
    seen.add(id);
  }
  for (const { id, at } of named) {
    if (!slides.some((slide) => slide.id === id)) reportUnknownSlide(id, at, slides, report);
  }
}

function readOverrides(
  node: YamlNode,
  slides: readonly WrittenSlide[],
  context: BriefContext,
): Map<string, SlideOverride> {
  const overrides = new Map<string, SlideOverride>();
  for (const [id, { keyAt, value }] of entriesOf(childOf(node, 'slides'))) {
    const slide = slides.find((each) => each.id === id);
    if (!slide) {
      reportUnknownSlide(id, keyAt, slides, context.report);
      continue;
    }
    const changed = { ...slide, node: merge(slide.node, value) };
    checkSlide(changed, context);
    overrides.set(id, readOverride(value, readSlide(changed, context)));
  }
  return overrides;
}

/** Reports ids of audiences under `only` that no audience has. */
export function checkOnly(node: YamlNode, audiences: readonly string[], { report }: BriefContext): void {
  for (const item of itemsOf(childOf(node, 'only'))) {
    const name = nameIn(item);
    if (name === undefined || audiences.includes(name)) continue;
    report.add('audience-unknown', `there is no audience \`${name}\``, item.at, nameHint(name, audiences));
  }
}
