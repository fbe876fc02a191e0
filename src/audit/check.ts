import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { LayoutContract } from '../model/layout-contract.js';
import type { Place } from '../model/place.js';
import type { Scene, SceneLayout, SceneSlide } from '../model/scene.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';

/** A slide with all that its judgement depends on. */
export interface AuditedSlide {
  readonly scene: Scene;
  readonly slide: SceneSlide;
  /** The file's slide layout that it stands on. */
  readonly ground: SceneLayout;
  /** What its layout takes, and how it wants to be judged. */
  readonly contract: LayoutContract;
  readonly storyboard: Storyboard;
  /** The same slide in words. */
  readonly words: StoryboardSlide;
}

/** Something wrong with a slide: what was measured, and what to do about it. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
  /** Where it was written; the slide's place where absent. */
  readonly at?: Place;
}

export interface Check {
  readonly code: DiagnosticCode;
  /** Whether what it says is noise on a slide whose words do not fit: their overflow is the cause. */
  readonly needsRoom?: boolean;
  readonly find: (slide: AuditedSlide) => readonly Fault[];
}
