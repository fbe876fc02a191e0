import type {
  ChartForm,
  ChartMarker,
  ChartPoint,
  ChartSeries,
  SheetColumn,
  Whiskers,
} from '../../model/scene.js';
import { headerXml, namesXml, numbersXml, rowNameXml, rowNumbersXml } from './cells.js';
import { labelsXml } from './labels.js';
import { fillXml, lineXml } from './shape.js';

/** A series, its children in the order that the schema has for its form. */
export function seriesXml(
  series: ChartSeries,
  form: ChartForm,
  sheet: readonly SheetColumn[],
  order: number,
): string {
  const column = sheet[series.values]!;
  const points = (series.points ?? []).map((point) => pointXml(point, form));
  const rows = column.cells.length;
  const bars = form === 'bar' || form === 'column';
  const marked = form === 'line' || form === 'scatter';
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    series.along ? rowNameXml(sheet[0]!, series.along.row) : headerXml(column, series.values),
    look(series, form),
    bars ? '<c:invertIfNegative val="0"/>' : '',
    marked ? markerXml(series.marker) : '',
    ...points,
    labelsXml(series.labels, form, rows),
    series.whiskers ? whiskersXml(series.whiskers, form, sheet) : '',
    form === 'scatter'
      ? `<c:xVal>${pointsXml(series, series.across!, sheet)}</c:xVal><c:yVal>${pointsXml(series, series.values, sheet)}</c:yVal>`
      : `${namesXml(sheet[0]!)}<c:val>${numbersXml(column, series.values)}</c:val>`,
    marked ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function pointsXml({ along }: ChartSeries, column: number, sheet: readonly SheetColumn[]): string {
  if (!along) return numbersXml(sheet[column]!, column);
  return rowNumbersXml(sheet, column, along.columns, along.row);
}

function look({ fill, stroke }: ChartSeries, form: ChartForm): string {
  const lines = form === 'line' || form === 'scatter';
  return `<c:spPr>${lines ? '' : fillXml(fill)}${lineXml(stroke)}</c:spPr>`;
}

function pointXml({ row, fill, stroke, marker }: ChartPoint, form: ChartForm): string {
  const marked = form === 'line' || form === 'scatter';
  const inverted = form === 'bar' || form === 'column' ? '<c:invertIfNegative val="0"/>' : '';
  const shape = marked
    ? `${marker ? markerXml(marker) : ''}<c:bubble3D val="0"/>`
    : `${inverted}<c:bubble3D val="0"/><c:spPr>${fillXml(fill)}${lineXml(stroke)}</c:spPr>`;
  return `<c:dPt><c:idx val="${row}"/>${shape}</c:dPt>`;
}

function markerXml(marker: ChartMarker | undefined): string {
  if (!marker) return '<c:marker><c:symbol val="none"/></c:marker>';
  const { shape, across, fill, stroke } = marker;
  return `<c:marker><c:symbol val="${shape}"/><c:size val="${Math.round(across)}"/><c:spPr>${fillXml(fill)}${lineXml(stroke)}</c:spPr></c:marker>`;
}

function whiskersXml(
  { direction, plus, minus, stroke, capped }: Whiskers,
  form: ChartForm,
  sheet: readonly SheetColumn[],
): string {
  const reach = (name: 'plus' | 'minus', column: number | undefined): string =>
    column === undefined ? '' : `<c:${name}>${numbersXml(sheet[column]!, column)}</c:${name}>`;
  const type = plus === undefined ? 'minus' : minus === undefined ? 'plus' : 'both';
  const way = form === 'scatter' ? `<c:errDir val="${direction === 'across' ? 'x' : 'y'}"/>` : '';
  return [
    `<c:errBars>${way}<c:errBarType val="${type}"/><c:errValType val="cust"/><c:noEndCap val="${capped ? 0 : 1}"/>`,
    reach('plus', plus),
    reach('minus', minus),
    `<c:spPr>${lineXml(stroke)}</c:spPr></c:errBars>`,
  ].join('');
}
