import type { ComposedMap } from '../../exhibits/maps/map.js';
import type { Sheet } from '../sheet.js';

type Unsaid = ComposedMap['unsaid'][number];

const reasons: Readonly<
  Record<Unsaid['why'], { readonly says: (names: string) => string; readonly hint: string }>
> = {
  outside: {
    says: (names) => `${names} lies outside what the map shows`,
    hint: 'widen `fit` or `box` under `map`, or leave it out',
  },
  'no-room': {
    says: (names) => `the map has no room for ${names}, nor for a number that its legend explains`,
    hint: 'show less of the earth with `fit` or `box` under `map`, or take names off it, that of a country by `labels: { …: none }`',
  },
  projection: {
    says: (names) =>
      `the projection ${names} cannot show all that is to be in view, so the map takes another`,
    hint: 'show less of the earth with `fit` or `box` under `map`, or write `projection: auto`',
  },
  'no-corner': {
    says: (names) =>
      `the map has no free corner for the inset ${names}, or shows too much of the earth for one`,
    hint: 'show another stretch of the earth with `box` under `map`, or write `inset: auto`',
  },
  'too-close': {
    says: (names) => `the ends of the arc ${names} are too near to each other to be joined`,
    hint: 'show less of the earth with `fit` or `box` under `map`, or leave it out',
  },
};

/** Says what a map's author asked for and it does not show; what was written at one place is said in one sentence. */
export function reportUnsaid({ type: { report, where } }: Sheet, unsaid: readonly Unsaid[]): void {
  const groups = new Map<string, Unsaid[]>();
  for (const each of unsaid) {
    const { file, line, column } = each.at ?? where.at;
    const key = JSON.stringify([each.why, file, line, column]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const group of groups.values()) {
    const [{ why, at }] = group as [Unsaid, ...Unsaid[]];
    const { says, hint } = reasons[why];
    const names = [...new Set(group.map(({ name }) => `"${name}"`))].join(', ');
    report.add(
      'map-omits',
      `slide "${where.slide}" for ${where.audience}: ${says(names)}`,
      at ?? where.at,
      hint,
    );
  }
}
