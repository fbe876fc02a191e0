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
}

/** Countries coloured alike; `heading` and `text` are the legend entry beside the map. */
export interface MapCategory extends Entry {
  readonly countries: readonly string[];
  /** A colour role such as `accent1`; else the colour of the country in `colors`, else the next free accent. */
  readonly color?: string;
  readonly at: Place;
}

/** A line through `via`, pairs of longitude and latitude in degrees. */
export interface MapRoute extends Entry {
  readonly via: readonly (readonly [number, number])[];
  readonly indicative: boolean;
  readonly color?: string;
  readonly at: Place;
}

export interface MapLabel {
  readonly label: Wording;
  readonly at: readonly [number, number];
}
