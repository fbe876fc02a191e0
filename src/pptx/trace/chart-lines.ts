import { child, children, descendants, type Element } from '../xml.js';
import { linesOf, squeezed } from './lines.js';

/**
 * What a chart shows: each point as "series: category = value", and the words of its labels and titles. Sorted, since
 * programs write the series of a chart in an order of their own.
 */
export function chartLines(chart: Element): string[] {
  const points = descendants(chart, 'c:ser').flatMap(pointsOf);
  return [...points, ...linesOf(chart)].sort();
}

function pointsOf(series: Element): string[] {
  const [name = ''] = cached(child(series, 'c:tx')).values();
  const categories = cached(child(series, 'c:cat') ?? child(series, 'c:xVal'));
  const values = cached(child(series, 'c:val') ?? child(series, 'c:yVal'));
  return [...values].map(([index, value]) =>
    squeezed(`${name}: ${categories.get(index) ?? index} = ${value}`),
  );
}

/** The points that a chart remembers of its workbook, by their index. */
function cached(holder: Element | undefined): Map<string, string> {
  const points = holder ? descendants(holder, 'c:pt') : [];
  return new Map(
    points.map((point) => [
      point.getAttribute('idx') ?? '',
      steady((children(point, 'c:v')[0]?.textContent ?? '').trim()),
    ]),
  );
}

/** A number without the last digits, which programs round each in their own way. */
function steady(value: string): string {
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? value : String(Number(number.toPrecision(12)));
}
