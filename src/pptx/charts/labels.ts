import type { ChartForm, LabelPlace, OwnLabel, SeriesLabels } from '../../model/scene.js';
import { escapeXml } from '../xml.js';
import { runXml, typeXml } from './shape.js';

/** What a chart writes at its points. A ring's and an area's labels have no place to choose. */
export function labelsXml(labels: SeriesLabels | undefined, form: ChartForm, rows: number): string {
  if (!labels) return `<c:dLbls>${switches()}</c:dLbls>`;
  const shown = new Set(labels.rows ?? Array.from({ length: rows }, (_, row) => row));
  const single = Array.from({ length: rows }, (_, row) => {
    if (!shown.has(row)) return `<c:dLbl><c:idx val="${row}"/><c:delete val="1"/></c:dLbl>`;
    const own = labels.own?.find((one) => one.row === row);
    return own ? ownLabel(own, labels, form) : '';
  });
  return `<c:dLbls>${single.join('')}${look(labels.format, labels, form)}</c:dLbls>`;
}

function ownLabel(own: OwnLabel, labels: SeriesLabels, form: ChartForm): string {
  const style = own.style ?? labels.style;
  const words =
    own.text === undefined
      ? ''
      : `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${runXml(style, 'rPr')}<a:t>${escapeXml(own.text)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const dressed = { ...labels, style, at: own.at ?? labels.at };
  return `<c:dLbl><c:idx val="${own.row}"/>${words}${look(own.format ?? labels.format, dressed, form)}</c:dLbl>`;
}

function look(
  format: string,
  { style, at, shows = 'value' }: Pick<SeriesLabels, 'style' | 'at' | 'shows'>,
  form: ChartForm,
): string {
  const place = placeName(at, form);
  return [
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    typeXml(style, 'none'),
    place ? `<c:dLblPos val="${place}"/>` : '',
    switches(shows),
  ].join('');
}

const places: Readonly<Record<LabelPlace, string>> = {
  outside: 'outEnd',
  inside: 'inEnd',
  center: 'ctr',
  above: 't',
  below: 'b',
  start: 'l',
  end: 'r',
};

function placeName(at: LabelPlace, form: ChartForm): string | undefined {
  return form === 'doughnut' || form === 'area' ? undefined : places[at];
}

function switches(shows?: 'value' | 'name'): string {
  const flag = (name: string, on = false): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  return [
    flag('showLegendKey'),
    flag('showVal', shows === 'value'),
    flag('showCatName', shows === 'name'),
    flag('showSerName'),
    flag('showPercent'),
    flag('showBubbleSize'),
  ].join('');
}
