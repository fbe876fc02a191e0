import type { ColorRole, Palette } from '../../model/color.js';
import type { DeckFonts } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import type { Ground } from './ground.js';
import type { MapView } from './projection.js';
import type { CountryShape } from './shapes.js';

/** What a map is composed for: `language` chooses the names, `fonts` measure them, `palette` tells what reads on what, `id` names the group on its slide. */
export interface MapContext {
  readonly language: string;
  readonly fonts: DeckFonts;
  readonly palette: Palette;
  readonly id: string;
  /** What the slide's source line says already, so that the map's own note does not say it again. */
  readonly alreadySaid?: string;
  /** Whether the legend has room for names that the map has none for; it has, where nothing is said. */
  readonly keyTells?: boolean;
}

/** What content is drawn on. */
export interface ContentGround {
  readonly map: WordedMap;
  readonly view: MapView;
  readonly countries: readonly CountryShape[];
  readonly ground: Ground;
  readonly fillUnder: (owner: number) => ColorRole;
  /** Whether an owner's ground is coloured. */
  readonly highlighted: (owner: number) => boolean;
  readonly context: MapContext;
}
