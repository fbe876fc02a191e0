import { splitAtParallel } from './parallel.js';
import type { Point, Ring } from './plane.js';
import { splitAlong } from './split.js';

/** A country as the atlas draws it, or a part of one. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Parts that are not a country of their own in the ISO list. */
export const partKeys = {
  saharaWest: 'sahara-west',
  saharaEast: 'sahara-east',
  crimea: 'crimea',
  somaliland: 'somaliland',
  northCyprus: 'north-cyprus',
  siachen: 'siachen',
  golan: 'golan',
  abyei: 'abyei',
} as const;

/** What Natural Earth draws and the ISO list does not have, by its name in the atlas. */
export const ownKeys: Readonly<Record<string, string>> = {
  'W. Sahara': partKeys.saharaEast,
  Somaliland: partKeys.somaliland,
  'N. Cyprus': partKeys.northCyprus,
  'Siachen Glacier': partKeys.siachen,
  'Indian Ocean Ter.': '036',
  // Only at 1:10m.
  'Cyprus U.N. Buffer Zone': '196',
  Dhekelia: '826',
  Akrotiri: '826',
  'USNB Guantanamo Bay': '192',
  Baikonur: '398',
  'Coral Sea Is.': '036',
  'Clipperton I.': '250',
  'Spratly Is.': 'spratly',
  'Scarborough Reef': 'scarborough',
  'Bajo Nuevo Bank': 'bajo-nuevo',
  'Serranilla Bank': 'serranilla',
};

/**
 * Ground in dispute that the atlas draws with its holder becomes a part of its own. It cuts Morocco, drawn down to
 * 21.4°N, at the territory's northern limit; Crimea is a polygon of its own; the Golan and Abyei are cut along lines.
 */
export function setApart(sources: readonly Source[]): Source[] {
  const strip = sources.find((source) => source.key === partKeys.saharaEast);
  if (!strip) throw new Error('The atlas has no Western Sahara');
  const limit = Math.max(...strip.polygons.flat(2).map(([, latitude]) => latitude));
  return sources.flatMap((source) => {
    if (source.key === '504') return cutMorocco(source, limit);
    if (source.key === '643') return cutCrimea(source);
    if (source.key === '376') return cutAlong(source, golanLine, partKeys.golan, 'Golan Heights');
    if (source.key === '729') return cutAlong(source, abyeiLine, partKeys.abyei, 'Abyei');
    return [source];
  });
}

function cutMorocco(morocco: Source, limit: number): Source[] {
  const cuts = morocco.polygons.map((rings) => splitAtParallel(rings[0] ?? [], limit));
  return [
    { ...morocco, polygons: cuts.map(({ north }) => [north]) },
    { key: partKeys.saharaWest, name: 'W. Sahara', polygons: cuts.map(({ south }) => [south]) },
  ];
}

function cutCrimea(russia: Source): Source[] {
  const isCrimea = (rings: readonly Ring[]): boolean =>
    (rings[0] ?? []).every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5);
  return [
    { ...russia, polygons: russia.polygons.filter((rings) => !isCrimea(rings)) },
    { key: partKeys.crimea, name: 'Crimea', polygons: russia.polygons.filter(isCrimea) },
  ];
}

/**
 * The line of before June 1967, from the Lebanese border to the Yarmouk, as Natural Earth's file of disputed areas
 * has it at 1:50m. Its ends are points of Israel's outline.
 */
const golanLine: readonly Point[] = [
  [35.6026, 33.2399],
  [35.6408, 33.2002],
  [35.6353, 33.1183],
  [35.6006, 33.0396],
  [35.5773, 33.0096],
  [35.5886, 32.9528],
  [35.6145, 32.8909],
  [35.6329, 32.8666],
  [35.6357, 32.8073],
  [35.6081, 32.7598],
  [35.5917, 32.7227],
  [35.6098, 32.6826],
];

/**
 * The area that the Permanent Court of Arbitration delimited in 2009: 27°50′E, 10°10′N and 29°E. In the south the
 * atlas's boundary stands in; the line starts at its point nearest to 27°50′E, some three kilometres off.
 */
const abyeiLine: readonly Point[] = [
  [27.8013, 9.5886],
  [27.8333, 10.1667],
  [28.2222, 10.1667],
  [28.6111, 10.1667],
  [29, 10.1667],
  [29.0001, 9.6094],
];

/** Cuts a country's largest polygon along a line; the smaller side becomes the part. */
function cutAlong(source: Source, line: readonly Point[], key: string, name: string): Source[] {
  const [largest, ...others] = [...source.polygons].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const [outer, ...holes] = largest ?? [];
  if (!outer) return [source];
  const { rest, part } = splitAlong(outer, line);
  return [
    { ...source, polygons: [[rest, ...holes], ...others] },
    { key, name, polygons: [[part]] },
  ];
}
