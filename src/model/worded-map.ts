import type { PointOfView } from './exhibit.js';
import type { MapFrame } from './map-frame.js';
import type { WordedEntry, WordedExhibitCommon } from './worded-common.js';
import type { Text } from './wording.js';

export interface WordedMap extends WordedExhibitCommon {
  readonly kind: 'map';
  readonly fit: readonly string[];
  readonly frame: MapFrame<Text>;
  readonly pointOfView: PointOfView;
  readonly categories: readonly (WordedEntry & { readonly countries: readonly string[] })[];
  readonly routes: readonly (WordedEntry & {
    readonly via: readonly (readonly [number, number])[];
    readonly indicative: boolean;
  })[];
  readonly seas: readonly { readonly label: Text; readonly at: readonly [number, number] }[];
}
