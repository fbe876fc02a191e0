import { charts } from './charts/index.js';

/** A worked example of an exhibit, as help and gallery show it. */
export interface WorkedExhibit {
  /** Of the example: the exhibit's kind, or more where a kind has several. */
  readonly name: string;
  readonly use: string;
  readonly kind: 'chart' | 'map' | 'table' | 'timeline';
  /** The findings file under assets/papers that has the exhibit. */
  readonly findings: string;
  readonly exhibit: string;
}

const harbour = 'harbour-2025/findings.yaml';

const maps: readonly WorkedExhibit[] = [
  {
    kind: 'map',
    name: 'choropleth',
    use: 'Countries shaded by classes of a value, from a CSV file',
    findings: harbour,
    exhibit: 'shore-power-shares',
  },
  {
    kind: 'map',
    name: 'map-content',
    use: 'Circles by value, arcs between places, a region and a callout',
    findings: harbour,
    exhibit: 'sockets',
  },
  {
    kind: 'map',
    name: 'map-theatre',
    use: 'Countries by category, cities, a route, and ground whose status is disputed',
    findings: 'suliman-2026/findings.yaml',
    exhibit: 'theatre',
  },
];

const tables: readonly WorkedExhibit[] = [
  {
    kind: 'table',
    name: 'table',
    use: 'Dates, decimals and a total, one column brought out',
    findings: harbour,
    exhibit: 'estimate',
  },
];

const timelines: readonly WorkedExhibit[] = [
  {
    kind: 'timeline',
    name: 'timeline',
    use: 'Moments and spans to scale, the axis broken over empty years, the meeting marked as now',
    findings: harbour,
    exhibit: 'calendar',
  },
  {
    kind: 'timeline',
    name: 'timeline-lanes',
    use: 'Who did what and when, in lanes at one scale; diamonds for milestones, dots for other events',
    findings: harbour,
    exhibit: 'by-actor',
  },
];

/** Every worked exhibit: those of the chart kinds come from their registry. */
export const workedExhibits: readonly WorkedExhibit[] = [
  ...charts.flatMap(({ examples }) =>
    examples.map((example) => ({
      kind: 'chart' as const,
      findings: 'harbour-2025/charts.yaml',
      ...example,
    })),
  ),
  ...maps,
  ...tables,
  ...timelines,
];
