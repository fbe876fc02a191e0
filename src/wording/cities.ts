import { didYouMean } from '../diagnostics/suggest.js';
import { cityNames, gazetteerName } from './city-names.js';
import { countryId, countryName } from './countries.js';
import { type City, citiesNamed, knownCityNames } from './gazetteer.js';

/** A city that a user named: its names by language, `*` for those without one of their own, and where it lies. */
export interface FoundCity {
  readonly name: string;
  readonly byLanguage: Readonly<Record<string, string>>;
  readonly position: readonly [number, number];
  readonly capital: boolean;
}

/** Why a name is not clear, and what would be right. */
export interface NoCity {
  readonly message: string;
  readonly hint: string;
}

/** A smaller place is meant by its name alone only where it is the seat of a division: "Gothenburg" is a town in Nebraska, too. */
const wellKnown = 50_000;

/** How many times as many people must live in a city than in its namesakes for its name alone to be clear. */
const clearlyLarger = 5;

/** The city of a name, in a country where that is said (an English name or a code that is known). */
export function findCity(written: string, country?: string): FoundCity | NoCity {
  const known = gazetteerName(written);
  const all = [...citiesNamed(known)].sort((a, b) => rank(b) - rank(a) || b.population - a.population);
  if (all.length === 0) return unknown(written);
  const there = country === undefined ? all : all.filter((city) => isIn(city, country));
  const [first, second] = there;
  if (!first) return elsewhere(written, country!, all);
  if (second && !isClear(first, second, country !== undefined)) return ambiguous(written, there);
  if (country === undefined && rank(first) < seat && first.population < wellKnown)
    return small(written, first);
  const name = known === written ? first.name : written;
  // Only the best known city of a name is called by another one abroad: London, Ontario is not Londres.
  const byLanguage = first === all[0] ? cityNames(name) : { '*': name };
  return { name, byLanguage, position: first.position, capital: first.feature === 'PPLC' };
}

export function isCity(found: FoundCity | NoCity): found is FoundCity {
  return 'position' in found;
}

/** Capitals first, then seats of first-order divisions, then other places, then quarters of a place. */
function rank({ feature }: City): number {
  const order = ['PPLX', 'PPL', 'PPLA', 'PPLC'].indexOf(feature);
  return order >= 0 ? order : 1;
}

/** The rank of a first-order division's seat. */
const seat = 2;

/** Within the country that is said, the seat of a division is meant rather than a quarter of its name. */
function isClear(first: City, second: City, countrySaid: boolean): boolean {
  if (first.feature === 'PPLC' && second.feature !== 'PPLC') return true;
  if (countrySaid && rank(first) > rank(second)) return true;
  return first.population >= clearlyLarger * second.population;
}

/** GeoNames counts some places to two countries; either may be said. */
function isIn({ country, claimedBy }: City, wanted: string): boolean {
  const id = countryId(wanted);
  return [country, ...claimedBy].some((code) => countryId(code) === id);
}

function nameOfCountry(code: string): string {
  return countryName(countryId(code) ?? '', 'en') ?? code;
}

function countriesOf(cities: readonly City[]): string[] {
  return [...new Set(cities.map(({ country }) => nameOfCountry(country)))];
}

function unknown(name: string): NoCity {
  const near = didYouMean(name, knownCityNames());
  const position = `{ label: ${name}, at: [longitude, latitude] }`;
  const hint = near
    ? `did you mean ${near}? Else give its position: ${position}`
    : `give its position: ${position}`;
  return { message: `the gazetteer knows no city "${name}"`, hint };
}

function elsewhere(name: string, country: string, cities: readonly City[]): NoCity {
  const countries = countriesOf(cities).slice(0, 3).join(', ');
  return {
    message: `the gazetteer knows no city "${name}" in ${nameOfCountry(country)}`,
    hint: `there is one in ${countries}; else give its position: { label: ${name}, at: [longitude, latitude] }`,
  };
}

function small(name: string, { country, population }: City): NoCity {
  const place = nameOfCountry(country);
  return {
    message: `the only "${name}" that the gazetteer knows is a place of ${population} people in ${place}`,
    hint: `if it is meant, write { name: ${name}, country: ${place} }; else give the position: { label: ${name}, at: [longitude, latitude] }`,
  };
}

function ambiguous(name: string, cities: readonly City[]): NoCity {
  const countries = countriesOf(cities);
  const message = `there are ${cities.length} places called "${name}"`;
  if (countries.length > 1) {
    const more = countries.slice(1, 4).join(', ');
    return { message, hint: `say which: { name: ${name}, country: ${countries[0]} }, or ${more}` };
  }
  const [longitude, latitude] = cities[0]!.position;
  return {
    message,
    hint: `give the position of the one meant: { label: ${name}, at: [${longitude}, ${latitude}] }`,
  };
}
