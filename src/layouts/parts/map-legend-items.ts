import type { ComposedMap } from '../../exhibits/maps/map.js';
import type { WordedEntry, WordedMap } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import type { Sheet } from '../sheet.js';
import { accent } from './accents.js';
import type { LegendItem } from './map-legend.js';
import { nestedCircles } from './map-legend-circles.js';
import {
  arcPiece,
  boundary,
  classRows,
  disc,
  hatch,
  placeMarkKey,
  routePiece,
  swatch,
} from './map-legend-marks.js';

/** What a map's legend lists: the user's entries in the order of the map, then what its own marks mean. */
export function legendItems(map: WordedMap, sheet: Sheet, key: ComposedMap['key']): LegendItem[] {
  const { neutrals, slide } = sheet;
  const own = (text: string): Text => ({ runs: [{ text, provenance: { kind: 'written' } }], at: slide.at });
  const colored = (color: string | undefined) => accent(color, 0, neutrals);
  return [
    ...map.categories.map((entry) => ({ ...wordsOf(entry), mark: swatch(colored(entry.color)) })),
    ...valueItems(map, sheet, key),
    ...key.unnamed.map(({ color, range, names }) => ({
      text: own(`${names} · ${range}`),
      mark: swatch(color),
    })),
    ...map.routes.map((route) => ({ ...wordsOf(route), mark: routePiece(route, colored(route.color)) })),
    ...map.arcs.map((arc) => ({ ...wordsOf(arc), mark: arcPiece(arc, colored(arc.color)) })),
    ...key.marks.map(({ mark, means }) => ({ text: own(means), mark: placeMarkKey(mark) })),
    ...(key.numbers.length > 0 ? [{ text: own(numbered(key.numbers)), mark: disc }] : []),
    ...key.callouts.map((text) => ({ text })),
    ...(key.hatch === undefined ? [] : [{ text: own(key.hatch), mark: hatch }]),
    ...(key.boundary === undefined ? [] : [{ text: own(key.boundary), mark: boundary }]),
  ];
}

/** "1 Agadir · 2 Tan-Tan". */
function numbered(numbers: ComposedMap['key']['numbers']): string {
  return numbers.map(({ number, names }) => `${number}\u00a0${names.join(', ')}`).join(' · ');
}

function valueItems(map: WordedMap, sheet: Sheet, key: ComposedMap['key']): LegendItem[] {
  const { choropleth, symbols } = map;
  const color = accent(symbols?.color, 0, sheet.neutrals);
  const classes =
    choropleth?.classes.map(({ range }, index) => ({ range, color: key.classes[index]! })) ?? [];
  const noData = key.noData === undefined ? [] : [{ range: key.noData, color: 'rule' as const }];
  return [
    ...(choropleth ? [{ ...wordsOf(choropleth), block: classRows(sheet, [...classes, ...noData]) }] : []),
    ...(symbols ? [{ ...wordsOf(symbols), block: nestedCircles(sheet, key.circles, color) }] : []),
  ];
}

function wordsOf({ heading, text }: WordedEntry): Pick<WordedEntry, 'heading' | 'text'> {
  return { heading, text };
}
