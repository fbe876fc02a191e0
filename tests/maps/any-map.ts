import fc from 'fast-check';
import { pointsOfView } from '../../src/model/exhibit.js';
import { type MapFrame, mapInsets, mapProjections, plainFrame } from '../../src/model/map-frame.js';
import type { WordedMap } from '../../src/model/storyboard.js';
import type { Text } from '../../src/model/wording.js';
import { category, route, text, wordedMap } from './worded-map.js';

/** Countries of all kinds: large and tiny, islands, on both sides of the date line, in dispute. */
const countries = [
  ...[
    'Morocco',
    'Algeria',
    'Mali',
    'Burkina Faso',
    'Gambia',
    'Togo',
    'Nigeria',
    'DR Congo',
    'Rwanda',
    'Lesotho',
  ],
  ...['South Africa', 'Sudan', 'South Sudan', 'Somalia', 'Egypt', 'Cape Verde', 'Seychelles', 'Madagascar'],
  ...[
    'France',
    'Spain',
    'Portugal',
    'Andorra',
    'Monaco',
    'Luxembourg',
    'Malta',
    'Serbia',
    'Kosovo',
    'Cyprus',
  ],
  ...[
    'Ukraine',
    'Russia',
    'Norway',
    'Iceland',
    'Greenland',
    'Türkiye',
    'Syria',
    'Israel',
    'Palestine',
    'Lebanon',
  ],
  ...['Qatar', 'Bahrain', 'India', 'Pakistan', 'China', 'Taiwan', 'Japan', 'Nepal', 'Maldives', 'Singapore'],
  ...[
    'Brunei',
    'Indonesia',
    'Philippines',
    'Australia',
    'New Zealand',
    'Fiji',
    'Kiribati',
    'Samoa',
    'Tuvalu',
  ],
  ...[
    'United States',
    'Mexico',
    'Cuba',
    'Haiti',
    'Barbados',
    'Panama',
    'Brazil',
    'Chile',
    'Argentina',
    'Canada',
  ],
  ...['Antarctica', 'Western Sahara'],
] as const;

const named = (most: number) => fc.uniqueArray(fc.constantFrom(...countries), { maxLength: most });
/** Evenly, which `fc.double` is not. */
const share = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);

/** Where there is much to be drawn: small states, enclaves, archipelagos, lines in dispute, the date line. */
const busy = [
  ...[
    [-8, 30],
    [-2, 13],
    [28, 10],
    [30, -2],
    [28, -29],
    [45, 9],
    [35, 33],
    [51, 25],
    [20, 43],
    [6, 46],
    [34, 46],
  ],
  ...[
    [76, 34],
    [94, 28],
    [104, 14],
    [115, 3],
    [121, 24],
    [178, -17],
    [-172, -13],
    [-61, 14],
    [-86, 14],
    [-60, -20],
  ],
] as const;

/** Middles on either half of the earth's surface: the bare one, and the busy one. */
const middle = fc.oneof(
  fc.tuple(share, share).map(([x, y]) => [-180 + x * 359, -80 + y * 160] as const),
  fc
    .tuple(fc.constantFrom(...busy), share, share)
    .map(([[x, y], dx, dy]) => [x + 6 * dx - 3, y + 6 * dy - 3] as const),
);

/** A box of any size anywhere, also over the date line; small ones as often as large ones. */
const anyBox = fc
  .record({ at: middle, size: share.map((part) => 2.6 * part - 0.5), shape: share })
  .map(({ at: [x, y], size, shape }) => {
    const high = Math.min(160, 10 ** size);
    const wide = Math.min(340, high * (0.7 + 1.6 * shape));
    const south = Math.max(-88, Math.min(88 - high, y - high / 2));
    const turned = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
    return { west: turned(x - wide / 2), south, east: turned(x + wide / 2), north: south + high };
  });

const anyRoute = fc
  .record({
    start: fc.tuple(share, share),
    steps: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 7 }),
  })
  .map(({ start: [x, y], steps }) => {
    const via: [number, number][] = [[x * 360 - 180, y * 150 - 75]];
    for (const [dx, dy] of steps) {
      const [lon, lat] = via.at(-1)!;
      via.push([
        ((lon + (dx - 0.5) * 24 + 540) % 360) - 180,
        Math.max(-80, Math.min(80, lat + (dy - 0.5) * 24)),
      ]);
    }
    return via;
  });

/** Routes that run through what is shown, not anywhere on earth. */
function routeThrough(
  via: readonly (readonly [number, number])[],
  frame: MapFrame<Text>,
): [number, number][] {
  const { box } = frame;
  if (!box) return via.map(([x, y]) => [x, y]);
  const wide = (box.east - box.west + 360) % 360 || 360;
  return via.map(([x, y]) => {
    const longitude = box.west + (((x + 180) % 60) / 60) * wide;
    return [
      longitude > 180 ? longitude - 360 : longitude,
      box.south + (((y + 90) % 40) / 40) * (box.north - box.south),
    ];
  });
}

export interface AnyMap {
  readonly map: WordedMap;
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** A map of anywhere, with anything highlighted, from any point of view. */
export const anyMap: fc.Arbitrary<AnyMap> = fc
  .record({
    box: fc.option(anyBox, { nil: undefined, freq: 3 }),
    fit: named(5),
    one: named(4),
    two: named(5),
    routes: fc.array(anyRoute, { maxLength: 2 }),
    sea: fc.tuple(share, share),
    pointOfView: fc.constantFrom(...pointsOfView),
    projection: fc.constantFrom(...mapProjections, 'auto' as const, 'auto' as const),
    inset: fc.constantFrom(...mapInsets),
    lineOfSeparation: fc.boolean(),
    labels: fc.array(
      fc.tuple(fc.constantFrom(...countries), fc.constantFrom('none', 'always', 'at'), share, share),
      { maxLength: 3 },
    ),
    narrow: fc.boolean(),
  })
  .map(
    ({
      box,
      fit,
      one,
      two,
      routes,
      sea,
      pointOfView,
      projection,
      inset,
      lineOfSeparation,
      labels,
      narrow,
    }) => {
      const frame: MapFrame<Text> = {
        ...plainFrame,
        ...(box && { box }),
        projection:
          box && projection === 'mercator' && (box.north > 85 || box.south < -85) ? 'auto' : projection,
        inset,
        lineOfSeparation,
        labels: labels.map(([country, what, x, y]) =>
          what === 'at'
            ? { country, at: [x * 360 - 180, y * 160 - 80] }
            : { country, show: what as 'none' | 'always' },
        ),
      };
      const map = wordedMap({
        fit: box ? [] : fit,
        frame,
        pointOfView,
        categories: [category('One', one), category('Two', two)],
        routes: routes.map((via) => route('Corridor', routeThrough(via, frame))),
        seas: [{ label: text('Some Broad Sea'), at: [sea[0] * 360 - 180, sea[1] * 160 - 80] }],
      });
      return { map, frame: narrow ? { x: 4, y: 1.5, w: 4.4, h: 4.6 } : { x: 0.7, y: 1.8, w: 8.2, h: 4.9 } };
    },
  );
