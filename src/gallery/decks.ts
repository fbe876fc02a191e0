import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deliverDecks } from '../batch/build.js';
import { type ExhibitEntry, exhibitEntries, layoutEntries, themeEntries } from '../batch/catalogue.js';
import { listItem } from '../batch/list-item.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { type ComposedDeck, drawDeck } from '../pipeline.js';

/** The checkout or package; src/gallery and dist/gallery lie equally deep in it. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A deck of worked examples in one theme, composed and written. */
export interface GalleryDeck {
  readonly theme: string;
  /** Whether its slides are examples of layouts, named by their layout, or of exhibits, named by their id. */
  readonly of: 'layouts' | 'exhibits';
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
    decks.push({
      theme: audience,
      of: brief.startsWith(exhibitsBrief) ? 'exhibits' : 'layouts',
      composed,
      file,
    });
    return { file };
  });
  return { decks, diagnostics: result.diagnostics };
}

const exhibitsBrief = 'exhibits-of-';

/** A brief for each paper that layouts' examples are about, and for each findings file of exhibits; audiences are the themes. */
function writeBriefs(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const entries = layoutEntries();
  const themes = themeEntries(packageRoot).map((theme) => theme.name);
  const write = (name: string, findings: string, storyline: readonly string[]): string => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, briefOf(findings, storyline, themes));
    return file;
  };
  const papers = [...new Set(entries.map((entry) => entry.paper))].map((paper) => {
    const own = entries.filter((entry) => entry.paper === paper);
    return write(paper, `${paper}/findings.yaml`, inParts(own.map((entry) => listItem(entry.example))));
  });
  const exhibits: readonly ExhibitEntry[] = exhibitEntries(packageRoot);
  const files = [...new Set(exhibits.map((entry) => entry.findings))].map((findings) => {
    const own = exhibits.filter((entry) => entry.findings === findings);
    const name = `${exhibitsBrief}${findings.replace(/\W+/g, '-')}`;
    return write(
      name,
      findings,
      own.map((entry) => listItem(entry.slide)),
    );
  });
  return [...papers, ...files];
}

function briefOf(findings: string, storyline: readonly string[], themes: readonly string[]): string {
  const audiences = themes.map(
    (theme) => `  ${theme}: { name: Council of Ministers, minutes: 30, theme: ${theme} }`,
  );
  const file = join(packageRoot, 'assets/papers', findings);
  return [
    `findings: ${JSON.stringify(file)}`,
    `title: '{{paper.title}}'`,
    'storyline:',
    ...storyline,
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
