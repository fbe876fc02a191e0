import type { ColorRole } from '../../model/color.js';
import type { Box, GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId } from '../../wording/countries.js';
import { loadAtlas, partKeys } from './atlas.js';
import { categoryColors, disputedFill, landFill, seaFill } from './colors.js';
import { type DrawnContent, drawContent } from './content.js';
import { Ground } from './ground.js';
import { fillOf, groundElements } from './ground-elements.js';
import { keyOf, type MapKey } from './key.js';
import { labelElement, leaderElement } from './label-element.js';
import { bestLabels } from './label-order.js';
import { type Barrier, LabelSpace, type PlacedLabel } from './label-space.js';
import type { MapContext } from './map-context.js';
import { groundOf, westernSahara } from './point-of-view.js';
import { fitProjection, type MapView, mainGround } from './projection.js';
import { scaleBar } from './scale-bar.js';
import { shadedCountries } from './shading.js';
import { type MapShapes, mapShapes } from './shapes.js';
import { altText, type InView, sourceNote } from './words.js';

/** A map as one group of native shapes, the sentence on its data for the slide's source line, and what its legend tells. */
export interface ComposedMap {
  readonly group: GroupElement;
  readonly sourceNote: string;
  readonly key: MapKey;
}

/** See `composeMap`, which loads this module with the atlas and the projections when a deck has a map. */
export async function drawMap(map: WordedMap, box: Box, context: MapContext): Promise<ComposedMap> {
  const parts = await loadAtlas();
  const colors = countryColors(map);
  const fit = idsOf(map.fit.length > 0 ? map.fit : map.categories.flatMap(({ countries }) => countries));
  const main = [...fit].flatMap((id) => mainGround(groundOf(id, parts, map.pointOfView)));
  const view = fitProjection(main, box);
  const shapes = mapShapes(parts, view, map.pointOfView);
  const ground = new Ground(view.box, shapes.countries);
  const fillUnder = (owner: number): ColorRole =>
    owner === Ground.sea ? seaFill.color : fillOf(shapes.countries[owner]!.id, colors).color;
  const highlighted = (owner: number): boolean => colors.has(shapes.countries[owner]?.id ?? '');
  const { countries } = shapes;
  const content = drawContent({ map, view, countries, ground, fillUnder, highlighted, context });
  const inView: InView = {
    westernSahara: [partKeys.saharaWest, partKeys.saharaEast].some((key) => shapes.shown.has(key)),
    boundary: shapes.disputed.some((found) => isSahara(found) && found.paths.length > 0),
    routes: content.shown.routes.length > 0,
  };
  const group: GroupElement = {
    kind: 'group',
    id: context.id,
    box,
    alt: altText(content.shown, inView, context.language),
    children: uniquelyNamed([
      ...groundElements(shapes, colors, box),
      ...content.elements,
      ...labelElements({ map, view, shapes, ground, fillUnder, content, colors, fit, context }),
      ...content.onTop,
    ]),
  };
  return {
    group,
    sourceNote: sourceNote(map, inView, context.language, context.alreadySaid),
    key: keyOf({ map, shapes, content, inView, box, language: context.language }),
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

function labelElements({
  map,
  view,
  shapes: { countries, disputed },
  ground,
  fillUnder,
  content,
  colors,
  fit,
  context,
}: LabelledMap): GroupElement['children'] {
  const bar = scaleBar(view, ground, fillUnder, content.lines, context);
  const barriers: Barrier[] = [
    ...content.barriers,
    ...disputed.flatMap(({ paths }) => paths.map((line) => ({ line, clearance: 0.02 }))),
  ];
  const taken = [...content.taken, ...(bar ? [bar.box] : [])];
  const empty = (): LabelSpace =>
    new LabelSpace(view.box, ground, fillUnder, taken, barriers, context.palette);
  const highlighted = new Set(highlightedCountries(map).keys());
  // Countries that are shaded by their value are named like those that must be in view.
  const needed = new Set([...fit, ...colors.keys()]);
  const plan = { map, view, countries, ground, highlighted, fit: needed, ...context };
  const space = bestLabels(plan, content, empty);
  return [...space.placed.flatMap((label) => labelled(label, space)), ...(bar?.elements ?? [])];
}

/** Names that are not bold step back on sea and neutral land; on a colour they would be lost. */
function labelled(
  { id, setting, box, color, leader }: PlacedLabel,
  space: LabelSpace,
): GroupElement['children'] {
  const fills = [...space.ground.under(box).keys()].map((owner) => space.fillOf(owner));
  const neutral = fills.every(
    (fill) => fill === seaFill.color || fill === landFill.color || fill === disputedFill.color,
  );
  const quiet = !setting.style.bold && color === 'ink' && neutral;
  return [
    ...(leader ? [leaderElement(id.replace('Label', 'Leader'), leader)] : []),
    labelElement(id, setting, box, quiet ? 'muted' : color),
  ];
}
