import type { ChartElement, TextStyle } from '../model/scene.js';

/** The styles of all that a chart writes itself: values, names of rows, scales. */
export function chartStyles({ groups, axes }: ChartElement): TextStyle[] {
  const labels = groups.flatMap(({ series }) => series.flatMap((one) => one.labels ?? []));
  const rows = axes?.categories;
  const scales = [axes?.values, axes?.second, rows && 'max' in rows ? rows : undefined];
  return [
    ...labels.flatMap(({ style, own = [] }) => [style, ...own.flatMap((one) => one.style ?? [])]),
    ...(rows && 'names' in rows && rows.names ? [rows.names] : []),
    ...scales.flatMap((axis) => axis?.scale?.style ?? []),
  ];
}

/** Of these, the ones that stand on what the chart stands on, rather than on what it draws. */
export function stylesBeside(chart: ChartElement): TextStyle[] {
  const inside = chart.groups.flatMap(({ series }) =>
    series.flatMap(({ labels }) => (labels && within.has(labels.at) ? [labels.style] : [])),
  );
  return chartStyles(chart).filter((style) => !inside.includes(style));
}

const within: ReadonlySet<string> = new Set(['inside', 'center']);

/** A ring's hole, percent of its diameter; none for other charts. */
export function holeOf({ groups }: ChartElement): number | undefined {
  const ring = groups.find(({ form }) => form === 'doughnut');
  return ring && (ring.hole ?? 60);
}
