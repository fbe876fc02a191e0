import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedTimeline } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { crowdedTimeline } from './crowded.js';
import { nameWidth } from './event-text.js';
import { drawFlags, type FlagSetting, type Moment, momentsOf, setFlags } from './moments.js';
import { isSpan } from './placed-events.js';
import { drawLanes, type LaneSetting, type Span, setLanes, spansOf } from './span-lanes.js';
import { ribbonHeight, yearRibbon } from './year-ribbon.js';
import { yearScale } from './year-scale.js';

/** Inches: the least from the ribbon to flags' words, and to the first bar. */
const reach = 0.2;
const toLanes = 0.16;

/** Inches that poles and gaps grow at most where there is room. */
const mostMore = 0.5;

/** Inches that words of moments may be wide, widest first. */
const widths = [3.8, 3.3, 2.8, 2.4, 2, 1.7];

/** What is above the ribbon of years and what is below it, in one size of type. */
interface Setting {
  readonly above?: FlagSetting;
  readonly below?: FlagSetting;
  readonly lanes?: LaneSetting;
  readonly height: number;
}

/**
 * Events on a ribbon of years drawn to scale: moments as flags on straight poles at their time, spans as bars with
 * their names in them, in lanes below the years where they overlap. What has no such arrangement is drawn as crowded.
 */
export function timeline(
  exhibit: WordedTimeline,
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const scale = yearScale(exhibit.events, box.x, box.w);
  const moments = momentsOf(
    exhibit.events.filter((event) => !isSpan(event, scale)),
    scale,
    neutrals,
  );
  const spans = spansOf(
    exhibit.events.filter((event) => isSpan(event, scale)),
    scale,
    neutrals,
    type,
  );
  const setting = largestSetting(moments, spans, box, type);
  if (!setting) return crowdedTimeline(exhibit, box, type, neutrals);
  const { above, below, lanes, height } = setting;
  const joints = Number(!!above) + Number(!!below) + (lanes ? lanes.lanes.length : 0);
  const more = Math.min(mostMore, (box.h - height) / (joints + 1));
  const top = box.y + (box.h - height - more * joints) / 2;
  const ribbon: Box = {
    x: box.x,
    y: top + (above ? above.height + reach + more : 0),
    w: box.w,
    h: ribbonHeight,
  };
  const foot = ribbon.y + ribbon.h;
  const years = yearRibbon(scale, ribbon, type);
  return [
    ...years.filter(({ kind }) => kind !== 'text'),
    ...(above ? drawFlags(above, ribbon.y, reach + more, type) : []),
    ...years.filter(({ kind }) => kind === 'text'),
    ...(below ? drawFlags(below, foot, reach + more, type) : []),
    ...(lanes ? drawLanes(lanes, foot + toLanes + more, more, type) : []),
  ];
}

/**
 * The setting in the largest type that has room; of one size, the one with the widest words. Names stay on one line if
 * type need not be among the two smallest steps for that.
 */
function largestSetting(
  moments: readonly Moment[],
  spans: readonly Span[],
  box: Box,
  type: Typesetter,
): Setting | undefined {
  const sizes = type.steps(['lead', 'body']);
  const first = (tried: readonly number[], wholeNames: boolean): Setting | undefined => {
    for (const size of tried) {
      for (const width of moments.length > 0 ? widths : widths.slice(0, 1)) {
        if (wholeNames && moments.some((one) => nameWidth(one.event, size, type) > width)) continue;
        const setting = settingOf(moments, spans, { size, width }, box, type);
        if (setting && setting.height <= box.h) return setting;
      }
    }
    return undefined;
  };
  return first(sizes.slice(0, -2), true) ?? first(sizes, false);
}

/** Moments all stand above where spans are below, else by turns above and below. */
function settingOf(
  moments: readonly Moment[],
  spans: readonly Span[],
  words: { readonly size: number; readonly width: number },
  box: Box,
  type: Typesetter,
): Setting | undefined {
  const isAbove = (index: number): boolean => spans.length > 0 || index % 2 === 0;
  const flagsOf = (side: 'above' | 'below'): FlagSetting | undefined =>
    setFlags(
      moments.filter((_, index) => isAbove(index) === (side === 'above')),
      side,
      words,
      box,
      type,
    );
  const above = flagsOf('above');
  const below = flagsOf('below');
  const lanes = setLanes(spans, words.size, box, type);
  if (!above || !below || !lanes) return undefined;
  const flags = [above, below].filter((one) => one.moments.length > 0);
  const height =
    ribbonHeight +
    flags.reduce((sum, one) => sum + one.height + reach, 0) +
    (spans.length > 0 ? lanes.height + toLanes : 0);
  return {
    ...(above.moments.length > 0 && { above }),
    ...(below.moments.length > 0 && { below }),
    ...(spans.length > 0 && { lanes }),
    height,
  };
}
