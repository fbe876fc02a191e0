import type { CategoryAxis, ChartAxes, ChartElement, ValueAxis } from '../../model/scene.js';
import { escapeXml } from '../xml.js';
import { lineXml, typeXml } from './shape.js';

/** Numbers that tie a plot to its axes. */
export const axisIds = {
  first: { rows: 111111111, values: 111111112 },
  second: { rows: 111111113, values: 111111114 },
} as const;

type Ids = (typeof axisIds)[keyof typeof axisIds];

/** Where an axis stands: bars that lie have their rows at the start. */
interface Placing {
  readonly ids: Ids;
  readonly rows: 'l' | 'b';
  readonly values: 'l' | 'b' | 'r' | 't';
  readonly second: boolean;
}

/** The axes of a chart's plots, those that are not seen marked as deleted; none for a ring. */
export function axesXml({ axes, groups }: ChartElement): string {
  if (!axes) return '';
  const lies = groups.some(({ form }) => form === 'bar');
  // Points and lines alone reach from the first row to the last; bars have room on either side.
  const edged = groups.every(({ form }) => form === 'scatter' || form === 'line' || form === 'area');
  const first: Placing = {
    ids: axisIds.first,
    rows: lies ? 'l' : 'b',
    values: lies ? 'b' : 'l',
    second: false,
  };
  const second: Placing = { ...first, ids: axisIds.second, values: lies ? 't' : 'r', second: true };
  const values = (axis: ValueAxis, placing: Placing): string =>
    valueAxis(axis, placing.ids.values, placing.ids.rows, placing.values, valuesCross(axes, placing), edged);
  const rows = isValueAxis(axes.categories)
    ? valueAxis(axes.categories, first.ids.rows, first.ids.values, 'b', 'min', true)
    : categoryAxis(axes.categories, first);
  const beside =
    axes.second && !isValueAxis(axes.categories)
      ? [categoryAxis({ ...hidden(axes.categories) }, second), values(axes.second, second)]
      : [];
  return [rows, values(axes.values, first), ...beside].join('');
}

function isValueAxis(axis: CategoryAxis | ValueAxis): axis is ValueAxis {
  return 'max' in axis;
}

function hidden({ firstOnTop }: CategoryAxis): CategoryAxis {
  return firstOnTop ? { firstOnTop } : {};
}

/** A value axis stands at the foot of bars whose first row is on top, and a second one opposite the first. */
function valuesCross({ categories }: ChartAxes, { second }: Placing): 'min' | 'max' {
  const onTop = !isValueAxis(categories) && (categories.firstOnTop ?? false);
  return onTop !== second ? 'max' : 'min';
}

function categoryAxis({ names, firstOnTop, line }: CategoryAxis, { ids, rows }: Placing): string {
  const seen = names !== undefined || line !== undefined;
  return [
    `<c:catAx><c:axId val="${ids.rows}"/>`,
    `<c:scaling><c:orientation val="${firstOnTop ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${seen ? 0 : 1}"/><c:axPos val="${rows}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${names ? 'low' : 'none'}"/>`,
    `<c:spPr>${lineXml(line)}</c:spPr>${names ? typeXml(names) : ''}`,
    `<c:crossAx val="${ids.values}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>',
    // Without it PowerPoint leaves out names as it thinks fit.
    names ? '<c:tickLblSkip val="1"/>' : '',
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxis(
  { min, max, scale }: ValueAxis,
  id: number,
  crossed: number,
  place: Placing['values'],
  crosses: 'min' | 'max',
  between: boolean,
): string {
  return [
    `<c:valAx><c:axId val="${id}"/>`,
    `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`,
    `<c:delete val="${scale ? 0 : 1}"/><c:axPos val="${place}"/>`,
    scale?.gridlines
      ? `<c:majorGridlines><c:spPr>${lineXml(scale.gridlines)}</c:spPr></c:majorGridlines>`
      : '',
    `<c:numFmt formatCode="${escapeXml(scale?.format ?? 'General')}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${scale ? 'nextTo' : 'none'}"/>`,
    `<c:spPr>${lineXml(undefined)}</c:spPr>${scale ? typeXml(scale.style) : ''}`,
    `<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`,
    `<c:crossBetween val="${between ? 'midCat' : 'between'}"/>`,
    scale ? `<c:majorUnit val="${scale.step}"/>` : '',
    '</c:valAx>',
  ].join('');
}
