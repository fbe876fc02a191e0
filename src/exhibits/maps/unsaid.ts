import type { Place } from '../../model/place.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId, countryName, westernSahara } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';
import { pointOf } from './lines.js';
import { boxHasPoint } from './plane.js';
import type { MapView } from './projection.js';
import type { CountryShape } from './shapes.js';

/** What an author asked for and a map does not show. */
export interface Unsaid {
  /** In the deck's language; a projection's or an inset's as briefs write it. */
  readonly name: string;
  /**
   * It lies off the map; there is no room for its name; an arc's ends are too near to each other; the projection cannot
   * show what must be in view; no corner is free for the locator.
   */
  readonly why: 'outside' | 'no-room' | 'too-close' | 'projection' | 'no-corner';
  readonly at?: Place;
}

interface Shown {
  readonly map: WordedMap;
  /** The same with only what is drawn. */
  readonly shown: WordedMap;
  readonly view: MapView;
  readonly countries: readonly CountryShape[];
  /** Codes of the countries that must be in view. */
  readonly fit: ReadonlySet<string>;
  readonly language: string;
}

/** What is not drawn at all. A choropleth may speak of the whole world on the map of a region: its classes are not meant. */
export function notDrawn(drawn: Shown): Unsaid[] {
  return [...countriesOutside(drawn), ...linesNotDrawn(drawn), ...spotsOutside(drawn)];
}

function countriesOutside({ map, countries, fit, language }: Shown): Unsaid[] {
  const drawn = new Set(countries.map(({ id }) => id));
  // Where Western Sahara is drawn with Morocco, its point of view has been chosen.
  const isDrawnWithMorocco = (id: string): boolean => id === westernSahara && map.pointOfView === 'ma';
  const isMissing = (id: string): boolean => !drawn.has(id) && !isDrawnWithMorocco(id);
  const nameOf = (id: string): string => countryName(id, language) ?? id;
  const ofCategories = map.categories.flatMap(({ heading, countries: names }) =>
    names
      .flatMap((name) => countryId(name) ?? [])
      .filter(isMissing)
      .map((id) => ({ id, name: nameOf(id), why: 'outside' as const, at: heading.at })),
  );
  const named = new Set(ofCategories.map(({ id }) => id));
  const ofFit = [...fit].filter((id) => isMissing(id) && !named.has(id));
  const ofLabels = map.frame.labels.flatMap(({ country, show, text }): Unsaid[] => {
    const id = countryId(country);
    if (id === undefined || show === 'none' || !isMissing(id) || fit.has(id) || named.has(id)) return [];
    return [{ name: nameOf(id), why: 'outside', ...(text && { at: text.at }) }];
  });
  return [
    ...ofCategories.map(({ id: _, ...each }) => each),
    ...ofFit.map((id) => ({ name: nameOf(id), why: 'outside' as const })),
    ...ofLabels,
  ];
}

function linesNotDrawn({ map, shown, view }: Shown): Unsaid[] {
  const routes = map.routes
    .filter((route) => !shown.routes.includes(route))
    .map(({ heading }): Unsaid => ({ name: plain(heading), why: 'outside', at: heading.at }));
  const inView = (at: readonly [number, number]): boolean => isInView(view, at);
  const drawn = new Set(shown.arcs.flatMap(({ from, to }) => to.map(({ name }) => `${from.name} ${name}`)));
  const arcs = map.arcs.flatMap(({ from, to, heading }) =>
    to
      .filter(({ name }) => !drawn.has(`${from.name} ${name}`))
      .map(
        (end): Unsaid => ({
          name: `${plain(from.label)} – ${plain(end.label)}`,
          why: inView(from.at) && inView(end.at) ? 'too-close' : 'outside',
          at: heading.at,
        }),
      ),
  );
  return [...routes, ...arcs];
}

function spotsOutside({ map, shown, view, language }: Shown): Unsaid[] {
  const outside = (name: string, at: Place): Unsaid[] => (name ? [{ name, why: 'outside', at }] : []);
  const values = map.symbols?.values.filter((symbol) => !shown.symbols?.values.includes(symbol)) ?? [];
  const off = <T extends { readonly at: readonly [number, number] }>(all: readonly T[]): T[] =>
    all.filter(({ at }) => !isInView(view, at));
  return [
    ...map.places
      .filter((place) => !shown.places.includes(place))
      .flatMap(({ label }) => outside(plain(label), label.at)),
    ...off([...map.seas, ...map.regions]).flatMap(({ label }) => outside(plain(label), label.at)),
    ...off(map.callouts).flatMap(({ text }) => outside(plain(text), text.at)),
    ...values.flatMap(({ on }) =>
      'country' in on
        ? outside(countryName(on.country, language) ?? on.country, map.symbols!.heading.at)
        : outside(plain(on.label), on.label.at),
    ),
  ];
}

function isInView(view: MapView, at: readonly [number, number]): boolean {
  const spot = pointOf(view, at);
  return spot !== undefined && boxHasPoint(view.box, spot);
}
