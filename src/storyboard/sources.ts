import type { Findings } from '../model/findings.js';
import type { LayoutContract } from '../model/layout-contract.js';
import type { Paper } from '../model/paper.js';
import type { SourceEntry, Storyboard, StoryboardSlide } from '../model/storyboard.js';
import { sectionLabel } from '../wording/references.js';

interface SourcesMaterial {
  readonly paper: Paper;
  readonly findings: Findings;
  readonly layouts: ReadonlyMap<string, LayoutContract>;
}

/**
 * Fills the sources slide: every paragraph and external source that the deck rests on, with the slides that use it. Where
 * it has been continued, each part keeps its own and has their numbers set right.
 */
export function fillSources(
  storyboard: Storyboard,
  { paper, findings, layouts }: SourcesMaterial,
): Storyboard {
  const entries = sourceEntries(storyboard, paper, findings);
  const slides = storyboard.slides.map((slide) => {
    if (layouts.get(slide.layout)?.filled !== 'sources') return slide;
    const listed = slide.continuation && new Set(slide.sources?.map(sourceKey));
    return { ...slide, sources: listed ? entries.filter((one) => listed.has(sourceKey(one))) : entries };
  });
  return { ...storyboard, slides };
}

function sourceKey({ label, description }: SourceEntry): string {
  return `${label} ${description}`;
}

/** Entry for each paragraph in the order of the paper, then external sources in the order of the findings. */
function sourceEntries(storyboard: Storyboard, paper: Paper, findings: Findings): SourceEntry[] {
  const paragraphs = paper.sections.flatMap((section) =>
    section.paragraphs.map(({ number }) => ({
      label: `${sectionLabel(section.id, storyboard.language)}\u00a0¶${number}`,
      description: section.heading,
      slides: slidesUsing(storyboard.slides, (reference) =>
        reference.kind === 'paper'
          ? reference.section === section.id && reference.from <= number && number <= reference.to
          : false,
      ),
    })),
  );
  const externals = [...findings.sources.values()].map((source) => ({
    label: '',
    description: source.url ? `${source.cite}, ${source.url}` : source.cite,
    slides: slidesUsing(
      storyboard.slides,
      (reference) => reference.kind === 'external' && reference.source === source.id,
    ),
  }));
  return [...paragraphs, ...externals].filter((entry) => entry.slides.length > 0);
}

function slidesUsing(
  slides: readonly StoryboardSlide[],
  uses: (reference: StoryboardSlide['references'][number]) => boolean,
): number[] {
  return slides.flatMap((slide, index) => (slide.references.some(uses) ? [index + 1] : []));
}
