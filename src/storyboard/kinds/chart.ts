import type { ChartCell, ChartExhibit, ChartSeriesData } from '../../model/exhibit.js';
import type { DerivedFact } from '../../model/fact.js';
import type { WordedChart, WordedRowName, WordedSeries, WordedValue } from '../../model/storyboard.js';
import type { Wording } from '../../model/wording.js';
import { quantityOf, saysNothing } from '../../wording/facts.js';
import { formatQuantity, formatRange, type Quantity } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import { entityName } from '../../wording/wordings.js';
import type { Words } from '../words.js';
import { remarksOf } from './chart-remarks.js';
import type { KindWords, Point } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const chart: KindWords<'chart'> = {
  word: wordChart,
  points: (exhibit) => [...valuePoints(exhibit), ...entryPoints(exhibit.entries)],
  aloud: (exhibit) => entryPoints(exhibit.entries),
};

/** Each row with its values; with those of several series, each under its name. */
function valuePoints({ rows, series }: WordedChart): Point[] {
  return rows.map((row, index) => {
    const values = series.flatMap(({ name, cells }) => {
      const cell = cells[index];
      if (!cell) return [];
      return [name ? `${plain(name)} ${plain(cell.reading)}` : plain(cell.reading)];
    });
    return { claim: plain(row.label), detail: values.join(', ') };
  });
}

function wordChart(exhibit: ChartExhibit, words: Words): WordedChart {
  const series = exhibit.data.series.map((one) => wordSeries(one, exhibit, words));
  return {
    ...common(exhibit, words),
    kind: 'chart',
    chart: exhibit.chart,
    grouping: exhibit.grouping,
    order: exhibit.order ?? usualOrder(exhibit),
    unit: series[0]?.unit ?? '',
    rows: exhibit.data.rows.map((row, index) => wordRow(row, index, exhibit, words)),
    series,
    ...(exhibit.axisFrom !== undefined && { axisFrom: exhibit.axisFrom }),
    remarks: remarksOf(exhibit, words),
    entries: exhibit.entries.map((entry) => wordEntry(entry, words)),
    ...annotationOf(exhibit, words),
  };
}

/** Things by their value, since their order says nothing else; years, shares and steps as they come. */
function usualOrder({ chart: kind, data }: ChartExhibit): 'value' | 'as-written' {
  const sorted = ['bar', 'column', 'dumbbell'].includes(kind);
  return sorted && !data.rows.every(isYear) ? 'value' : 'as-written';
}

function isYear({ byLanguage }: Wording): boolean {
  return Object.values(byLanguage).every((name) => /^\d{4}\b/.test(name));
}

function wordRow(row: Wording, index: number, exhibit: ChartExhibit, words: Words): WordedRowName {
  const name = entityName(row) ?? '';
  const color = words.colorOf(name);
  const names = [name, plain(words.text(row))];
  const byRow = exhibit.data.rows.some((one) => exhibit.highlight.includes(entityName(one) ?? ''));
  const level =
    exhibit.chart === 'waterfall' && (index === 0 || names.some((one) => exhibit.totals.includes(one)));
  return {
    label: words.text(row),
    total: level,
    ...(color && { color }),
    ...(byRow && { highlighted: exhibit.highlight.includes(name) }),
  };
}

function wordSeries(data: ChartSeriesData, exhibit: ChartExhibit, words: Words): WordedSeries {
  const name = data.name && entityName(data.name);
  const color = words.colorOf(data.of ?? name);
  const last = exhibit.data.series.at(-1) === data;
  const bySeries = exhibit.data.series.some((one) =>
    exhibit.highlight.includes((one.name && entityName(one.name)) ?? ''),
  );
  const unit = data.unit ?? exhibit.data.unit ?? unitOfFacts(data, words);
  return {
    ...(data.name && { name: words.text(data.name) }),
    ...(color && { color }),
    ...(bySeries && { highlighted: exhibit.highlight.includes(name ?? '') }),
    unit,
    as: data.as ?? (exhibit.chart === 'combo' && last ? 'line' : 'column'),
    cells: data.cells.map((cell) => cell && wordCell(cell, unit, words)),
  };
}

function unitOfFacts({ cells }: ChartSeriesData, words: Words): string {
  const { facts } = words.findings;
  for (const cell of cells) {
    if (!cell || !('fact' in cell)) continue;
    const fact = facts.get(cell.fact);
    if (fact?.kind === 'range') return fact.unit;
    const quantity = quantityOf(fact, facts);
    if (quantity) return quantity.unit;
  }
  return '';
}

function wordCell(cell: ChartCell, unit: string, words: Words): WordedValue {
  if ('fact' in cell) return wordFact(cell.fact, words);
  const { value, approx, bound, high, at } = cell;
  const quantity: Quantity = { value, unit, approx, ...(bound && { bound }) };
  const reading =
    high === undefined
      ? formatQuantity(quantity, words.language, 'short')
      : formatRange({ low: value, high, unit, approx }, words.language, 'short');
  return {
    value,
    approx,
    ...(bound && { bound }),
    ...(high !== undefined && { high }),
    reading: words.own(reading, at),
  };
}

function wordFact(id: string, words: Words): WordedValue {
  const fact = words.findings.facts.get(id)!;
  const reading = words.fact(id, 'short', fact.at);
  if (fact.kind === 'range')
    return { fact: id, value: fact.low, high: fact.high, approx: fact.approx, reading };
  const { value = 0, approx = false, bound } = quantityOf(fact, words.findings.facts) ?? {};
  return { fact: id, value, approx, reading, ...(bound && { bound }) };
}

function annotationOf(exhibit: ChartExhibit, words: Words): Pick<WordedChart, 'annotation'> {
  const { facts } = words.findings;
  const annotated = exhibit.annotate === undefined ? undefined : facts.get(exhibit.annotate);
  if (!annotated) return {};
  if (annotated.kind === 'derived' && saysNothing(annotated, facts)) {
    reportOpen(annotated, exhibit, words);
    return {};
  }
  const color = words.colorOf(annotated.of);
  // Only these two are what lies between the ends of two bars.
  const spans = annotated.kind === 'derived' && ['difference', 'ratio'].includes(annotated.derivation);
  const between = betweenRows(exhibit, spans ? annotated.operands : []);
  return {
    annotation: {
      fact: annotated.id,
      value: words.fact(annotated.id, 'short', annotated.at),
      label: annotated.label ? words.text(annotated.label) : words.own(annotated.id, annotated.at),
      ...(annotated.note && { note: words.text(annotated.note) }),
      ...(color && { color }),
      ...(between && { between }),
    },
  };
}

function reportOpen({ id, operands }: DerivedFact, exhibit: ChartExhibit, words: Words): void {
  words.report.add(
    'chart-misleading',
    `the chart "${exhibit.id}" annotates \`${id}\`, which its operands leave open: ${operands.map((one) => `\`${one}\``).join(' and ')} are bounds that pull apart`,
    exhibit.at,
    'leave "annotate" out, or derive it from values that are known',
  );
}

/** The rows of the two facts that something is derived from, where the chart has both. */
function betweenRows(
  { data }: ChartExhibit,
  operands: readonly string[],
): readonly [number, number] | undefined {
  if (data.series.length !== 1 || operands.length !== 2) return undefined;
  const rowOf = (id: string): number =>
    data.series[0]!.cells.findIndex((cell) => cell && 'fact' in cell && cell.fact === id);
  const [first, second] = operands.map(rowOf) as [number, number];
  return first < 0 || second < 0 ? undefined : [first, second];
}
