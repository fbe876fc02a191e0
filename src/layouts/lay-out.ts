import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type {
  DeckProperties,
  Scene,
  SceneElement,
  SceneLayout,
  SceneSlide,
  SceneTheme,
} from '../model/scene.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import { Typesetter } from '../typography/typesetter.js';
import { handlingLabel, phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { layouts } from './index.js';
import { neutralColors } from './parts/accents.js';
import { signed } from './parts/logo.js';
import type { Logo, PreparedPicture } from './prepared-picture.js';
import { page, type Sheet } from './sheet.js';

const byName: ReadonlyMap<string, LayoutDefinition> = new Map(layouts.map((layout) => [layout.name, layout]));

/** A layout of the registry; a storyboard names no others. */
export function layoutNamed(name: string): LayoutDefinition {
  const layout = byName.get(name);
  if (!layout) throw new Error(`no layout ${name}`);
  return layout;
}

/** What the layouts need besides the words. */
export interface LayoutMaterial {
  readonly theme: Theme;
  readonly paper: Paper;
  readonly report: Report;
  readonly coverPicture?: PreparedPicture;
  readonly logo?: Logo;
  readonly findings: Findings;
  /** ISO 8601 instant for the properties. */
  readonly instant: string;
}

/** Composes every slide of a storyboard. */
export async function layOut(storyboard: Storyboard, material: LayoutMaterial): Promise<Scene> {
  const used: SceneLayout[] = [];
  const slides: SceneSlide[] = [];
  for (const [index, slide] of storyboard.slides.entries()) {
    const layout = layoutNamed(slide.layout);
    if (!used.some((one) => one.name === layout.title)) used.push(slideLayoutOf(layout, material));
    const elements = await layout.compose(sheetOf(storyboard, slide, material));
    slides.push({
      id: slide.id,
      layout: layout.title,
      section: sectionOf(storyboard, index),
      elements: footLast(elements).map(withUniqueId(new Set())),
      notes: slide.notes?.text ?? '',
    });
  }
  return {
    width: page.width,
    height: page.height,
    language: storyboard.language,
    properties: propertiesOf(storyboard, material),
    theme: sceneTheme(material.theme),
    layouts: used,
    slides,
  };
}

/** The layout in the file; all but the cover, which has it larger, are signed with the logo. */
function slideLayoutOf(layout: LayoutDefinition, { theme, logo }: LayoutMaterial): SceneLayout {
  const plainLayout = layout.slideLayout(theme);
  return logo && layout.name !== 'cover' ? signed(plainLayout, logo, theme) : plainLayout;
}

function sceneTheme({ name, palette, fonts, corner }: Theme): SceneTheme {
  return { name, palette, fonts, corner };
}

/** What a layout composes a slide with. */
export function sheetOf(storyboard: Storyboard, slide: StoryboardSlide, material: LayoutMaterial): Sheet {
  const where = { slide: slide.id, audience: storyboard.audience, at: slide.at };
  return {
    slide,
    storyboard,
    paper: material.paper,
    gutter: material.theme.spacing.gutter,
    neutrals: neutralColors(Object.values(material.findings.colors), material.theme.palette),
    derivedFacts: derivedIn(material.findings),
    type: new Typesetter(material.theme, storyboard.language, material.report, where),
    ...(material.coverPicture && { coverPicture: material.coverPicture }),
    ...(material.logo && { logo: material.logo }),
  };
}

function derivedIn({ facts }: Findings): ReadonlySet<string> {
  return new Set([...facts].flatMap(([id, { kind }]) => (kind === 'derived' ? [id] : [])));
}

/** The foot is composed with the title, and read after the body. */
function footLast(elements: readonly SceneElement[]): SceneElement[] {
  const isFoot = (element: SceneElement): boolean =>
    element.kind === 'text' &&
    element.placeholder !== undefined &&
    element.paragraphs[0]?.runs[0]?.style.role === 'source';
  return [...elements.filter((one) => !isFoot(one)), ...elements.filter(isFoot)];
}

/** Two events may have one label; an object's name stays unique on its slide. */
function withUniqueId(seen: Set<string>): (element: SceneElement) => SceneElement {
  return (element) => {
    let count = 1;
    while (seen.has(numbered(element.id, count))) count += 1;
    const id = numbered(element.id, count);
    seen.add(id);
    return id === element.id ? element : { ...element, id };
  };
}

function numbered(id: string, count: number): string {
  return count === 1 ? id : `${id} (${count})`;
}

/** PowerPoint's sections: what opens the deck, its parts or else the slides under each kicker, what closes it. */
function sectionOf(storyboard: Storyboard, index: number): string {
  const words = phrases(storyboard.language);
  const slide = storyboard.slides[index]!;
  if (slide.layout === 'cover') return words.opening;
  if (slide.layout === 'sources') return words.sourcesKicker;
  const opener = storyboard.slides.slice(0, index + 1).findLast((one) => layoutNamed(one.layout).opensPart);
  return plain(opener?.title) || plain(slide.kicker) || words.body;
}

function propertiesOf(storyboard: Storyboard, { paper, instant }: LayoutMaterial): DeckProperties {
  return {
    title: `${storyboard.title} – ${storyboard.audienceName}`,
    subject: paper.reference,
    author: storyboard.presenter ?? 'briefdeck',
    company: '',
    keywords: handlingLabel(storyboard.handling, storyboard.language),
    instant,
  };
}
