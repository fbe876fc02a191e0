import type {
  Box,
  ChartSeries,
  SceneElement,
  SceneSlide,
  SheetColumn,
  TableElement,
  TextParagraph,
} from '../../src/model/scene.js';

/** A text that a scene places, with the box that it is set in, inches. */
export interface PlacedText {
  readonly id: string;
  readonly box: Box;
  readonly paragraphs: readonly TextParagraph[];
}

/** Every text of a slide, cells of tables and parts of groups included, in the order of drawing. */
export function placedTexts(slide: SceneSlide): PlacedText[] {
  return slide.elements.flatMap(textsOf);
}

function textsOf(element: SceneElement): PlacedText[] {
  if (element.kind === 'text') return [element];
  if (element.kind === 'group') return element.children.flatMap(textsOf);
  if (element.kind === 'table') return cellsOf(element);
  return [];
}

function cellsOf({ id, box, columns, rows }: TableElement): PlacedText[] {
  let y = box.y;
  return rows.flatMap((row, line) => {
    let x = box.x;
    const top = y;
    y += row.height;
    return row.cells.map(({ paragraphs, padding }, column): PlacedText => {
      const w = columns[column]!;
      const cell = { x: x + padding.x, y: top, w: w - padding.x - (padding.end ?? padding.x), h: row.height };
      x += w;
      return { id: `${id}, row ${line + 1}, column ${column + 1}`, box: cell, paragraphs };
    });
  });
}

/** What a chart writes itself: values of labelled series through their formats, and the names of its rows. */
export function chartTexts(slide: SceneSlide): string[] {
  return slide.elements.flatMap((element) => {
    if (element.kind !== 'chart') return [];
    const { axes, groups, sheet } = element;
    const rows =
      axes && 'names' in axes.categories && !axes.categories.every ? sheet[0]!.cells.map(String) : [];
    return [...rows, ...groups.flatMap(({ series }) => series.flatMap((one) => labelTexts(one, sheet)))];
  });
}

function labelTexts({ labels, values }: ChartSeries, sheet: readonly SheetColumn[]): string[] {
  if (!labels) return [];
  const { cells } = sheet[values]!;
  const rows = labels.rows ?? cells.map((_, row) => row);
  return rows.flatMap((row) => {
    const own = labels.own?.find((one) => one.row === row);
    const cell = cells[row];
    if (own?.text !== undefined) return [own.text];
    return typeof cell === 'number' ? [formatted(cell, own?.format ?? labels.format)] : [];
  });
}

/** A number in such Excel formats as charts have: words in quotes around `General`, `0.0` or `#,##0`. */
export function formatted(value: number, format: string): string {
  const [positive = '', negative] = format.split(';');
  if (value < 0 && negative !== undefined) return formatted(-value, negative);
  return positive.replace(/"([^"]*)"|General|[#,]*0(?:\.0+)?/g, (form, words?: string) => {
    if (words !== undefined) return words;
    if (form === 'General') return String(value);
    const decimals = form.split('.')[1]?.length ?? 0;
    const [whole = '', part] = value.toFixed(decimals).split('.');
    const grouped = form.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return part === undefined ? grouped : `${grouped}.${part}`;
  });
}
