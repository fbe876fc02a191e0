import type { AudienceSpec, Brief, SlideSpec } from '../model/brief.js';
import type { Exhibit } from '../model/exhibit.js';
import type { Fact } from '../model/fact.js';
import type { Finding, Findings } from '../model/findings.js';
import type { LayoutContract } from '../model/layout-contract.js';
import type { Paper } from '../model/paper.js';
import type { LeftOut } from '../model/storyboard.js';

/** Everything that one audience's deck is made from. */
export interface Material {
  readonly brief: Brief;
  readonly audience: AudienceSpec;
  readonly paper: Paper;
  readonly findings: Findings;
  readonly layouts: ReadonlyMap<string, LayoutContract>;
}

/** A slide with the findings, figures and exhibit chosen for it, not yet in words. */
export interface SelectedSlide {
  readonly spec: SlideSpec;
  readonly layout: LayoutContract;
  readonly findings: readonly Finding[];
  readonly figures: readonly Fact[];
  readonly exhibits: readonly Exhibit[];
}

export interface Selection {
  readonly slides: readonly SelectedSlide[];
  readonly leftOut: readonly LeftOut[];
}
