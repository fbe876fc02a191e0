import type { ChartKind } from '../../model/exhibit.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';

/** A chart and the box that it is drawn in, slide inches. */
export interface ChartRoom {
  readonly chart: WordedChart;
  readonly box: Box;
}

/** A chart as it is drawn, and in sentences without a full stop what found no room in it, to be said under it. */
export interface DrawnChart {
  readonly elements: readonly SceneElement[];
  readonly unsaid: readonly string[];
}

export interface ChartDefinition {
  readonly kind: ChartKind;
  /** Worked examples: what each is for, and the exhibit of the invented paper's charts.yaml that shows it. */
  readonly examples: readonly { readonly name: string; readonly use: string; readonly exhibit: string }[];
  /** Charts of the kind that are read together, in boxes of one size: they share type, and units their axis. */
  readonly draw: (rooms: readonly ChartRoom[], type: Typesetter) => readonly DrawnChart[];
}

/** A chart in which all is said. */
export function whole(elements: readonly SceneElement[]): DrawnChart {
  return { elements, unsaid: [] };
}
