import { relative } from 'node:path';
import type { CoverageSummary } from '../batch/coverage.js';

/** "Coverage of roadmap: …" with a line a paragraph and a column an audience, and what no audience is told. */
export function coverageText(coverage: CoverageSummary): string {
  const { brief, paper, unused, withoutFinding, file } = coverage;
  const left: readonly [string, readonly string[]][] = [
    ['paragraphs that no finding rests on', withoutFinding],
    ['findings that no audience is told', unused.findings],
    ['facts that no audience is told', unused.facts],
    ['events that no audience is shown', unused.events],
    ['exhibits that no audience is shown', unused.exhibits],
  ];
  return [
    `${brief}: findings/slides that rest on each paragraph of ${paper}`,
    ...table(coverage),
    ...left.map(([name, ids]) => `${name}: ${ids.length === 0 ? 'none' : ids.join(', ')}`),
    `for the analyst alone: ${relative(process.cwd(), file)}`,
  ].join('\n');
}

function table({ sections, audiences }: CoverageSummary): string[] {
  const rows = [
    ['', 'held', ...audiences.map(({ id }) => id)],
    ...sections.flatMap(({ label, paragraphs }) =>
      paragraphs.map(({ number, findings, told }) => [
        `${label} ¶${number}`,
        String(findings.length),
        ...told.map((one) =>
          one.findings.length + one.slides.length === 0 ? '–' : `${one.findings.length}/${one.slides.length}`,
        ),
      ]),
    ),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
