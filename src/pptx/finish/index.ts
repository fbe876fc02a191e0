import { alternatives } from './alternatives.js';
import { bullets } from './bullets.js';
import { chartNumbers } from './chart-numbers.js';
import { chartParts } from './chart-parts.js';
import { colors } from './colors.js';
import { contentTypes } from './content-types.js';
import { documentProperties } from './document-properties.js';
import { groups } from './groups.js';
import { hatches } from './hatches.js';
import { language } from './language.js';
import { leftoverPlaceholders } from './leftover-placeholders.js';
import { lineBreaks } from './line-breaks.js';
import { master } from './master.js';
import type { Mend, UnfinishedDeck } from './mend.js';
import { notes } from './notes.js';
import { emptyOutlines, roundJoins } from './outlines.js';
import { paragraphProperties } from './paragraph-properties.js';
import { placeholders } from './placeholders.js';
import { notesSize, presentationOrder } from './presentation.js';
import { sections } from './sections.js';
import { shapeIds } from './shape-ids.js';
import { slideNames } from './slide-names.js';
import { slideNumbers } from './slide-numbers.js';
import { tables } from './tables.js';
import { notesTheme, theme } from './theme.js';
import { trace } from './trace.js';
import { typefaces } from './typefaces.js';
import { workbooks } from './workbooks.js';

/** In the order in which they are applied; each may count on those before it. */
export const mends: readonly Mend[] = [
  // What was drawn, made sound.
  leftoverPlaceholders,
  paragraphProperties,
  lineBreaks,
  bullets,
  emptyOutlines,
  roundJoins,
  tables,
  chartParts,
  // What the library cannot draw.
  slideNumbers,
  placeholders,
  hatches,
  groups,
  alternatives,
  master,
  theme,
  notesTheme,
  notes,
  sections,
  workbooks,
  documentProperties,
  // What holds for all of it.
  presentationOrder,
  notesSize,
  chartNumbers,
  slideNames,
  colors,
  typefaces,
  language,
  shapeIds,
  trace,
  contentTypes,
];

/** Mends the drawn package in place, in the registry's order or by the mends given. */
export function finish(deck: UnfinishedDeck, applied: readonly Mend[] = mends): void {
  for (const mend of applied) mend.apply(deck);
}
