import type { ChartElement, SheetColumn } from '../../model/scene.js';
import { cellNumber, columnLetter } from '../charts/cells.js';
import { Parts } from '../parts.js';
import { relationshipsPart, relationshipsXml } from '../relationships.js';
import { escapeXml } from '../xml.js';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of the .xlsx behind a chart: the chart's sheet, column by column under its headers. */
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
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  parts.put('xl/worksheets/sheet1.xml', sheet(chart));
  parts.put('xl/sharedStrings.xml', strings(chart));
  parts.put('xl/styles.xml', styles(chart.sheet));
  return parts.zip();
}

function contentTypes(): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/worksheets/sheet1.xml', 'worksheet'],
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${office}.${type}+xml"/>`);
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** A cell's formula comes with its value; texts are numbers into the shared strings, headers first. */
function sheet({ sheet: columns }: ChartElement): string {
  const rows = columns[0]?.cells.length ?? 0;
  const texts = textsOf(columns);
  const text = (at: string, words: string): string => `<c r="${at}" t="s"><v>${texts.indexOf(words)}</v></c>`;
  const cell = (index: number, row: number): string => {
    const at = `${columnLetter(index)}${row + 2}`;
    const content = columns[index]!.cells[row];
    if (content === undefined) return '';
    if (typeof content === 'string') return text(at, content);
    const formula = typeof content === 'object' ? `<f>${escapeXml(addressed(content.formula, row))}</f>` : '';
    return `<c r="${at}" s="${index}">${formula}<v>${cellNumber(content)}</v></c>`;
  };
  const across = columns.map((_, index) => index);
  const headers = across.flatMap((index) =>
    columns[index]!.header === '' ? [] : [text(`${columnLetter(index)}1`, columns[index]!.header)],
  );
  const body = Array.from(
    { length: rows },
    (_, row) => `<row r="${row + 2}">${across.map((index) => cell(index, row)).join('')}</row>`,
  );
  const last = columnLetter(columns.length - 1);
  return `${xmlHead}<worksheet xmlns="${main}"><dimension ref="A1:${last}${rows + 1}"/><cols><col min="1" max="${columns.length}" width="24" customWidth="1"/></cols><sheetData><row r="1">${headers.join('')}</row>${body.join('')}</sheetData></worksheet>`;
}

/** A formula with the addresses of the cells that it names by their columns. */
function addressed(formula: string, row: number): string {
  return formula.replace(
    /\{(\d+)(\^?)\}/g,
    (_, column: string, above: string) => `${columnLetter(Number(column))}${row + 2 - above.length}`,
  );
}

function textsOf(columns: readonly SheetColumn[]): string[] {
  const headers = columns.map((column) => column.header).filter((header) => header !== '');
  const texts = columns.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string'));
  return [...new Set([...headers, ...texts])];
}

function strings({ sheet: columns }: ChartElement): string {
  const texts = textsOf(columns);
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${xmlHead}<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

/** A cell format for each column. */
function styles(columns: readonly SheetColumn[]): string {
  const formats = columns.map(
    ({ format = 'General' }, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`,
  );
  const cells = columns.map(
    (_, index) =>
      `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${xmlHead}<styleSheet xmlns="${main}">${[
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join('')}</styleSheet>`;
}
