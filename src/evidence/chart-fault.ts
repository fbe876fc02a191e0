import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Place } from '../model/place.js';

/** What is wrong with a chart, and with which of its parts; of the whole chart where no place is given. */
export interface ChartFault {
  readonly code: Extract<DiagnosticCode, `chart-${string}`>;
  /** Follows the chart's name. */
  readonly message: string;
  readonly hint: string;
  readonly at?: Place;
}

type Said = (message: string, hint: string, at: Place | undefined) => ChartFault[];

const fault =
  (code: ChartFault['code']): Said =>
  (message, hint, at) => [{ code, message, hint, ...(at && { at }) }];

export const misleads = fault('chart-misleading');
export const doubtful = fault('chart-doubtful');
export const undrawable = fault('chart-data');
