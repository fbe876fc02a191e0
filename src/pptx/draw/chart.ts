import type { ChartElement } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';
import { escapeXml } from '../xml.js';
import type { Canvas, ChartOptions } from './pptxgenjs.js';
import { styleOptions } from './text.js';

export function drawChart(canvas: Canvas, element: ChartElement): void {
  const series = {
    name: element.seriesName,
    labels: element.points.map((point) => point.label),
    values: element.points.map((point) => point.value),
  };
  const kind = element.chart === 'bar' ? barOptions(element) : doughnutOptions(element);
  canvas.addChart(element.chart, [series], { ...commonOptions(element), ...kind });
}

function commonOptions(element: ChartElement): ChartOptions {
  const labels = styleOptions(element.labels);
  return {
    ...element.box,
    objectName: element.id,
    altText: element.alt ?? '',
    layout: { ...element.plot },
    chartColors: element.points.map((point) => sentinelOf(point.color)),
    chartArea: { roundedCorners: false },
    showLegend: false,
    showTitle: false,
    showValue: element.showValues,
    dataLabelFormatCode: element.format,
    dataLabelFontFace: labels.fontFace ?? '',
    dataLabelFontSize: element.labels.size,
    dataLabelFontBold: element.labels.bold ?? false,
    dataLabelFontItalic: element.labels.italic ?? false,
    dataLabelColor: sentinelOf(element.labels.color),
  };
}

/** Bars lie, the first on top, from 0 to `max`; only the bars, their names and their values are drawn. */
function barOptions(element: ChartElement): ChartOptions {
  return {
    barDir: 'bar',
    barGapWidthPct: element.gap,
    catAxisHidden: !element.showValues,
    catAxisOrientation: 'maxMin',
    catAxisLabelFontFace: styleOptions(element.categories).fontFace ?? '',
    catAxisLabelFontSize: element.categories.size,
    catAxisLabelFontBold: element.categories.bold ?? false,
    catAxisLabelFontItalic: element.categories.italic ?? false,
    catAxisLabelColor: sentinelOf(element.categories.color),
    catAxisLineShow: false,
    catAxisMajorTickMark: 'none',
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisLabelColor: sentinelOf(element.categories.color),
    valAxisMinVal: 0,
    valAxisMaxVal: element.max,
    valGridLine: { style: 'none' },
    // This one goes into the part as it is (as 16 does).
    valLabelFormatCode: escapeXml(element.format),
  };
}

function doughnutOptions(element: ChartElement): ChartOptions {
  return {
    holeSize: element.hole,
    showPercent: false,
    showLabel: false,
    dataBorder: { pt: 1.5, color: sentinelOf('paper') },
  };
}
