import type {
  ChartElement,
  ChartGroup,
  FreeformElement,
  PictureElement,
  SceneElement,
  TableElement,
  TextParagraph,
} from '../../model/scene.js';
import { cellNumber } from '../charts/cells.js';

/** What keeps an element from being drawn, each as the end of a sentence that its name begins. */
export function refuseElement(element: SceneElement): string[] {
  const faults = needsAlternative(element) ? ['has neither alt text nor a decorative mark'] : [];
  switch (element.kind) {
    case 'text':
      return [...faults, ...refuseText(element.paragraphs)];
    case 'freeform':
      return [...faults, ...refuseFreeform(element)];
    case 'chart':
      return [...faults, ...refuseChart(element)];
    case 'table':
      return [...faults, ...refuseTable(element)];
    case 'picture':
      return [...faults, ...refusePicture(element)];
    default:
      return faults;
  }
}

function needsAlternative(element: SceneElement): boolean {
  const shown = ['picture', 'chart', 'table', 'group'].includes(element.kind);
  return shown && !element.alt && !element.decorative;
}

function refuseText(paragraphs: readonly TextParagraph[]): string[] {
  const sizes = paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.style.size));
  return sizes.every((size) => size >= 1 && size <= 400) ? [] : ['has a text size outside 1 to 400 pt'];
}

function refuseFreeform({ path }: FreeformElement): string[] {
  const lengths = path.flatMap((step) => Object.values(step).filter((value) => typeof value === 'number'));
  return [
    ...(path[0]?.to === 'move' ? [] : ['does not begin with a move']),
    ...(lengths.every((length) => Math.abs(length) < 50) ? [] : ['has a point that is no length']),
  ];
}

function refuseChart({ sheet, groups, plot, axes }: ChartElement): string[] {
  const faults: string[] = [];
  const rows = sheet[0]?.cells.length ?? 0;
  if (rows === 0 || groups.every(({ series }) => series.length === 0)) faults.push('has no points');
  if (sheet.some(({ cells }) => cells.length !== rows)) faults.push('has columns of unequal length');
  const numbers = sheet.flatMap(({ cells }) => cells.map(cellNumber).filter((value) => value !== undefined));
  if (!numbers.every(Number.isFinite)) faults.push('has a value that is no number');
  const within = (start: number, extent: number): boolean =>
    start >= 0 && extent > 0 && start + extent <= 1.0001;
  if (!within(plot.x, plot.w) || !within(plot.y, plot.h)) faults.push('has a plot outside its box');
  const ends = [axes?.values, axes?.second].filter((axis) => axis !== undefined);
  for (const { min, max } of ends) {
    if (!(max > min && Number.isFinite(max - min))) faults.push(`has an axis from ${min} to ${max}`);
  }
  return [...faults, ...groups.flatMap(refuseGroup)];
}

function refuseGroup({ form, gap = 0, hole = 50 }: ChartGroup): string[] {
  const faults: string[] = [];
  if (!(gap >= 0 && gap <= 500)) faults.push(`has a gap of ${gap} %`);
  if (form === 'doughnut' && !(hole >= 10 && hole <= 90)) faults.push(`has a hole of ${hole} %`);
  return faults;
}

function refuseTable({ columns, rows, box }: TableElement): string[] {
  const faults: string[] = [];
  if (rows.length === 0 || columns.length === 0) faults.push('has no cells');
  if (rows.some((row) => row.cells.length !== columns.length)) faults.push('has rows of unequal length');
  if (Math.abs(columns.reduce((sum, width) => sum + width, 0) - box.w) > 0.02) {
    faults.push('has columns that do not add up to its width');
  }
  if (!rows.every((row) => row.height > 0)) faults.push('has a row without height');
  const paddings = rows.flatMap((row) => row.cells.flatMap(({ padding: { x, y, end = x } }) => [x, y, end]));
  if (!paddings.every((padding) => padding >= 0 && padding < 1)) faults.push('has padding outside 0 to 1 in');
  return [...faults, ...refuseText(rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)))];
}

const signatures = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff] } as const;

function refusePicture({ bytes, format }: PictureElement): string[] {
  const matches = signatures[format].every((byte, index) => bytes[index] === byte);
  return matches ? [] : [`is not a ${format} picture`];
}
