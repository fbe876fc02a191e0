import type { Entry, ExhibitCommon } from './exhibit-common.js';
import type { MapFrame } from './map-frame.js';
import type { Place } from './place.js';
import type { Wording } from './wording.js';

export const pointsOfView = ['un', 'de-facto', 'ma'] as const;
export type PointOfView = (typeof pointsOfView)[number];

export interface MapExhibit extends ExhibitCommon {
  readonly kind: 'map';
  /** English country names or ISO 3166 codes that must be in view; none for what is highlighted. */
  readonly fit: readonly string[];
  readonly frame: MapFrame;
  readonly pointOfView: PointOfView;
  readonly categories: readonly MapCategory[];
  readonly routes: readonly MapRoute[];
  readonly seas: readonly MapLabel[];
  readonly regions: readonly MapLabel[];
  readonly places: readonly MapPlace[];
  readonly arcs: readonly MapArc[];
  readonly callouts: readonly MapCallout[];
  readonly symbols?: MapSymbols;
  readonly choropleth?: Choropleth;
  /** Whether positions come from GeoNames, which must then be credited. */
  readonly fromGazetteer: boolean;
}

/** Longitude and latitude, degrees. */
export type Position = readonly [number, number];

/** Countries coloured alike; `heading` and `text` are the legend entry beside the map. */
export interface MapCategory extends Entry {
  readonly countries: readonly string[];
  /** A colour role such as `accent1`; else the colour of the country in `colors`, else the next free accent. */
  readonly color?: string;
  readonly at: Place;
}

export const lineStyles = ['dashed', 'solid', 'dotted'] as const;
export type LineStyle = (typeof lineStyles)[number];

export const arrows = ['end', 'both', 'none'] as const;
export type Arrow = (typeof arrows)[number];

/** How a line on a map looks. */
export interface LineLook {
  readonly style: LineStyle;
  readonly arrow: Arrow;
  readonly color?: string;
}

/** A line through `via`. */
export interface MapRoute extends Entry, LineLook {
  readonly via: readonly Position[];
  readonly indicative: boolean;
  readonly curved: boolean;
  /** Printed along the line. */
  readonly label?: Wording;
  readonly at: Place;
}

/** Lines that bow from one place to others. */
export interface MapArc extends Entry, LineLook {
  readonly from: NamedPosition;
  readonly to: readonly NamedPosition[];
  readonly at: Place;
}

/** A place that something on the map refers to; `name` is its English one, as objects of the file are called. */
export interface NamedPosition {
  readonly name: string;
  readonly label: Wording;
  /** Its name is the gazetteer's, which knows it in some languages only. */
  readonly fromGazetteer?: true;
  readonly at: Position;
}

export interface MapLabel {
  readonly label: Wording;
  readonly at: Position;
}

export const placeMarks = ['capital', 'city', 'port', 'base'] as const;
export type PlaceMark = (typeof placeMarks)[number];

export interface MapPlace extends NamedPosition {
  readonly mark: PlaceMark;
}

/** A short text in a plate, tied to a point. */
export interface MapCallout {
  readonly text: Wording;
  readonly at: Position;
}

/** Circles whose areas are as their values. */
export interface MapSymbols extends Entry {
  readonly unit: string;
  readonly values: readonly SymbolValue[];
  readonly color?: string;
}

/** A value at a place, or at a country by its ISO numeric code. */
export interface SymbolValue {
  readonly on: NamedPosition | { readonly country: string };
  readonly value: number;
}

/** Countries shaded by classes of a value. */
export interface Choropleth extends Entry {
  readonly unit: string;
  /** Lowest first. */
  readonly classes: readonly ValueClass[];
  readonly color?: string;
}

/** From `least` up to, and without, `below`; an end that is not there is open. */
export interface ValueClass {
  readonly least?: number;
  readonly below?: number;
  /** The least and greatest value in it; none where no country falls into it. */
  readonly found?: readonly [number, number];
  /** ISO numeric codes. */
  readonly countries: readonly string[];
}
