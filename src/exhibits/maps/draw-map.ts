import type { ColorRole } from '../../model/color.js';
import type { Box, GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId } from '../../wording/countries.js';
import { atlasView } from './atlas-view.js';
import { categoryColors, disputedFill, landFill, seaFill } from './colors.js';
import { type DrawnContent, drawContent } from './content.js';
import type { Stance } from './disputed-lines.js';
import { disputedInView, hatchMeans } from './disputed-words.js';
import { withDots } from './dots.js';
import { furniture, type Room } from './furniture.js';
import { Ground } from './ground.js';
import { fillOf, groundElements } from './ground-elements.js';
import { keyOf, type MapKey } from './key.js';
import { discElement, labelElement, leaderElements } from './label-element.js';
import { bestLabels, type PlacedNames } from './label-order.js';
import { type Barrier, LabelSpace, type PlacedLabel } from './label-space.js';
import type { MapContext } from './map-context.js';
import type { Point } from './plane.js';
import { hatchedIds, westernSahara } from './point-of-view.js';
import type { MapView } from './projection.js';
import { shadedCountries } from './shading.js';
import { type MapShapes, mapShapes } from './shapes.js';
import { notDrawn, type Unsaid } from './unsaid.js';
import { altText, type InView, sourceNote } from './words.js';

/** A map as one group of native shapes, the sentence on its data for the slide's source line, and what its legend tells. */
export interface ComposedMap {
  readonly group: GroupElement;
  readonly sourceNote: string;
  readonly key: MapKey;
  /** What its author asked for and it does not show. */
  readonly unsaid: readonly Unsaid[];
}

/** See `composeMap`, which loads this module with the atlas and the projections when a deck has a map. */
export async function drawMap(map: WordedMap, box: Box, context: MapContext): Promise<ComposedMap> {
  const colors = countryColors(map);
  const measured = map.symbols?.values.flatMap(({ on }) => ('country' in on ? [on.country] : [])) ?? [];
  const shown = new Set([...colors.keys(), ...measured]);
  const fit = map.fit.length > 0 ? idsOf(map.fit) : shown;
  const about = new Set([...shown, ...fit]);
  const { view, parts, finer, detail } = await atlasView(map, fit, about, box);
  const stance: Stance = { pointOfView: map.pointOfView, lineOfSeparation: map.frame.lineOfSeparation };
  const drawn = mapShapes(parts, view, stance);
  const countries = withDots(
    drawn.countries,
    { coloured: new Set(colors.keys()), needed: about },
    {
      parts: [...parts, ...finer],
      view,
      pointOfView: map.pointOfView,
    },
  );
  const shapes = { ...drawn, countries };
  const disputed = disputedInView(shapes.shown, about);
  const hatched = hatchedIds(disputed, map.pointOfView);
  const ground = new Ground(view.box, countries);
  const fills = countries.map(({ id }) => fillOf(id, colors, hatched).color);
  const fillUnder = (owner: number): ColorRole => fills[owner] ?? seaFill.color;
  const highlighted = (owner: number): boolean => colors.has(countries[owner]?.id ?? '');
  const content = drawContent({ map, view, countries, ground, fillUnder, highlighted, context });
  const inView: InView = {
    disputed,
    detail,
    boundary: shapes.disputed.some((found) => isSahara(found) && found.paths.length > 0),
    routes: content.shown.routes.length > 0,
  };
  const { elements, names } = await labelElements({
    map,
    view,
    shapes,
    ground,
    fillUnder,
    content,
    colors,
    fit,
    context,
  });
  const group: GroupElement = {
    kind: 'group',
    id: context.id,
    box,
    alt: altText(content.shown, inView, context.language),
    children: uniquelyNamed([
      ...groundElements(shapes, colors, hatched, box),
      ...content.elements,
      ...elements,
      ...content.onTop,
    ]),
  };
  const bearing = countries.map(({ id }) => id).filter((id) => hatched.has(id));
  const hatch = hatchMeans(bearing, context.language);
  return {
    group,
    sourceNote: sourceNote(map, inView, context.language, context.alreadySaid),
    key: keyOf({ map, shapes, content, names, hatch, box, language: context.language }),
    unsaid: [
      ...notDrawn({ map, shown: content.shown, view, countries, fit, language: context.language }),
      ...names.left.map(({ name, at }) => ({ name, why: 'no-room' as const, ...(at && { at }) })),
    ],
  };
}

/** Two routes or seas may bear one name; the second is then numbered. */
function uniquelyNamed(children: GroupElement['children']): GroupElement['children'] {
  const uses = new Map<string, number>();
  return children.map((child) => {
    const use = (uses.get(child.id) ?? 0) + 1;
    uses.set(child.id, use);
    return use === 1 ? child : { ...child, id: `${child.id} ${use}` };
  });
}

function isSahara({ line }: MapShapes['disputed'][number]): boolean {
  return line.sides[0].includes('504');
}

/** Codes of known names; the brief has been checked for others. */
function idsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => countryId(name) ?? []));
}

/** The colour of each coloured country: that of the first category that names it, else of its class. Western Sahara takes none. */
function countryColors(map: WordedMap): ReadonlyMap<string, ColorRole> {
  const shaded = shadedCountries(map);
  return new Map([...shaded, ...highlightedCountries(map)]);
}

function highlightedCountries(map: WordedMap): ReadonlyMap<string, ColorRole> {
  const colors = new Map<string, ColorRole>();
  const ofCategory = categoryColors(map);
  map.categories.forEach(({ countries }, index) => {
    for (const id of idsOf(countries)) {
      if (id !== westernSahara && !colors.has(id)) colors.set(id, ofCategory[index]!);
    }
  });
  return colors;
}

interface LabelledMap {
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

async function labelElements(
  labelled: LabelledMap,
): Promise<{ readonly elements: GroupElement['children']; readonly names: PlacedNames }> {
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
  const { taken, elements } = await furniture(map, room, context);
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
