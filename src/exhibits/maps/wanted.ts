import type { Place } from '../../model/place.js';
import type { DeckFonts } from '../../model/scene.js';
import type { LabelSpace } from './label-space.js';
import { distance, type Point } from './plane.js';
import { numberSetting, type Setting } from './setting.js';

/** A name that its author asked for and that has found no room on the map. */
export interface Wanted {
  /** In the deck's language, as the key prints it. */
  readonly name: string;
  /** Where it was written; absent for countries of which no more is known than that they must be in view. */
  readonly at?: Place;
  /** What it names, slide inches. */
  readonly spot: Point;
  /** Whether it names a spot, which may share the number of another spot close by. */
  readonly isPoint?: boolean;
  /** Places a number in the name's stead; false where there is no room even for that. */
  readonly placeNumber: (space: LabelSpace, setting: Setting) => boolean;
}

/** A number on the map, and the names that the key gives it: more than one where spots lie too close to be told apart. */
export interface NumberedName {
  readonly number: number;
  readonly names: readonly string[];
}

/** Spots no farther from each other than this may share a number, inches. */
const together = 0.3;

/** A disc holds two digits. */
const mostNumbers = 99;

/** Numbers for the names, of spots before those of areas, from the top of the map to its foot; what finds no room even so is returned as `left`. */
export function placeNumbers(
  space: LabelSpace,
  wanted: readonly Wanted[],
  fonts: DeckFonts,
): { readonly numbered: readonly NumberedName[]; readonly left: readonly Wanted[] } {
  const groups: Wanted[][] = [];
  const crowded: Wanted[] = [];
  for (const each of [...wanted].sort(inOrder)) {
    const number = groups.length + 1;
    const isPlaced = number <= mostNumbers && each.placeNumber(space, numberSetting(number, fonts));
    if (isPlaced) groups.push([each]);
    else crowded.push(each);
  }
  const left = crowded.filter((each) => {
    const group = nearestGroup(each, groups);
    group?.push(each);
    return !group;
  });
  const numbered = groups.map((group, index) => ({
    number: index + 1,
    names: group.map(({ name }) => name),
  }));
  return { numbered, left };
}

/** Spots have fewer places to choose from. */
function inOrder(a: Wanted, b: Wanted): number {
  const spotsFirst = Number(b.isPoint ?? false) - Number(a.isPoint ?? false);
  return spotsFirst || a.spot[1] - b.spot[1] || a.spot[0] - b.spot[0];
}

function nearestGroup({ spot, isPoint }: Wanted, groups: readonly Wanted[][]): Wanted[] | undefined {
  if (!isPoint) return undefined;
  const near = groups
    .filter(([first]) => first?.isPoint && distance(first.spot, spot) < together)
    .sort(([a], [b]) => distance(a!.spot, spot) - distance(b!.spot, spot));
  return near[0];
}
