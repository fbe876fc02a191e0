import type { ChartForm, ChartGroup, SheetColumn } from '../../model/scene.js';
import { axisIds } from './axes.js';
import { seriesXml } from './series.js';

const elements: Readonly<Record<ChartForm, string>> = {
  bar: 'barChart',
  column: 'barChart',
  line: 'lineChart',
  area: 'areaChart',
  doughnut: 'doughnutChart',
  scatter: 'scatterChart',
};

/** One plot with its series, which are numbered from `order` on. */
export function groupXml(group: ChartGroup, sheet: readonly SheetColumn[], order: number): string {
  const name = elements[group.form];
  // What is drawn first has the least order. LibreOffice joins no points if the first series written is a mere line.
  const places = [...group.series.keys()].sort((a, b) => depth(group, a) - depth(group, b) || a - b);
  const series = places
    .toSorted((a, b) => depth(group, b) - depth(group, a) || a - b)
    .map((index) => seriesXml(group.series[index]!, group.form, sheet, order + places.indexOf(index)));
  return `<c:${name}>${opening(group)}<c:varyColors val="0"/>${series.join('')}${closing(group)}</c:${name}>`;
}

function depth({ series }: ChartGroup, index: number): number {
  return series[index]!.behind ? 0 : 1;
}

function opening({ form, stacking }: ChartGroup): string {
  const grouping = stacking === 'share' ? 'percentStacked' : (stacking ?? undefined);
  switch (form) {
    case 'bar':
    case 'column':
      return `<c:barDir val="${form === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping ?? 'clustered'}"/>`;
    case 'line':
    case 'area':
      return `<c:grouping val="${grouping ?? 'standard'}"/>`;
    case 'scatter':
      return '<c:scatterStyle val="lineMarker"/>';
    case 'doughnut':
      return '';
  }
}

function closing({ form, stacking, gap = 60, overlap, hole = 60, second }: ChartGroup): string {
  const { rows, values } = axisIds[second ? 'second' : 'first'];
  const axes = `<c:axId val="${rows}"/><c:axId val="${values}"/>`;
  switch (form) {
    case 'bar':
    case 'column':
      return `<c:gapWidth val="${gap}"/><c:overlap val="${stacking ? 100 : (overlap ?? 0)}"/>${axes}`;
    case 'line':
      return `<c:marker val="1"/>${axes}`;
    case 'doughnut':
      return `<c:firstSliceAng val="0"/><c:holeSize val="${hole}"/>`;
    default:
      return axes;
  }
}
