import type { Arrow, LineStyle, PlaceMark, PointOfView, Position } from './exhibit.js';
import type { MapFrame } from './map-frame.js';
import type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
import type { Text } from './wording.js';

export interface WordedMap extends WordedExhibitCommon {
  readonly kind: 'map';
  readonly fit: readonly string[];
  readonly frame: MapFrame<Text>;
  readonly pointOfView: PointOfView;
  readonly categories: readonly (WordedEntry & { readonly countries: readonly string[] })[];
  readonly routes: readonly WordedRoute[];
  readonly seas: readonly WordedMapLabel[];
  readonly regions: readonly WordedMapLabel[];
  readonly places: readonly WordedPlace[];
  readonly arcs: readonly WordedArc[];
  readonly callouts: readonly WordedCallout[];
  readonly symbols?: WordedSymbols;
  readonly choropleth?: WordedChoropleth;
  readonly fromGazetteer: boolean;
}

export interface WordedRoute extends WordedEntry {
  readonly via: readonly Position[];
  readonly indicative: boolean;
  readonly curved: boolean;
  readonly style: LineStyle;
  readonly arrow: Arrow;
  readonly label?: Text;
}

export interface WordedArc extends WordedEntry {
  readonly from: WordedPosition;
  readonly to: readonly WordedPosition[];
  readonly style: LineStyle;
  readonly arrow: Arrow;
}

export interface WordedMapLabel {
  readonly label: Text;
  readonly at: Position;
}

/** `name` is English whatever the deck's language: objects of the file are called by it. */
export interface WordedPosition extends WordedMapLabel {
  readonly name: string;
}

export interface WordedPlace extends WordedPosition {
  readonly mark: PlaceMark;
}

export interface WordedCallout {
  readonly text: Text;
  readonly at: Position;
}

export interface WordedSymbols extends WordedEntry {
  readonly color: string;
  readonly values: readonly WordedSymbol[];
  /** Three round values or fewer, greatest first, for the key. */
  readonly key: readonly { readonly value: number; readonly printed: string }[];
}

export interface WordedSymbol {
  readonly on: WordedPosition | { readonly country: string };
  readonly value: number;
  /** The value with its unit, as the deck writes numbers. */
  readonly printed: string;
}

export interface WordedChoropleth extends WordedEntry {
  readonly color: string;
  /** Lowest first; each with its range as printed. */
  readonly classes: readonly { readonly range: string; readonly countries: readonly string[] }[];
}
