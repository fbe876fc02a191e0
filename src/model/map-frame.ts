import type { Wording } from './wording.js';

export const mapProjections = ['auto', 'conic', 'azimuthal', 'equal-earth', 'mercator'] as const;
export type MapProjection = (typeof mapProjections)[number];

export const mapInsets = ['globe', 'auto', 'none'] as const;
export type MapInset = (typeof mapInsets)[number];

/** Degrees; `west` is larger than `east` where the box lies across the date line. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What a map shows of the earth and how, apart from what stands on it. */
export interface MapFrame<T = Wording> {
  /** In place of countries that must be in view. */
  readonly box?: GeoBox;
  readonly projection: MapProjection;
  /** A small globe with the map's extent: always, where there is a calm corner, or never. */
  readonly inset: MapInset;
  readonly scaleBar: boolean;
  /** Whether the line between the two sides' forces is drawn through Western Sahara where it is one territory. */
  readonly lineOfSeparation: boolean;
  readonly labels: readonly LabelChoice<T>[];
}

/** What the author decides of a country's label; the rest is the map's. */
export interface LabelChoice<T = Wording> {
  /** English name or ISO 3166 code. */
  readonly country: string;
  readonly show?: 'none' | 'always';
  /** Longitude and latitude of the label's middle, degrees. */
  readonly at?: readonly [number, number];
  readonly text?: T;
}

/** A map that nothing is said of. */
export const plainFrame: MapFrame<never> = {
  projection: 'auto',
  inset: 'none',
  scaleBar: true,
  lineOfSeparation: false,
  labels: [],
};
