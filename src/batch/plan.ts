import { basename, extname, join, resolve } from 'node:path';
import { didYouMean } from '../diagnostics/suggest.js';
import { listBriefs, type Project } from '../files/project.js';

/** What was asked for does not exist or does not hang together: wrong usage, not a mistake in a file. */
export class UsageError extends Error {}

function briefName(file: string): string {
  return basename(file, extname(file));
}

/** The brief files that are meant: by path, by name under briefs/, or all of them. */
export function planBriefs(names: readonly string[], project: Project, cwd: string): string[] {
  const all = listBriefs(project);
  if (names.length === 0) {
    if (all.length === 0) throw new UsageError(`there are no briefs in ${project.briefsFolder}`);
    return distinct(all);
  }
  const files = names.map((name) => {
    if (/\.ya?ml$/.test(name)) return resolve(cwd, name);
    const found = all.find((file) => briefName(file) === name);
    if (found) return found;
    const near = didYouMean(name, all.map(briefName));
    const there = all.map(briefName).join(', ') || 'none';
    throw new UsageError(
      `there is no brief "${name}"${near ? `; did you mean "${near}"?` : ` (there are: ${there})`}`,
    );
  });
  return distinct(files);
}

/** One file named twice is built once; two files of one name would write to one folder. */
function distinct(files: readonly string[]): string[] {
  const unique = [...new Set(files)];
  const twice = unique.find((file, index) =>
    unique.slice(0, index).some((one) => briefName(one) === briefName(file)),
  );
  if (twice !== undefined) throw new UsageError(`two briefs are named "${briefName(twice)}": rename one`);
  return unique;
}

/** Where a deck is written: out/<brief>/<audience>.pptx. */
export function deckPath(out: string, brief: string, audience: string): string {
  return join(out, brief, `${audience}.pptx`);
}

/** Where the evidence sheet of a deck is written, beside it: out/<brief>/<audience>.evidence.html. */
export function evidencePath(deck: string): string {
  return deck.replace(/\.pptx$/, '.evidence.html');
}
