import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { ChartExhibit } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import type { Place } from '../model/place.js';
import { chartFaults } from './chart-faults.js';
import { shapeFault } from './chart-shapes.js';
import { type ChartValues, chartValues } from './chart-values.js';

/**
 * Says what keeps a chart from being drawn, where it would mislead, and where it is doubtful that it helps: each at the
 * value, row or key that it is about, and of faults that follow from one another the first alone.
 */
export function checkChart(exhibit: ChartExhibit, findings: Findings, report: Report): void {
  const values = chartValues(exhibit, findings);
  const inTheWay = shapeFault(values);
  const faults = inTheWay.length > 0 ? inTheWay : chartFaults(values);
  for (const { code, message, hint, at } of faults) {
    report.add(code, `the chart "${exhibit.id}" ${message}`, at ?? exhibit.at, hint);
  }
  checkNames(values, report);
}

/** Names that are singled out must be rows or series; those that are called levels, rows. */
function checkNames({ exhibit, rows, series }: ChartValues, report: Report): void {
  const { highlight, totals, places, chart } = exhibit;
  const named = (names: readonly string[]): string[] => names.filter((name) => name !== '');
  const known = named([...rows, ...series.map(({ name }) => name)]);
  if (known.length === 0) return;
  const check = (name: string, at: Place | undefined, among: readonly string[], what: string): void => {
    if (among.includes(name)) return;
    const message = `the chart "${exhibit.id}" has ${what} "${name}"`;
    report.add('chart-data', message, at ?? exhibit.at, nameHint(name, among));
  };
  for (const [index, name] of highlight.entries())
    check(name, places?.highlight?.[index], known, 'neither row nor series');
  if (chart !== 'waterfall') return;
  for (const [index, name] of totals.entries()) check(name, places?.totals?.[index], named(rows), 'no row');
}
