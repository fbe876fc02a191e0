import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { ChartExhibit } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import { chartFaults } from './chart-faults.js';
import { shapeFault } from './chart-shapes.js';
import { chartValues } from './chart-values.js';

/** Says what keeps a chart from being drawn, where it would mislead, and where it is doubtful that it helps. */
export function checkChart(exhibit: ChartExhibit, findings: Findings, report: Report): void {
  const values = chartValues(exhibit, findings);
  const shape = shapeFault(values);
  const faults = shape ? [shape] : chartFaults(values);
  for (const { code, message, hint } of faults) {
    report.add(code, `the chart "${exhibit.id}" ${message}`, exhibit.at, hint);
  }
  checkNames(
    exhibit,
    values.rows,
    values.series.map(({ name }) => name),
    report,
  );
}

/** Names that are singled out or called levels must be rows or series. */
function checkNames(
  exhibit: ChartExhibit,
  rows: readonly string[],
  series: readonly string[],
  report: Report,
): void {
  const known = [...rows, ...series].filter((name) => name !== '');
  for (const name of [...exhibit.highlight, ...exhibit.totals]) {
    if (known.includes(name)) continue;
    report.add(
      'chart-data',
      `the chart "${exhibit.id}" has neither row nor series "${name}"`,
      exhibit.at,
      nameHint(name, known),
    );
  }
}
