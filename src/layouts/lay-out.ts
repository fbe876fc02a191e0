import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { DeckProperties, Scene, SceneElement, SceneLayout, SceneSlide } from '../model/scene.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import { Typesetter } from '../typography/typesetter.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { layouts } from './index.js';
import { neutralColors } from './parts/accents.js';
import type { PreparedPicture } from './prepared-picture.js';
import { page, type Sheet } from './sheet.js';

const byName: ReadonlyMap<string, LayoutDefinition> = new Map(layouts.map((layout) => [layout.name, layout]));

/** What the layouts need besides the words. */
export interface LayoutMaterial {
  readonly theme: Theme;
  readonly paper: Paper;
  readonly report: Report;
  readonly coverPicture?: PreparedPicture;
  readonly findings: Findings;
  /** ISO 8601 instant for the properties. */
  readonly instant: string;
}

/** Composes every slide of a storyboard. */
export async function layOut(storyboard: Storyboard, material: LayoutMaterial): Promise<Scene> {
  const used: SceneLayout[] = [];
  const slides: SceneSlide[] = [];
  for (const [index, slide] of storyboard.slides.entries()) {
    const layout = byName.get(slide.layout)!;
    if (!used.some((one) => one.name === layout.title)) used.push(layout.slideLayout(material.theme));
    const elements = await layout.compose(sheetOf(storyboard, slide, index, material));
    slides.push({
      id: slide.id,
      layout: layout.title,
      section: sectionOf(storyboard, index),
      elements: elements.map(withUniqueId(new Map())),
      notes: slide.notes?.text ?? '',
    });
  }
  return {
    width: page.width,
    height: page.height,
    language: storyboard.language,
    properties: propertiesOf(storyboard, material),
    theme: { name: material.theme.name, palette: material.theme.palette, fonts: material.theme.fonts },
    layouts: used,
    slides,
  };
}

function sheetOf(
  storyboard: Storyboard,
  slide: StoryboardSlide,
  index: number,
  material: LayoutMaterial,
): Sheet {
  const where = { slide: slide.id, audience: storyboard.audience, at: slide.at };
  return {
    slide,
    storyboard,
    paper: material.paper,
    number: index + 1,
    neutrals: neutralColors(Object.values(material.findings.colors)),
    type: new Typesetter(material.theme, storyboard.language, material.report, where),
    ...(material.coverPicture && { coverPicture: material.coverPicture }),
  };
}

/** Two events may have one label; an object's name stays unique on its slide. */
function withUniqueId(seen: Map<string, number>): (element: SceneElement) => SceneElement {
  return (element) => {
    const count = (seen.get(element.id) ?? 0) + 1;
    seen.set(element.id, count);
    return count === 1 ? element : { ...element, id: `${element.id} (${count})` };
  };
}

/** PowerPoint's sections: what opens the deck, the slides under each kicker, what closes it. */
function sectionOf(storyboard: Storyboard, index: number): string {
  const words = phrases(storyboard.language);
  const slide = storyboard.slides[index]!;
  if (slide.layout === 'cover') return words.opening;
  if (slide.layout === 'sources') return words.sourcesKicker;
  return plain(slide.kicker) || words.body;
}

function propertiesOf(storyboard: Storyboard, { paper, instant }: LayoutMaterial): DeckProperties {
  const words = phrases(storyboard.language);
  return {
    title: `${storyboard.title} – ${storyboard.audienceName}`,
    subject: paper.reference,
    author: storyboard.presenter ?? 'briefdeck',
    company: '',
    keywords: words.handling[storyboard.handling] ?? storyboard.handling,
    instant,
  };
}
