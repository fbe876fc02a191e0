import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedTimeline } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { nameWidth } from './event-text.js';
import { lanedTimeline } from './laned.js';
import { keyRoom, marksKey } from './marks.js';
import { drawFlags, type FlagSetting, type Moment, momentsOf, setFlags } from './moments.js';
import { markRoom, type NowPlace, nowAlone, nowMark, nowRoom, placeNow } from './now-mark.js';
import { numberedTimeline } from './numbered.js';
import { drawLanes, type LaneSetting, setLanes } from './span-lanes.js';
import { type Span, spansOf } from './spans.js';
import { ribbonHeight, yearRibbon } from './year-ribbon.js';
import { isSpan, type YearScale, yearScale } from './year-scale.js';

/** Inches: the least from the ribbon to flags' words, and to the first bar. */
const reach = 0.2;
const toLanes = 0.16;

/** Inches that poles and gaps grow at most where there is room. */
const mostMore = 0.5;

/** Inches between the key of the marks and all else. */
const clearOfKey = 0.1;

/** Inches that words of moments may be wide, widest first. */
const widths = [3.8, 3.3, 2.8, 2.4, 2, 1.7];

/** What is above the ribbon of years and what is below it, in one size of type. */
interface Setting {
  readonly above?: FlagSetting;
  readonly below?: FlagSetting;
  readonly lanes?: LaneSetting;
  readonly height: number;
}

/** What stands on the line of time, and inches kept for marks on either side of it. */
interface OnLine {
  readonly moments: readonly Moment[];
  readonly spans: readonly Span[];
  readonly now?: NowPlace;
  readonly kept: { readonly above: number; readonly below: number };
}

/**
 * Events on a ribbon of years drawn to scale: moments as flags on straight poles at their time, spans as bars with
 * their names in them, in lanes below the years where they overlap. What has no such arrangement is numbered and listed;
 * what the exhibit puts into lanes stands in them.
 */
export function timeline(
  exhibit: WordedTimeline,
  whole: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const drawn = arranged(exhibit, whole, type, neutrals);
  if (!hasBothMarks(exhibit, whole)) return drawn;
  const key = marksKey(exhibit, whole, type);
  // The corner of the key is often free: no event need give way to it then.
  const isFree = drawn.every(({ box }) => key.every((one) => apart(box, one.box)));
  const box = { ...whole, h: whole.h - keyRoom };
  return [...(isFree ? drawn : arranged(exhibit, box, type, neutrals)), ...key];
}

function arranged(
  exhibit: WordedTimeline,
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const { lanes } = exhibit;
  return lanes
    ? lanedTimeline({ ...exhibit, lanes }, box, type, neutrals)
    : flagged(exhibit, box, type, neutrals);
}

/** Whether two boxes have room between them. */
function apart(a: Box, b: Box): boolean {
  const wide = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return wide < -clearOfKey || high < -clearOfKey;
}

/** A milestone that lasts so long that it is drawn as a bar has no mark to be explained. */
function hasBothMarks(exhibit: WordedTimeline, box: Box): boolean {
  const scale = yearScale(exhibit, box.x, box.w);
  const moments = exhibit.events.filter((event) => !isSpan(event, scale));
  return new Set(moments.map(({ milestone }) => milestone === true)).size > 1;
}

function flagged(
  exhibit: WordedTimeline,
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const scale = yearScale(exhibit, box.x, box.w);
  const onLine = whatStands(exhibit, scale, box, type, neutrals);
  const setting = largestSetting(onLine, box, type);
  if (!setting) return numberedTimeline(exhibit, box, type, neutrals);
  const { above, below, lanes, height } = setting;
  const { now, kept } = onLine;
  const joints = Number(!!above) + Number(!!below) + (lanes ? lanes.lanes.length : 0);
  const more = Math.min(mostMore, (box.h - height) / (joints + 1));
  const top = box.y + (box.h - height - more * joints) / 2;
  const overRibbon = above ? above.height + reach + more : 0;
  const ribbon: Box = { x: box.x, y: top + overRibbon + kept.above, w: box.w, h: ribbonHeight };
  const foot = ribbon.y + ribbon.h;
  const years = yearRibbon(scale, ribbon, type);
  return [
    ...years.ground,
    ...(above ? drawFlags(above, ribbon.y, reach + more + kept.above, type) : []),
    ...years.read,
    ...(now ? nowMark(now, exhibit.now!, ribbon, years, type) : []),
    ...(below ? drawFlags(below, foot, reach + more + kept.below, type) : []),
    ...(lanes ? drawLanes(lanes, foot + toLanes + more + kept.below, more, type) : []),
  ];
}

function whatStands(
  exhibit: WordedTimeline,
  scale: YearScale,
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): OnLine {
  const moments = momentsOf(
    exhibit.events.filter((event) => !isSpan(event, scale)),
    scale,
    neutrals,
  );
  const lasting = exhibit.events.filter((event) => isSpan(event, scale));
  const spans = spansOf(lasting, scale, neutrals, type);
  const polesOf = (side: Side): number[] => onSide(moments, spans, side).map(({ pole }) => pole);
  const poles = { above: polesOf('above'), below: polesOf('below') };
  const now = exhibit.now && placeNow(exhibit.now, scale, poles, box, type);
  const marked = exhibit.now !== undefined || scale.breaks.length > 0;
  const keptOn = (side: Side): number => {
    const isFree = poles[side].length === 0 && (side === 'above' || spans.length === 0);
    if (now?.side === side) return isFree ? nowAlone : nowRoom;
    return isFree && marked ? markRoom : 0;
  };
  return {
    moments,
    spans,
    ...(now && { now }),
    kept: { above: keptOn('above'), below: keptOn('below') },
  };
}

type Side = 'above' | 'below';

/** Moments all stand above where spans are below, else by turns above and below. */
function onSide(moments: readonly Moment[], spans: readonly Span[], side: Side): Moment[] {
  return moments.filter((_, index) => (spans.length > 0 || index % 2 === 0) === (side === 'above'));
}

/**
 * The setting in the largest type that has room; of one size, the one with the widest words. Names stay on one line if
 * type need not be among the two smallest steps for that.
 */
function largestSetting(onLine: OnLine, box: Box, type: Typesetter): Setting | undefined {
  const { moments } = onLine;
  const sizes = type.steps(['lead', 'body']);
  const first = (tried: readonly number[], wholeNames: boolean): Setting | undefined => {
    for (const size of tried) {
      for (const width of moments.length > 0 ? widths : widths.slice(0, 1)) {
        if (wholeNames && moments.some((one) => nameWidth(one.event, size, type) > width)) continue;
        const setting = settingOf(onLine, { size, width }, box, type);
        if (setting && setting.height <= box.h) return setting;
      }
    }
    return undefined;
  };
  return first(sizes.slice(0, -2), true) ?? first(sizes, false);
}

function settingOf(
  { moments, spans, kept }: OnLine,
  words: { readonly size: number; readonly width: number },
  box: Box,
  type: Typesetter,
): Setting | undefined {
  const flagsOf = (side: Side): FlagSetting | undefined =>
    setFlags(onSide(moments, spans, side), side, words, box, type);
  const above = flagsOf('above');
  const below = flagsOf('below');
  const lanes = setLanes(spans, words.size, box, type);
  if (!above || !below || !lanes) return undefined;
  const flags = [above, below].filter((one) => one.moments.length > 0);
  const height =
    ribbonHeight +
    kept.above +
    kept.below +
    flags.reduce((sum, one) => sum + one.height + reach, 0) +
    (spans.length > 0 ? lanes.height + toLanes : 0);
  return {
    ...(above.moments.length > 0 && { above }),
    ...(below.moments.length > 0 && { below }),
    ...(spans.length > 0 && { lanes }),
    height,
  };
}
