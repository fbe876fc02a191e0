import type { ColorRole } from '../../model/color.js';
import type { Box } from '../../model/scene.js';
import type { WordedChoropleth, WordedMap } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { countryName, westernSahara } from '../../wording/countries.js';
import type { DrawnContent } from './content.js';
import type { PlacedNames } from './label-order.js';
import { classColors } from './shading.js';
import type { MapShapes } from './shapes.js';
import { radiusOf } from './symbols.js';
import type { NumberedName } from './wanted.js';
import { keyWords } from './words.js';

/** What a legend needs to know of a drawn map besides the map's own entries. */
export interface MapKey {
  /** What the hatch on the map means; absent where none is drawn. */
  readonly hatch?: string;
  /** What the dashed line of ink means; absent where none is drawn. */
  readonly boundary?: string;
  /** Colours of the choropleth's classes, lowest first; none without one. */
  readonly classes: readonly ColorRole[];
  /** What neutral land means beside classes of values. */
  readonly noData?: string;
  /** Circles with what their sizes stand for, largest first. */
  readonly circles: readonly { readonly radius: number; readonly printed: string }[];
  /** Marks of places that are no capitals or cities, and what they are called. */
  readonly marks: readonly { readonly mark: 'port' | 'base'; readonly means: string }[];
  /** Names that a number stands for on the map, in its order. */
  readonly numbers: readonly NumberedName[];
  /** Countries of each class, lowest first, whose names found no room. */
  readonly unnamed: readonly { readonly color: ColorRole; readonly range: string; readonly names: string }[];
  /** Callouts that found no place on the map. */
  readonly callouts: readonly Text[];
}

interface Keyed {
  readonly map: WordedMap;
  readonly shapes: MapShapes;
  readonly content: DrawnContent;
  readonly names: PlacedNames;
  readonly box: Box;
  /** What the hatch means; absent where none is drawn. */
  readonly hatch: string | undefined;
  readonly language: string;
}

export function keyOf({ map, shapes, content, names, hatch, box, language }: Keyed): MapKey {
  const words = keyWords(language);
  const { choropleth, symbols } = map;
  const valued = new Set(choropleth?.classes.flatMap(({ countries }) => countries));
  const unvalued = shapes.countries.some(({ id }) => id !== westernSahara && !valued.has(id));
  const dashed = shapes.disputed.some(({ line, paths }) => line.look === 'boundary' && paths.length > 0);
  const radius = symbols && radiusOf(symbols, box);
  const used = new Set(content.shown.places.map(({ mark }) => mark));
  return {
    ...(hatch !== undefined && { hatch }),
    ...(dashed && { boundary: words.boundaryLine }),
    classes: choropleth ? classColors(choropleth) : [],
    ...(choropleth && unvalued && { noData: words.noData }),
    circles:
      symbols && radius ? symbols.key.map(({ value, printed }) => ({ radius: radius(value), printed })) : [],
    marks: (['port', 'base'] as const)
      .filter((mark) => used.has(mark))
      .map((mark) => ({ mark, means: words.marks[mark] })),
    numbers: names.numbered,
    unnamed: choropleth ? unnamedIn(choropleth, names.listed, language) : [],
    callouts: content.unplaced,
  };
}

/** A country is in the first class that names it, as it is coloured. */
function unnamedIn(
  choropleth: WordedChoropleth,
  listed: readonly string[],
  language: string,
): MapKey['unnamed'] {
  const colors = classColors(choropleth);
  return choropleth.classes.flatMap(({ range, countries }, index) => {
    const codes = countries.filter((id) => listed.includes(id));
    if (codes.length === 0) return [];
    const names = codes.map((id) => countryName(id, language) ?? id).join(', ');
    return [{ color: colors[index]!, range, names }];
  });
}
