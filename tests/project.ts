import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The invented paper with its findings and three briefs that extend the shipped storylines. */
export const harbour = join(root, 'tests/fixtures/harbour-2025');

/** A folder of a test's own, gone when the test is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the worked example that a test may change: briefs, templates and assets. */
export function copyOfWorkedExample(): string {
  const folder = temporaryFolder();
  for (const part of ['briefs', 'templates', 'assets'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  return folder;
}

/** Changes a file of a project; the text to be replaced must be there. */
export function change(project: string, file: string, from: string, to: string): void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  writeFileSync(path, text.replace(from, to));
}
