import { Parts } from '../parts.js';
import { child, children, descendants, type Element } from '../xml.js';

/** The cells of a workbook's first sheet as text, by their address such as `B2`. */
export function cellsOf(workbook: Uint8Array): Map<string, string> {
  const parts = Parts.unzip(workbook);
  const strings = parts.has('xl/sharedStrings.xml')
    ? descendants(parts.document('xl/sharedStrings.xml'), 'si').map((item) => item.textContent ?? '')
    : [];
  const text = (cell: Element): string => {
    const value = child(cell, 'v')?.textContent ?? '';
    return cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value;
  };
  return new Map(
    descendants(parts.document('xl/worksheets/sheet1.xml'), 'c').map((cell) => [
      cell.getAttribute('r') ?? '',
      text(cell),
    ]),
  );
}

/** `Sheet1!$A$2:$A$4` → A2, A3, A4, and `Sheet1!$B$2:$C$2` → B2, C2: one column or one row, as charts of ours have it. */
export function addresses(formula: string): string[] {
  const along = /!\$([A-Z])\$(\d+):\$([A-Z])\$\2$/.exec(formula);
  if (along) {
    const [from, to] = [along[1]!.charCodeAt(0), along[3]!.charCodeAt(0)];
    return Array.from(
      { length: to - from + 1 },
      (_, index) => `${String.fromCharCode(from + index)}${along[2]}`,
    );
  }
  const match = /!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(formula);
  if (!match) return [];
  const first = Number(match[2]);
  const last = Number(match[3] ?? match[2]);
  return Array.from({ length: last - first + 1 }, (_, index) => `${match[1]}${first + index}`);
}

/** What a chart has cached of the cells that `reference` names, a blank for a missing point. */
export function cachedValues(reference: Element): string[] {
  const cache = child(reference, 'c:strCache') ?? child(reference, 'c:numCache');
  const count = Number((cache && child(cache, 'c:ptCount')?.getAttribute('val')) ?? 0);
  const points = new Map(
    (cache ? children(cache, 'c:pt') : []).map((point) => [
      point.getAttribute('idx'),
      child(point, 'c:v')?.textContent ?? '',
    ]),
  );
  return Array.from({ length: count }, (_, index) => points.get(String(index)) ?? '');
}
