import type { AxisScale, ValueAxis } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { unitName, valueFormat } from '../../wording/quantity.js';
import { isBare } from './figures.js';

/** The round number just over a number: 1, 2, 2.5 or 5 times a power of ten; a whole one where things are counted. */
export function roundStep(least: number, whole: boolean): number {
  const decade = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 2.5, 5, 10]
    .filter((one) => !whole || Number.isInteger(Number((one * decade).toPrecision(6))))
    .find((one) => one * decade >= least * 0.999_999)!;
  return Number((digit * decade).toPrecision(6));
}

/** A value axis in round steps that holds all values: four or five of them. */
export function steppedAxis(
  values: readonly number[],
  format: (step: number) => string,
  type: Typesetter,
  from?: number,
): ValueAxis & { readonly scale: AxisScale } {
  const whole = values.every(Number.isInteger);
  const [low, high] = [Math.min(from ?? 0, ...values), Math.max(from === undefined ? 0 : from, ...values)];
  const step = roundStep(Math.max((high - low || 1) / 5, whole ? 1 : 0), whole);
  const end = (value: number, up: boolean): number =>
    Number(((up ? Math.ceil(value / step - 1e-9) : Math.floor(value / step + 1e-9)) * step).toPrecision(10));
  const min = from ?? end(low, false);
  const max = end(high, true);
  return {
    min,
    max: max > min ? max : min + step,
    scale: {
      step,
      format: format(step),
      style: type.style('label', type.smallest('label'), { color: 'muted' }),
      gridlines: { color: 'rule', width: 0.75 },
    },
  };
}

/** The format of a scale's numbers: those of its chart, no more precise than its steps. */
export function scaleFormat(chart: WordedChart, unit: string, language: string): (step: number) => string {
  return (step) =>
    valueFormat({ value: step, unit, approx: false }, language, {
      bare: isBare(chart) || chart.unit !== unit,
      decimals: Math.max(...[step, chart.axisFrom ?? 0].map((one) => String(one).split('.')[1]?.length ?? 0)),
    });
}

/** Inches that the numbers of a scale take at most. */
export function scaleWidth({ max, min, scale }: ReturnType<typeof steppedAxis>, type: Typesetter): number {
  const decimals = String(scale.step).split('.')[1]?.length ?? 0;
  const around = scale.format.replace(/"([^"]*)"|[#,0.]+/g, (_, words?: string) => words ?? '');
  const widest = [max, min].map((value) => `${value.toFixed(decimals)}${value >= 1000 ? ' ' : ''}${around}`);
  return Math.max(...widest.map((text) => type.width(text, scale.style))) / 0.97 + 0.12;
}

/** The scale of parts of a whole. */
export function shareAxis(type: Typesetter): ReturnType<typeof steppedAxis> {
  const axis = steppedAxis([0, 1], () => (type.language === 'fr' ? '0"\u00a0"%' : '0%'), type);
  return { ...axis, scale: { ...axis.scale, step: 0.25 } };
}

/** What a chart's axis measures: charts for which it is the same share their axis. */
export function axisUnit({ grouping, unit }: WordedChart, language: string): string {
  return grouping === 'share' ? 'share' : unitName(unit, language);
}
