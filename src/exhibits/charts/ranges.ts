import type { WordedChart } from '../../model/storyboard.js';

/** Ranges are drawn in charts of one series only: the brief's reader has seen to that. */
export function hasRange({ series }: WordedChart): boolean {
  return series.length === 1 && series[0]!.cells.some((cell) => cell?.high !== undefined);
}
