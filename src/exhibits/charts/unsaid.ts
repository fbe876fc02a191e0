import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import { figureText } from './figures.js';

/** That these have no label; nothing where there are none. */
export function unlabelled(names: readonly string[], type: Typesetter): string[] {
  return names.length === 0 ? [] : [phrases(type.language).unlabelled(names.join('; '))];
}

/** A value as it is named outside its place: "Algeria, 2021: 40+". */
export function namedValue(chart: WordedChart, series: number, row: number, type: Typesetter): string {
  const own = chart.series[series]!;
  const cell = own.cells[row]!;
  const names = [plain(chart.rows[row]!.label), plain(own.name)].filter((name) => name !== '');
  return `${names.join(', ')}: ${figureText(cell, own, chart, type.language)}`;
}

/** Bounds whose figures are not written: read off a scale they would be taken for values. */
export function unsaidBounds(
  chart: WordedChart,
  written: (series: number, row: number) => boolean,
  type: Typesetter,
): string[] {
  const left = chart.series.flatMap(({ cells }, series) =>
    cells.flatMap((cell, row) =>
      cell?.bound && !written(series, row) ? [namedValue(chart, series, row, type)] : [],
    ),
  );
  return left.length === 0 ? [] : [phrases(type.language).boundsOnly(left.join('; '))];
}

/** Which rows the figure beside a chart compares, where no bracket shows it and its label does not name them. */
export function unsaidComparison({ annotation, rows }: WordedChart, type: Typesetter): string[] {
  if (!annotation?.between) return [];
  const names = annotation.between.map((row) => plain(rows[row]!.label)) as [string, string];
  const label = `${plain(annotation.label)} ${plain(annotation.note)}`.toLowerCase();
  if (names.every((name) => label.includes(name.toLowerCase()))) return [];
  return [phrases(type.language).compares(plain(annotation.value), ...names)];
}
