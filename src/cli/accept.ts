import { relative } from 'node:path';
import { Command } from 'commander';
import { type AcceptedReview, accept } from '../batch/accept.js';
import { exitCodes } from './exit-codes.js';
import { type FormatFlags, formatOf, formatOption, hasLines, jsonOption, printProblems } from './formats.js';

/** `briefdeck accept [brief…]`. */
export function acceptCommand(finish: (code: number) => void): Command {
  return new Command('accept')
    .description(
      'record in briefdeck.lock that the findings of the briefs named, or of every brief under briefs/, were reviewed against their paper as it stands now',
    )
    .argument('[brief...]', 'names of briefs, or paths of brief files')
    .addOption(formatOption())
    .addOption(jsonOption())
    .action((briefs: string[], flags: FormatFlags) => {
      const format = formatOf(flags);
      const result = accept({ briefs });
      if (hasLines(format)) {
        for (const review of result.reviews) process.stdout.write(`${reviewLines(review)}\n`);
      }
      printProblems(result.diagnostics, format, () => JSON.stringify({ version: 1, ...result }, null, 2));
      if (!result.ok && format === 'text')
        process.stderr.write('nothing was recorded: there must be no error\n');
      finish(result.ok ? exitCodes.fine : exitCodes.problems);
    });
}

const kinds = ['changed', 'moved', 'new', 'dropped'] as const;

/** What a review changed, a line a paragraph, and where it is kept. */
function reviewLines({ findings, lock, paragraphs, changes }: AcceptedReview): string {
  const width = Math.max(0, ...changes.map(({ paragraph }) => paragraph.length)) + 2;
  const lines = changes.map(({ paragraph, change, words }) =>
    `  ${paragraph.padEnd(width)}${change.padEnd(9)}${words}`.trimEnd(),
  );
  const counts = kinds.flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count > 0 ? [`${count} ${kind}`] : [];
  });
  const changed = counts.length === 0 ? 'nothing has changed' : counts.join(', ');
  const file = (path: string): string => relative(process.cwd(), path);
  return [
    `${file(findings)}: ${paragraphs} paragraphs reviewed, ${changed}`,
    ...lines,
    `  kept in ${file(lock)}`,
  ].join('\n');
}
