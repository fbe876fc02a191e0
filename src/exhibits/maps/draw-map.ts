import type { ColorRole } from '../../model/color.js';
import type { Box, GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { atlasView } from './atlas-view.js';
import { seaFill } from './colors.js';
import { drawContent } from './content.js';
import { countryColors, idsOf } from './country-colors.js';
import type { Stance } from './disputed-lines.js';
import { claimsInView, disputedInView, hatchMeans } from './disputed-words.js';
import { withDots } from './dots.js';
import { Ground } from './ground.js';
import { fillOf, groundElements } from './ground-elements.js';
import { keyOf, type MapKey } from './key.js';
import type { MapContext } from './map-context.js';
import { labelElements } from './map-labels.js';
import { hatchedIds } from './point-of-view.js';
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
    claims: claimsInView(view, about),
    detail,
    boundary: shapes.disputed.some((found) => isSahara(found) && found.paths.length > 0),
    routes: content.shown.routes.length > 0,
  };
  const { elements, names, lacksLocator } = await labelElements({
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
      ...(view.refused ? [{ name: view.refused, why: 'projection' as const }] : []),
      ...(lacksLocator ? [{ name: map.frame.inset, why: 'no-corner' as const }] : []),
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
