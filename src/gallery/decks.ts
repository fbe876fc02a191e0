import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deliverDecks } from '../batch/build.js';
import { type LayoutEntry, layoutEntries, themeEntries } from '../batch/catalogue.js';
import { listItem } from '../batch/list-item.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type ComposedDeck, drawDeck } from '../pipeline.js';

/** The checkout or package; src/gallery and dist/gallery lie equally deep in it. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A deck of worked examples in one theme, composed and written. */
export interface GalleryDeck {
  readonly theme: string;
  readonly composed: ComposedDeck;
  readonly file: string;
}

/**
 * Builds every layout's worked example in every theme into `folder`: a deck for each theme and paper. What is wrong
 * with an example is among the diagnostics; a deck with an error is not written.
 */
export async function buildGallery(
  folder: string,
): Promise<{ readonly decks: readonly GalleryDeck[]; readonly diagnostics: readonly Diagnostic[] }> {
  const decks: GalleryDeck[] = [];
  const briefs = writeBriefs(join(folder, 'briefs'));
  const result = await deliverDecks({ cwd: packageRoot, briefs, out: folder }, async (composed) => {
    const { brief, audience } = composed.storyboard;
    const file = join(folder, `${brief}-${audience}.pptx`);
    writeFileSync(file, await drawDeck(composed));
    decks.push({ theme: audience, composed, file });
    return file;
  });
  return { decks, diagnostics: result.diagnostics };
}

/** A brief for each paper that examples are about; its audiences are the themes. */
function writeBriefs(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const entries = layoutEntries();
  const themes = themeEntries(packageRoot).map((theme) => theme.name);
  return [...new Set(entries.map((entry) => entry.paper))].map((paper) => {
    const file = join(folder, `${paper}.yaml`);
    const own = entries.filter((entry) => entry.paper === paper);
    writeFileSync(file, briefOf(paper, own, themes));
    return file;
  });
}

function briefOf(paper: string, entries: readonly LayoutEntry[], themes: readonly string[]): string {
  const audiences = themes.map(
    (theme) => `  ${theme}: { name: Council of Ministers, minutes: 30, theme: ${theme} }`,
  );
  const findings = join(packageRoot, 'assets/papers', paper, 'findings.yaml');
  return [
    `findings: ${JSON.stringify(findings)}`,
    `title: '{{paper.title}}'`,
    'storyline:',
    ...inParts(entries.map((entry) => listItem(entry.example))),
    'audiences:',
    ...audiences,
    '',
  ].join('\n');
}

/** Titles of parts that the examples are divided into, beside the one that opens a part itself. */
const parts = ['What the paper reports', 'What it assesses', 'What it leaves open'];

/** An agenda is shown only of a deck that has parts: each is opened after as many slides as the one before. */
function inParts(slides: readonly string[]): string[] {
  const stretch = Math.ceil(slides.length / (parts.length + 1));
  return slides.flatMap((slide, index) => {
    const part = index % stretch === 0 ? parts[index / stretch - 1] : undefined;
    if (part === undefined) return [slide];
    return [listItem(`id: part-${index}\nlayout: section\ntitle: ${part}`), slide];
  });
}
