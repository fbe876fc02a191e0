import type { StoryboardSlide, WordedExhibit } from '../../model/storyboard.js';
import type { Sheet } from '../sheet.js';
import { type Stretch, shareOut } from './share-out.js';

/** A list on a slide that may go on over several slides. */
export interface LongList {
  readonly count: number;
  /** The slide with only a stretch of its list. */
  readonly part: (stretch: Stretch) => StoryboardSlide;
  /** Whether what a slide holds fits on it. */
  readonly fits: (sheet: Sheet, stretch: Stretch) => boolean;
}

/** A slide as the parts that its list needs; its judgement, which follows from all of it, stands on the last. */
export function shareOutSlide(sheet: Sheet, { count, part, fits }: LongList): readonly StoryboardSlide[] {
  const slideOf = (stretch: Stretch): StoryboardSlide =>
    stretch.to === count ? part(stretch) : withoutJudgement(part(stretch));
  const stretches = shareOut(count, (stretch) => fits({ ...sheet, slide: slideOf(stretch) }, stretch));
  return stretches.length <= 1 ? [sheet.slide] : stretches.map(slideOf);
}

function withoutJudgement({ judgement: _, ...slide }: StoryboardSlide): StoryboardSlide {
  return slide;
}

/** The slides that a slide is a part of, itself among them, so that all of them take one size of type. */
export function partsOf({ slide, storyboard }: Sheet): readonly StoryboardSlide[] {
  if (!slide.continuation) return [slide];
  return storyboard.slides.filter((one) => one.continuation && one.at === slide.at);
}

/** An exhibit on one of the slides over which it goes on: what is said of it is said on the first. */
export function exhibitPart<E extends WordedExhibit>(exhibit: E, { from }: Stretch): E {
  if (from === 0) return exhibit;
  const { say: _, soWhat: __, ...rest } = exhibit;
  return rest as E;
}
