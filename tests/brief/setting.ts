import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderDiagnostics } from '../../src/diagnostics/render.js';
import type { Report } from '../../src/diagnostics/report.js';
import type { Project } from '../../src/files/project.js';
import type { LayoutContract } from '../../src/model/layout-contract.js';

export const here = dirname(fileURLToPath(import.meta.url));
export const repository = join(here, '../..');

/** A project that stays as it is, whatever templates the package ships. */
export const project: Project = {
  root: join(here, 'project'),
  briefsFolder: join(here, 'project/briefs'),
  templateFolders: [join(here, 'project/templates')],
  outFolder: join(here, 'project/out'),
};

const plain = { judgement: false, text: false, required: false };

export const layouts: readonly LayoutContract[] = [
  { ...plain, name: 'cover', use: 'first', required: true },
  {
    ...plain,
    name: 'bottom-line',
    use: 'the message',
    findings: { min: 1, max: 3 },
    judgement: true,
    required: true,
  },
  { ...plain, name: 'key-findings', use: 'cards', findings: { min: 2, max: 4 } },
  { ...plain, name: 'key-figures', use: 'large figures', figures: { min: 1, max: 4 } },
  { ...plain, name: 'chart', use: 'a chart', exhibit: 'chart', judgement: true, text: true },
  { ...plain, name: 'map', use: 'a map', exhibit: 'map' },
  { ...plain, name: 'closing', use: 'last words', text: true },
  { ...plain, name: 'sources', use: 'what it rests on', required: true },
];

export function contextFor(report: Report) {
  return { report, project, layouts };
}

/** A report as a user sees it, files named from the repository's root. */
export function rendered(report: Report): string {
  const sources = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return renderDiagnostics(report.entries, sources, { color: false, cwd: repository });
}
