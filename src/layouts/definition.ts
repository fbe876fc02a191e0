import type { LayoutContract } from '../model/layout-contract.js';
import type { SceneElement, SceneLayout } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import type { Sheet } from './sheet.js';

/** A slide layout: what it takes, what of it stands in the file's own slide layout, and how it composes a slide. */
export interface LayoutDefinition extends LayoutContract {
  /** Name in PowerPoint's New Slide menu. */
  readonly title: string;
  readonly slideLayout: (theme: Theme) => SceneLayout;
  /** Elements from back to front, which is the reading order too. */
  readonly compose: (sheet: Sheet) => readonly SceneElement[] | Promise<readonly SceneElement[]>;
}
