import type { ColorRole, Palette } from '../../model/color.js';
import type { Box, DeckFonts, GroupElement } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import type { Ground } from './ground.js';
import { locator } from './locator.js';
import { locatorBox } from './locator-place.js';
import { grown, type Line, type Point } from './plane.js';
import type { MapView } from './projection.js';
import { scaleBar } from './scale-bar.js';
import type { CountryShape } from './shapes.js';

/** What stands on a map and is none of its content: the scale bar and the locator. */
export interface Furniture {
  /** What labels must keep clear. */
  readonly taken: readonly Box[];
  /** Whether a locator was asked for and no corner has room for it. */
  readonly lacksLocator: boolean;
  readonly elements: GroupElement['children'];
}

/** Where furniture may stand: what is on the ground, and what it must not cover. */
export interface Room {
  readonly view: MapView;
  readonly ground: Ground;
  readonly fillOf: (owner: number) => ColorRole;
  readonly countries: readonly CountryShape[];
  /** Codes of what must be in view. */
  readonly fit: ReadonlySet<string>;
  readonly routes: readonly Line[];
  readonly disputed: readonly Line[];
  /** Where words or signs of the author's are to stand. */
  readonly spots: readonly Point[];
}

/** Room between a locator and the labels around it, inches. */
const around = 0.04;

export async function furniture(
  { frame }: WordedMap,
  room: Room,
  context: { readonly language: string; readonly fonts: DeckFonts; readonly palette: Palette },
): Promise<Furniture> {
  const { view, ground, fillOf, routes } = room;
  const bar = frame.scaleBar ? scaleBar(view, ground, fillOf, routes, context) : undefined;
  const taken = bar ? [bar.box] : [];
  const globe =
    frame.inset === 'none'
      ? undefined
      : locatorBox(view, frame.inset, {
          ground,
          fillOf,
          fit: new Set(room.countries.flatMap(({ id }, index) => (room.fit.has(id) ? [index] : []))),
          lines: [...routes, ...room.disputed],
          spots: room.spots,
          taken,
        });
  return {
    taken: globe ? [...taken, grown(globe, around)] : taken,
    lacksLocator: frame.inset === 'globe' && !globe,
    elements: [...(globe ? await locator(view, globe) : []), ...(bar?.elements ?? [])],
  };
}
