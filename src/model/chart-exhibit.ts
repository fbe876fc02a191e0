import type { Entry, ExhibitCommon } from './exhibit-common.js';

export const chartKinds = ['bar', 'doughnut'] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface ChartExhibit extends ExhibitCommon {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  /** Ids of quantity facts, in the order written. */
  readonly data: readonly string[];
  /** A derived fact drawn large beside the chart and, for bars, as a bracket between them. */
  readonly annotate?: string;
  readonly entries: readonly Entry[];
}
