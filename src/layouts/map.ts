import { type ComposedMap, composeMap, type MapContext } from '../exhibits/maps/map.js';
import type { Box, SceneElement } from '../model/scene.js';
import type { WordedMap } from '../model/storyboard.js';
import type { LayoutDefinition } from './definition.js';
import { bodyBox, frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { type LegendItem, legendFits, mapLegend } from './parts/map-legend.js';
import { legendItems } from './parts/map-legend-items.js';
import { reportUnsaid } from './parts/map-remarks.js';
import { exhibitOf, type Sheet } from './sheet.js';

/** Of the legend, inches: the usual one, and wider ones for what is too much for it. */
const legendWidths = [3.9, 4.5, 5.2] as const;
const betweenMapAndLegend = 0.4;

async function compose(sheet: Sheet): Promise<SceneElement[]> {
  const exhibit = exhibitOf(sheet, 'map');
  const bar = judgementBar(sheet, bodyBox(sheet, lightFrame));
  const { drawn, items, note } = await divided(exhibit, sheet, bar.body);
  reportUnsaid(sheet, drawn.unsaid);
  // The map's own note joins the source line.
  const { elements } = frame(sheet, lightFrame, drawn.sourceNote);
  const entries = mapLegend(sheet, items, note.body);
  return [...elements, drawn.group, ...entries, ...note.elements, ...bar.elements];
}

interface Divided {
  readonly drawn: ComposedMap;
  readonly items: readonly LegendItem[];
  readonly note: ReturnType<typeof caveatLine>;
}

/**
 * The map with its legend beside it, as wide as it must be. Where no legend has room for the names that the map has
 * none for, they are not told in it, and so are reported.
 */
async function divided(exhibit: WordedMap, sheet: Sheet, room: Box): Promise<Divided> {
  let last: Divided | undefined;
  for (const keyTells of [true, false]) {
    for (const width of legendWidths) {
      const context = { ...contextOf(sheet, exhibit), keyTells };
      const drawn = await composeMap(exhibit, { ...room, w: room.w - width - betweenMapAndLegend }, context);
      const side: Box = { ...room, x: room.x + room.w - width, w: width };
      const note = caveatLine(sheet, exhibit.caveat, side, { gap: 0.3 });
      last = { drawn, items: legendItems(exhibit, sheet, drawn.key), note };
      if (legendFits(sheet, last.items, note.body)) return last;
    }
    if (last && !tellsNames(last.drawn.key)) return last;
  }
  return last!;
}

function tellsNames({ numbers, unnamed }: ComposedMap['key']): boolean {
  return numbers.length + unnamed.length > 0;
}

function contextOf(sheet: Sheet, { id }: WordedMap): MapContext {
  const { fonts, theme } = sheet.type;
  const alreadySaid = sheet.slide.sourceLine;
  return { language: sheet.storyboard.language, fonts, palette: theme.palette, id, alreadySaid };
}

export const map: LayoutDefinition = {
  name: 'map',
  title: 'Map',
  use: 'A native map of freeform countries, coloured by category, with what each category means beside it',
  exhibit: 'map',
  judgement: true,
  text: false,
  required: false,
  example: `layout: map
kicker: The theatre
exhibit: theatre`,
  slideLayout: (theme) => framedLayout('Map', lightFrame, theme),
  compose,
};
