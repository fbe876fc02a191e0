import type { DeckFonts, TextStyle } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import { gridOver, nearestFirst } from './candidates.js';
import { disputedFill } from './colors.js';
import type { LabelSpace } from './label-space.js';
import { pointOf } from './lines.js';
import { boxHasPoint } from './plane.js';
import type { MapView } from './projection.js';
import { settingsOf } from './setting.js';
import type { Wanted } from './wanted.js';

/** Names of areas such as the Sahel: widely spaced capitals that may lie across borders, near where they are wanted; returns those that find no room. */
export function placeRegions(
  map: WordedMap,
  view: MapView,
  space: LabelSpace,
  { language, fonts }: { readonly language: string; readonly fonts: DeckFonts },
): Wanted[] {
  return map.regions.flatMap((region): Wanted[] => {
    const name = plain(region.label);
    const spot = pointOf(view, region.at);
    if (!spot || !boxHasPoint(view.box, spot)) return [];
    const settings = settingsOf(name.toUpperCase(), styles(language), fonts);
    const near = gridOver({ x: spot[0] - 0.6, y: spot[1] - 0.35, w: 1.2, h: 0.7 }, 0.05);
    const centers = [spot, ...nearestFirst(near, spot)];
    const overHatch = (owner: number): boolean => space.fillOf(owner) === disputedFill.color;
    const isPlaced = settings.some((setting) =>
      centers.some(
        (center) =>
          space.suits(center, setting, 0.01, (owner) => !overHatch(owner)) &&
          space.put(`Label ${name}`, setting, center),
      ),
    );
    const farther = gridOver({ x: spot[0] - 1.2, y: spot[1] - 0.8, w: 2.4, h: 1.6 }, 0.05);
    const placeNumber: Wanted['placeNumber'] = (free, number) =>
      [spot, ...nearestFirst(farther, spot)].some((center) => free.put(`Label ${name}`, number, center));
    return isPlaced ? [] : [{ name, at: region.label.at, spot, placeNumber }];
  });
}

/** Arabic letters are joined: spacing would break them apart. */
function styles(language: string): Omit<TextStyle, 'color'>[] {
  return [3, 2, 1].map((tracking) => ({
    role: 'label',
    font: 'body',
    size: 10.5,
    ...(language !== 'ar' && { tracking }),
  }));
}
