import type { ColorRole } from '../../model/color.js';
import type { GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { disputedFill, landFill, seaFill } from './colors.js';
import type { DrawnContent } from './content.js';
import { highlightedCountries } from './country-colors.js';
import { furniture, type Room } from './furniture.js';
import type { Ground } from './ground.js';
import { discElement, labelElement, leaderElements } from './label-element.js';
import { bestLabels, type PlacedNames } from './label-order.js';
import { type Barrier, LabelSpace, type PlacedLabel } from './label-space.js';
import type { MapContext } from './map-context.js';
import type { Point } from './plane.js';
import type { MapView } from './projection.js';
import { shadedCountries } from './shading.js';
import type { MapShapes } from './shapes.js';

export interface LabelledMap {
  readonly map: WordedMap;
  readonly view: MapView;
  readonly shapes: MapShapes;
  readonly ground: Ground;
  readonly fillUnder: (owner: number) => ColorRole;
  readonly content: DrawnContent;
  readonly colors: ReadonlyMap<string, ColorRole>;
  readonly fit: ReadonlySet<string>;
  readonly context: MapContext;
}

/** Labels with their leaders and discs, the scale bar and the locator; and what became of the names. */
export async function labelElements(labelled: LabelledMap): Promise<{
  readonly elements: GroupElement['children'];
  readonly names: PlacedNames;
  readonly lacksLocator: boolean;
}> {
  const { map, view, shapes, ground, fillUnder, content, colors, fit, context } = labelled;
  const { countries, disputed } = shapes;
  const disputedPaths = disputed.flatMap(({ paths }) => paths);
  const room: Room = {
    view,
    ground,
    fillOf: fillUnder,
    countries,
    fit,
    routes: content.lines,
    disputed: disputedPaths,
    spots: wordedSpots(content.shown, view),
  };
  const { taken, elements, lacksLocator } = await furniture(map, room, context);
  const barriers: Barrier[] = [
    ...content.barriers,
    ...disputedPaths.map((line) => ({ line, clearance: 0.03 })),
  ];
  const all = [...content.taken, ...taken];
  const empty = (): LabelSpace => new LabelSpace(view.box, ground, fillUnder, all, barriers, context.palette);
  const highlighted = new Set(highlightedCountries(map).keys());
  // Countries that are shaded by their value are named like those that must be in view.
  const needed = new Set([...fit, ...colors.keys()]);
  const valued = new Set(shadedCountries(map).keys());
  const { language, fonts, keyTells = true } = context;
  const plan = { map, view, countries, ground, highlighted, valued, fit: needed, language, fonts, keyTells };
  const names = bestLabels(plan, content, empty);
  const { space } = names;
  return {
    elements: [...space.placed.flatMap((label) => labelElementsOf(label, space)), ...elements],
    names,
    lacksLocator,
  };
}

/** Where the author wants words or signs, slide inches. */
function wordedSpots({ seas, regions, places, callouts }: WordedMap, { projection }: MapView): Point[] {
  return [...seas, ...regions, ...places, ...callouts].flatMap(({ at }): Point[] => {
    const point = projection([at[0], at[1]]);
    return point ? [point] : [];
  });
}

/** Names that are not bold step back on sea and neutral land; on a colour they would be lost. */
function labelElementsOf(
  { id, setting, box, color, leader }: PlacedLabel,
  space: LabelSpace,
): GroupElement['children'] {
  const fills = [...space.ground.under(box).keys()].map((owner) => space.fillOf(owner));
  const neutral = fills.every(
    (fill) => fill === seaFill.color || fill === landFill.color || fill === disputedFill.color,
  );
  const quiet = !setting.style.bold && color === 'ink' && neutral;
  return [
    ...(leader ? leaderElements(id.replace('Label ', ''), leader) : []),
    ...(setting.onDisc ? [discElement(id, box)] : []),
    labelElement(id, setting, box, quiet ? 'muted' : color),
  ];
}
