import { composeMap } from '../exhibits/maps/map.js';
import type { Box, SceneElement } from '../model/scene.js';
import type { WordedMap } from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import type { LayoutDefinition } from './definition.js';
import { bodyBox, frame, framedLayout, lightFrame } from './frame.js';
import { accent } from './parts/accents.js';
import { caveatLine } from './parts/caveat-line.js';
import { entryList, type ListedEntry } from './parts/entry-list.js';
import { judgementBar } from './parts/judgement-bar.js';
import { exhibitOf, type Sheet } from './sheet.js';

const legendWidth = 3.9;
const betweenMapAndLegend = 0.4;

function legend(map: WordedMap, sheet: Sheet, hatchMeans: string | undefined): ListedEntry[] {
  const { neutrals, slide } = sheet;
  const categories = map.categories.map(
    (entry): ListedEntry => ({ ...entry, color: accent(entry.color, 0, neutrals), mark: 'swatch' }),
  );
  const routes = map.routes.map(
    (entry): ListedEntry => ({ ...entry, color: accent(entry.color, 0, neutrals), mark: 'route' }),
  );
  if (hatchMeans === undefined) return [...categories, ...routes];
  const own = (text: string): Text => ({ runs: [{ text, provenance: { kind: 'written' } }], at: slide.at });
  const hatch: ListedEntry = { heading: own(hatchMeans), text: own(''), color: 'accent4', mark: 'hatch' };
  return [...categories, ...routes, hatch];
}

async function compose(sheet: Sheet): Promise<SceneElement[]> {
  const exhibit = exhibitOf(sheet, 'map');
  const bar = judgementBar(sheet, bodyBox(sheet, lightFrame));
  const room = bar.body;
  const box: Box = { ...room, w: room.w - legendWidth - betweenMapAndLegend };
  const { group, sourceNote, hatchMeans } = await composeMap(exhibit, box, {
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
  const { elements: entries } = entryList(sheet, legend(exhibit, sheet, hatchMeans), note.body);
  return [...elements, group, ...entries, ...note.elements, ...bar.elements];
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
