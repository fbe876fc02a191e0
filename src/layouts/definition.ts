import type { LayoutContract } from '../model/layout-contract.js';
import type { SceneElement, SceneLayout } from '../model/scene.js';
import type { StoryboardSlide } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import type { Sheet } from './sheet.js';

/** A slide layout: what it takes, what of it stands in the file's own slide layout, and how it composes a slide. */
export interface LayoutDefinition extends LayoutContract {
  /** Name in PowerPoint's New Slide menu. */
  readonly title: string;
  readonly slideLayout: (theme: Theme) => SceneLayout;
  /** One slide of a storyline on the worked example, in YAML: what help and gallery show. */
  readonly example: string;
  /** The paper under assets/papers that the example is about; the worked example's where absent. */
  readonly exampleOf?: string;
  /**
   * A slide that holds more than fits, as several that hold a part each, in order; itself alone where it fits. Ids,
   * titles and the count ("2 of 3") are seen to elsewhere.
   */
  readonly paginate?: (sheet: Sheet) => readonly StoryboardSlide[];
  /** Elements from back to front, which is the reading order too. */
  readonly compose: (sheet: Sheet) => readonly SceneElement[] | Promise<readonly SceneElement[]>;
}
