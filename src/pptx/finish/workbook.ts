import type { ChartElement } from '../../model/scene.js';
import { Parts } from '../parts.js';
import { relationshipsPart, relationshipsXml } from '../relationships.js';
import { escapeXml } from '../xml.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of the .xlsx behind a chart: categories in column A, values in B under the series' name, as on the chart. */
export function workbook(chart: ChartElement): Uint8Array {
  const parts = new Parts();
  parts.put('[Content_Types].xml', contentTypes());
  parts.put(
    relationshipsPart(''),
    relationshipsXml('', [{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
  );
  parts.put(
    relationshipsPart('xl/workbook.xml'),
    relationshipsXml('xl/workbook.xml', [
      { type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
      { type: 'styles', target: 'xl/styles.xml' },
      { type: 'sharedStrings', target: 'xl/sharedStrings.xml' },
    ]),
  );
  parts.put(
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  parts.put('xl/worksheets/sheet1.xml', sheet(chart));
  parts.put('xl/sharedStrings.xml', strings(chart));
  parts.put('xl/styles.xml', styles(chart.format));
  return parts.zip();
}

function contentTypes(): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/worksheets/sheet1.xml', 'worksheet'],
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${office}.${type}+xml"/>`);
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** Texts are numbers into the shared strings: the series' name first, then the categories. */
function sheet({ points }: ChartElement): string {
  const rows = points.map(
    ({ value }, index) =>
      `<row r="${index + 2}"><c r="A${index + 2}" t="s"><v>${index + 1}</v></c><c r="B${index + 2}" s="1"><v>${value}</v></c></row>`,
  );
  return `${head}<worksheet xmlns="${main}"><dimension ref="A1:B${points.length + 1}"/><cols><col min="1" max="2" width="28" customWidth="1"/></cols><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c></row>${rows.join('')}</sheetData></worksheet>`;
}

function strings({ seriesName, points }: ChartElement): string {
  const texts = [seriesName, ...points.map((point) => point.label)];
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${head}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

/** Two cell formats: plain, and the chart's own for values. */
function styles(format: string): string {
  return `${head}<styleSheet xmlns="${main}">${[
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join('')}</styleSheet>`;
}
