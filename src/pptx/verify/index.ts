import type { Parts } from '../parts.js';
import { alternatives } from './alternatives.js';
import { chartAxes } from './chart-axes.js';
import { chartData } from './chart-data.js';
import type { Check } from './check.js';
import { colors } from './colors.js';
import { contentTypes } from './content-types.js';
import { customXml } from './custom-xml.js';
import { localPaths } from './local-paths.js';
import { placeholders } from './placeholders.js';
import { relationships } from './relationships.js';
import { sections } from './sections.js';
import { shapeIds } from './shape-ids.js';
import { structure } from './structure.js';
import { tables } from './tables.js';
import { text } from './text.js';

export const checks: readonly Check[] = [
  contentTypes,
  relationships,
  structure,
  sections,
  shapeIds,
  placeholders,
  text,
  tables,
  chartAxes,
  chartData,
  colors,
  alternatives,
  localPaths,
  customXml,
];

/** What would keep the package from opening clean, or from being read by all, each as a sentence; empty for a sound one. */
export function verify(parts: Parts): string[] {
  return checks.flatMap((check) => check.find(parts).map((finding) => `${check.name}: ${finding}`));
}
