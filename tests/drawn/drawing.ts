import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { findProject, findTemplate, listTemplates } from '../../src/files/project.js';
import { drawPdfs, missing, missingFaces } from '../../src/gallery/draw.js';
import { readTheme } from '../../src/theme/theme.js';
import { root } from '../project.js';
import { type DrawnPage, pagesOf } from './page.js';

const deep = process.env.BRIEFDECK_DEEP !== undefined;
const programs = deep ? missing(['soffice', 'pdftotext', 'fc-match']) : [];
const lacking = deep && programs.length === 0 ? await missingFaces(themeFaces()) : programs;

/** The fonts that the shipped themes name. */
function themeFaces(): string[] {
  const project = findProject(root);
  const themes = listTemplates(project, 'themes').flatMap(
    (name) => readTheme(name, findTemplate(project, 'themes', name)!, new Report()) ?? [],
  );
  return [...new Set(themes.flatMap((theme) => Object.values(theme.fonts) as string[]))];
}

/** Whether decks are to be drawn, and can be. */
export const drawing = deep && lacking.length === 0;

/** Says why decks are not drawn; where drawing is required, that is a failure. */
export function requireDrawing(): void {
  if (!deep || lacking.length === 0) return;
  console.warn(
    `skipped: drawing decks needs LibreOffice, poppler and fonts with the metrics of those named; not found: ${lacking.join(', ')}`,
  );
  test.runIf(process.env.BRIEFDECK_REQUIRE_DRAWING !== undefined)('what draws decks is installed', () => {
    expect(lacking).toEqual([]);
  });
}

/** A deck's bytes and a name of its own. */
export interface PackedDeck {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pages of each deck, drawn by one run of LibreOffice in `folder`. */
export async function drawDecks(decks: readonly PackedDeck[], folder: string): Promise<DrawnPage[][]> {
  mkdirSync(folder, { recursive: true });
  const files = decks.map(({ name }) => join(folder, `${name}.pptx`));
  for (const [index, file] of files.entries()) writeFileSync(file, decks[index]!.bytes);
  return (await drawPdfs(files, folder)).map(pagesOf);
}
