import { composeMap } from '../exhibits/maps/map.js';
import type { Box, SceneElement } from '../model/scene.js';
import type { LayoutDefinition } from './definition.js';
import { bodyBox, frame, framedLayout, lightFrame } from './frame.js';
import { caveatLine } from './parts/caveat-line.js';
import { judgementBar } from './parts/judgement-bar.js';
import { mapLegend } from './parts/map-legend.js';
import { legendItems } from './parts/map-legend-items.js';
import { exhibitOf, type Sheet } from './sheet.js';

const legendWidth = 3.9;
const betweenMapAndLegend = 0.4;

async function compose(sheet: Sheet): Promise<SceneElement[]> {
  const exhibit = exhibitOf(sheet, 'map');
  const bar = judgementBar(sheet, bodyBox(sheet, lightFrame));
  const room = bar.body;
  const box: Box = { ...room, w: room.w - legendWidth - betweenMapAndLegend };
  const { group, sourceNote, key } = await composeMap(exhibit, box, {
    language: sheet.storyboard.language,
    fonts: sheet.type.fonts,
    palette: sheet.type.theme.palette,
    id: exhibit.id,
    alreadySaid: sheet.slide.sourceLine,
  });
  // The map's own note joins the source line.
  const { elements } = frame(sheet, lightFrame, sourceNote);
  const side: Box = { ...room, x: room.x + room.w - legendWidth, w: legendWidth };
  const note = caveatLine(sheet, exhibit.caveat, side, { gap: 0.3 });
  const entries = mapLegend(sheet, legendItems(exhibit, sheet, key), note.body);
  return [...elements, group, ...entries, ...note.elements, ...bar.elements];
}

export const map: LayoutDefinition = {
  name: 'map',
  title: 'Map',
  use: 'A native map of freeform countries, coloured by category or by classes of a value, with places, routes, arcs and circles, and what each means beside it',
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
