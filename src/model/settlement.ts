import type { Place } from './place.js';
import type { Wording } from './wording.js';

/** What may be said of a claim and yet be settled by hand, where whoever read the paper knows better than a check. */
export const settleableCodes = [
  'fact-unfound',
  'fact-unit',
  'fact-noun',
  'fact-bound',
  'fact-approximation',
  'fact-period',
  'fact-entity',
  'facts-contradict',
  'number-unfound',
  'number-bound',
  'number-entity',
  'number-noun',
  'hedge-dropped',
  'name-unfound',
  'claim-stronger',
  'quote-unfound',
] as const;
export type SettleableCode = (typeof settleableCodes)[number];

/** Checks that are set aside for one fact, finding, event, exhibit or slide; the reason is printed in its sources. */
export interface Settlement {
  readonly ignore: readonly SettleableCode[];
  readonly because: Wording;
  readonly at: Place;
}
