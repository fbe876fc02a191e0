import type { TextStyle } from '../../model/scene.js';
import { plain } from '../../wording/text.js';
import { gridOver, nearestFirst } from './candidates.js';
import { type LabelPlan, slanted, tracked } from './country-names.js';
import type { LabelSpace } from './label-space.js';
import { pointOf } from './lines.js';
import { isSea, placeAtSea } from './placement.js';
import { boxHasPoint, type Point } from './plane.js';
import { type Setting, settingsOf } from './setting.js';
import type { Wanted } from './wanted.js';

/** Names of seas in italics, on the sea near where they are wanted; returns those that find no room. */
export function placeSeas({ map, view, fonts, language }: LabelPlan, space: LabelSpace): Wanted[] {
  const style: Omit<TextStyle, 'color'> = {
    role: 'label',
    font: 'body',
    size: 10,
    ...slanted(language),
    ...tracked(language, 0.3),
  };
  return map.seas.flatMap(({ label, at }): Wanted[] => {
    const name = plain(label);
    const spot = pointOf(view, at);
    const id = `Label ${name}`;
    if (!spot || !boxHasPoint(view.box, spot)) return [];
    if (placeAtSea(space, id, spot, settingsOf(name, [style], fonts))) return [];
    const placeNumber = (free: LabelSpace, number: Setting): boolean => numberAtSea(free, id, number, spot);
    return [{ name, at: label.at, spot, placeNumber }];
  });
}

function numberAtSea(space: LabelSpace, id: string, number: Setting, spot: Point): boolean {
  const near = gridOver({ x: spot[0] - 1, y: spot[1] - 0.8, w: 2, h: 1.6 }, 0.05);
  return [spot, ...nearestFirst(near, spot)].some(
    (center) => space.suits(center, number, 0, isSea) && space.put(id, number, center),
  );
}
