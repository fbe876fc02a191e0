/** Open fonts that measure a family which a deck names. */
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

/** The open fonts whose widths another family may be said to have. */
export const twinNames = ['Carlito', 'Arimo', 'Gelasio'] as const;

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

/**
 * Arabic is written in Arial and drawn in what the viewer's machine has for it: Arial itself, some 0.85 of Noto's
 * width, or a stand-in such as DejaVu Sans, up to 1.1 of it in regular and 1.22 in bold. Room is kept for the widest.
 */
export function arabicFamily(bold: boolean): MetricFamily {
  return { twin: 'Noto Sans Arabic', package: '@fontsource/noto-sans-arabic', widen: bold ? 1.2 : 1.12 };
}

/** What stands between Arabic words in Arial: spaces, digits, other complex scripts. */
export const complexFamily: MetricFamily = arimo;

function normalised(family: string): string {
  return family.trim().toLowerCase();
}
