import { audit } from './audit/audit.js';
import { Report } from './diagnostics/report.js';
import { checkFacts } from './evidence/check-facts.js';
import type { Evidence } from './evidence/evidence.js';
import { checkSlideStatements } from './evidence/statements/index.js';
import { traceOf } from './evidence/trace-of.js';
import { layOut } from './layouts/lay-out.js';
import { paginate } from './layouts/paginate.js';
import type { Logo, PreparedPicture } from './layouts/prepared-picture.js';
import type { Coverage } from './model/coverage.js';
import type { Scene } from './model/scene.js';
import type { Storyboard } from './model/storyboard.js';
import type { Theme } from './model/theme.js';
import type { DeckTrace } from './model/trace.js';
import { coveragePage, evidenceSheet } from './sheets/index.js';
import { fitToMinutes } from './storyboard/fit.js';
import type { Material } from './storyboard/material.js';
import { checkMinutes } from './storyboard/minutes.js';
import { checkSpeech, type NotesTemplate, withheldParagraphs, writeNotes } from './storyboard/notes.js';
import { fillParts } from './storyboard/parts.js';
import { runningOrder } from './storyboard/running-order.js';
import { select } from './storyboard/select.js';
import { citeParts } from './storyboard/source-line.js';
import { fillSources } from './storyboard/sources.js';
import { word } from './storyboard/word.js';

/** Everything that one deck is made from. */
export interface DeckMaterial extends Material {
  readonly evidence: Evidence;
  readonly theme: Theme;
  readonly notes: NotesTemplate;
  readonly coverPicture?: PreparedPicture;
  readonly logo?: Logo;
  /** ISO 8601 instant written to the properties. */
  readonly instant: string;
}

/** A deck composed and checked, not yet drawn. */
export interface ComposedDeck {
  readonly storyboard: Storyboard;
  readonly scene: Scene;
  /** What each of its claims rests on. */
  readonly trace: DeckTrace;
  /** Whether the file holds its trace. */
  readonly traced: boolean;
}

/**
 * The straight way from an audience of a brief to a scene. What is wrong goes to the report; the deck may be drawn
 * only if nothing in there is an error.
 */
export async function composeDeck(material: DeckMaterial, report: Report): Promise<ComposedDeck> {
  const selection = select(material, report);
  const worded = word(selection, material, report);
  checkFacts(worded, material.findings, report);
  checkSlideStatements(worded, material.evidence, report);
  const storyboard = finalSlides(worded, material, report);
  const scene = await layOut(storyboard, { ...material, report });
  audit(scene, storyboard, material.layouts, report);
  const trace = traceOf(storyboard, material.evidence, withheldParagraphs(material));
  return { storyboard, scene, trace, traced: material.audience.trace };
}

/**
 * Checks the words of the slides that no audience is shown, as if one were: what stands in a brief is held against the
 * paper whoever sees it. What else is wrong with them is said once they are told.
 */
export function checkUntold(material: Material & { readonly evidence: Evidence }, report: Report): void {
  const { brief } = material;
  const shown = new Set(
    brief.audiences.flatMap((audience) => runningOrder(brief, audience).slides.map((slide) => slide.id)),
  );
  const untold = brief.slides.filter((slide) => !shown.has(slide.id)).map(({ id, at }) => ({ id, at }));
  if (untold.length === 0) return;
  const nothing = { sections: [], tags: [], findings: [], slides: [] };
  const reader = {
    ...material.audience,
    order: untold,
    include: nothing,
    exclude: nothing,
    slides: new Map(),
  };
  const unheard = new Report();
  const all = { ...material, audience: reader };
  checkSlideStatements(word(select(all, unheard), all, unheard), material.evidence, report);
}

/** The slides that the minutes allow, none fuller than a slide may be, with agenda, sources and notes. */
function finalSlides(worded: Storyboard, material: DeckMaterial, report: Report): Storyboard {
  const drafted = writeNotes(worded, material.notes, material, report);
  const kept = material.audience.fit ? fitToMinutes(drafted) : drafted;
  const filled = fillParts(continued(kept, material, report), material.layouts);
  const final = writeNotes(filled, material.notes, material, report);
  checkSpeech(final, material.notes, report);
  checkMinutes(final, material.audience, report);
  return final;
}

/** The slides that hold too much continued, those that list the sources too: what these list has its numbers only then. */
function continued(kept: Storyboard, material: DeckMaterial, report: Report): Storyboard {
  const paginated = citeParts(paginate(kept, { ...material, report }), material);
  const listed = paginate(fillSources(paginated, material), { ...material, report });
  return fillSources(listed, material);
}

/** The bytes of a composed deck. The heavy drawing library is loaded here, where it is needed first. */
export async function drawDeck(deck: ComposedDeck): Promise<Uint8Array> {
  const { packDeck } = await import('./pptx/deck.js');
  return packDeck(deck.scene, deck.traced ? deck.trace : undefined);
}

/** The page beside a composed deck that says what each of its claims rests on. */
export function sheetOf({ trace }: ComposedDeck): string {
  return evidenceSheet(trace);
}

/** The page for the analyst that says what the decks of a brief tell of their paper. */
export function coveragePageOf(coverage: Coverage): string {
  return coveragePage(coverage);
}
