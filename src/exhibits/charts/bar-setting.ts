import type { ValueAxis } from '../../model/scene.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { labelsBeyond, sharedAxis } from './bar-axis.js';
import { namesRoom, namesSize } from './bar-names.js';
import { type BarSetting, barPlot, barsBeside } from './bar-plot.js';
import type { ChartRoom } from './definition.js';
import { axisUnit, scaleWidth } from './scale.js';
import { unwrittenParts } from './stacked.js';

/** The setting that charts of bars beside each other share: type, plots, and one axis for all of one unit. */
export function barSettings(
  rooms: readonly ChartRoom[],
  lies: boolean,
  type: Typesetter,
): readonly BarSetting[] {
  const sizes = rooms.map((room) => typeSizes(room, lies, type));
  const settings = settled(
    rooms,
    sizes,
    sizes.map(({ labelled }) => !labelled),
    lies,
    type,
  );
  const unwritten = rooms.some(
    ({ chart, box }, index) =>
      unwrittenParts(chart, barPlot(chart, box, settings[index]!, lies), settings[index]!, lies, type)
        .length > 0,
  );
  if (!unwritten) return settings;
  // Parts without a figure are read off a scale.
  const scaled = rooms.map(({ chart }, index) => chart.grouping !== 'clustered' || !sizes[index]!.labelled);
  return settled(rooms, sizes, scaled, lies, type);
}

interface Sizes {
  readonly size: number;
  readonly nameSize: number;
  readonly labelled: boolean;
}

function settled(
  rooms: readonly ChartRoom[],
  sizes: readonly Sizes[],
  scaled: readonly boolean[],
  lies: boolean,
  type: Typesetter,
): readonly BarSetting[] {
  const size = Math.min(...sizes.map((one) => one.size));
  const nameSize = Math.min(...sizes.map((one) => one.nameSize));
  const names = Math.max(...rooms.map((room) => namesRoom(room, nameSize, lies, type)));
  const needs = rooms.map((room, index) => ({
    ...room,
    size,
    names,
    labelled: sizes[index]!.labelled,
    scaled: scaled[index]!,
  }));
  return needs.map(({ chart, labelled, scaled: withScale }): BarSetting => {
    const unit = axisUnit(chart, type.language);
    const alike = needs.filter((one) => axisUnit(one.chart, type.language) === unit);
    const { scale, ...ends } = sharedAxis(alike, lies, type);
    const axis: ValueAxis = withScale && scale ? { ...ends, scale } : ends;
    const width = axis.scale ? scaleWidth({ ...ends, scale: axis.scale }, type) : 0;
    return { size, nameSize, names, labelled, axis, scaleWidth: width };
  });
}

/** The largest size at which values and names keep to their bars' slots. Values that fit at none are not written. */
function typeSizes({ chart, box }: ChartRoom, lies: boolean, type: Typesetter): Sizes {
  const slot = (lies ? box.h : box.w) / chart.rows.length;
  const beside = barsBeside(chart);
  const each = slot / (beside + (beside > 1 ? 0.6 : 0.45));
  const needed = (size: number): number =>
    lies
      ? (size * linePitch) / 72
      : Math.max(0, ...labelsBeyond(chart, size, type)) + (beside > 1 ? 0.02 : 0.06);
  const room = lies || beside > 1 ? each * (lies && beside > 1 ? 1.05 : 1.02) : slot * 0.98;
  const roles = beside > 1 ? 'label' : (['body', 'label'] as const);
  const fits = (size: number): boolean => needed(size) <= room;
  const size = type.fit(roles, fits);
  const nameSize = namesSize({ chart, box }, lies, type);
  const sums = chart.grouping === 'stacked' && !lies ? labelsBeyond(chart, size, type) : [0];
  const labelled = chart.grouping === 'clustered' ? fits(size) : Math.max(...sums) <= slot;
  return { size: Math.min(size, beside > 1 ? size : nameSize), nameSize, labelled };
}
