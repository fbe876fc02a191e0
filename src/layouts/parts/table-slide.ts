import type { TablePlan } from '../../exhibits/tables/content.js';
import { rowHeights, settingOf, sum, tightSetting } from '../../exhibits/tables/setting.js';
import { table } from '../../exhibits/tables/table.js';
import type { SceneElement } from '../../model/scene.js';
import type { StoryboardSlide } from '../../model/storyboard.js';
import type { Sheet } from '../sheet.js';
import { partsOf, shareOutSlide } from './continued-slides.js';
import type { Stretch } from './share-out.js';

/** The table of a slide and its box there. */
export type PlanTable = (sheet: Sheet) => TablePlan;

/** A slide's table, in one setting with those of the slides over which it goes on. */
export function placeTable(sheet: Sheet, plan: PlanTable): SceneElement[] {
  const plans = partsOf(sheet).map((slide) => plan({ ...sheet, slide }));
  return table(plan(sheet), settingOf(plans, sheet.type), sheet.type);
}

/** A slide as the parts that its table's rows need, at the smallest type that there is. */
export function shareOutTable(
  sheet: Sheet,
  plan: PlanTable,
  part: (stretch: Stretch) => StoryboardSlide,
): readonly StoryboardSlide[] {
  const whole = plan(sheet);
  const [header = 0, ...rows] = rowHeights(whole.content, tightSetting(whole, sheet.type), sheet.type);
  return shareOutSlide(sheet, {
    count: rows.length,
    part,
    fits: (one, { from, to }) => header + sum(rows.slice(from, to)) <= plan(one).box.h,
  });
}
