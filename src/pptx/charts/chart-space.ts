import type { ChartElement } from '../../model/scene.js';
import { axesXml } from './axes.js';
import { groupXml } from './groups.js';

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** The chart part of an element, whose workbook is linked under `workbook` (a relationship id). ECMA-376 part 1, 21.2. */
export function chartSpaceXml(element: ChartElement, workbook: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/>${plotArea(element)}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr></a:p></c:txPr>',
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}

function plotArea(element: ChartElement): string {
  const { x, y, w, h } = element.plot;
  const share = (name: string, value: number): string => `<c:${name} val="${Number(value.toFixed(6))}"/>`;
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${share('x', x)}${share('y', y)}${share('w', w)}${share('h', h)}</c:manualLayout></c:layout>`;
  let order = 0;
  const groups = element.groups.map((group) => {
    const xml = groupXml(group, element.sheet, order);
    order += group.series.length;
    return xml;
  });
  return `<c:plotArea>${layout}${groups.join('')}${axesXml(element)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`;
}
