import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { metricTwin } from '../typography/families.js';

const run = promisify(execFile);

/** Those of the programs that this machine has not. */
export function missing(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
}

/** Those of the font families that this machine would draw with other widths than the ones measured. */
export async function missingFaces(families: readonly string[]): Promise<string[]> {
  const matches = await Promise.all(
    families.map((family) => run('fc-match', ['-f', '%{family[0]}', family])),
  );
  return families.filter((family, index) => metricTwin(matches[index]!.stdout) !== metricTwin(family));
}

/** PDFs of the decks, in their order, drawn by one run of LibreOffice; the files' names must differ. */
export async function drawPdfs(decks: readonly string[], folder: string): Promise<string[]> {
  // A profile of its own, since a second LibreOffice with the same one would hand over to the first and end.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...decks], {
    maxBuffer: 1 << 26,
  });
  const pdfs = decks.map((deck) => join(folder, `${basename(deck, '.pptx')}.pdf`));
  const lost = pdfs.filter((pdf) => !existsSync(pdf));
  if (lost.length > 0) throw new Error(`LibreOffice drew no ${lost.join(', ')}`);
  return pdfs;
}

/** PNG files of a PDF's pages, in order. */
export async function drawPages(pdf: string, dpi: number): Promise<string[]> {
  const folder = `${pdf}-pages`;
  mkdirSync(folder, { recursive: true });
  await run('pdftoppm', ['-r', String(dpi), '-png', pdf, join(folder, 'page')]);
  // Numbered with as many digits as the last one has, so that their names sort.
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
