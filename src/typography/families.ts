/** A package of open fonts with the same advances as the family that a deck names. */
export interface MetricFamily {
  readonly twin: string;
  readonly package: string;
  /** Multiplies the twin's advances: 1 for a true twin. */
  readonly widen: number;
}

const carlito: MetricFamily = { twin: 'Carlito', package: '@fontsource/carlito', widen: 1 };
const gelasio: MetricFamily = { twin: 'Gelasio', package: '@fontsource/gelasio', widen: 1 };
const arimo: MetricFamily = { twin: 'Arimo', package: '@fontsource/arimo', widen: 1 };

const families: ReadonlyMap<string, MetricFamily> = new Map([
  ['calibri', carlito],
  ['carlito', carlito],
  ['georgia', gelasio],
  ['gelasio', gelasio],
  ['arial', arimo],
  ['arimo', arimo],
  ['helvetica', arimo],
  ['liberation sans', arimo],
]);

/**
 * What measures a family that has no twin. Arial runs wider than most text faces; the margin covers all
 * but the broadest of the rest, so that the room kept is rather too much than too little.
 */
const stranger: MetricFamily = { ...arimo, widen: 1.1 };

/** The open family with the same advance widths as `family`, such as Carlito for Calibri; undefined where none is known. */
export function metricTwin(family: string): string | undefined {
  return families.get(normalised(family))?.twin;
}

/** What to measure `family` with: its twin, or a wide stand-in. */
export function metricFamily(family: string): MetricFamily {
  return families.get(normalised(family)) ?? stranger;
}

function normalised(family: string): string {
  return family.trim().toLowerCase();
}
