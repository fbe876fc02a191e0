import { type ColorRole, colorRoles } from '../../model/color.js';

/** Colours for things without one of their own, in an order that sets neighbours well apart. */
const cycle: readonly ColorRole[] = ['deep', 'accent1', 'accent2', 'accent3', 'accent6', 'accent4'];

function isColorRole(name: string): name is ColorRole {
  return name in colorRoles;
}

/** The colour that the findings give, else the next of the cycle. */
export function accent(color: string | undefined, index: number): ColorRole {
  return color !== undefined && isColorRole(color) ? color : cycle[index % cycle.length]!;
}

const readable: Readonly<Partial<Record<ColorRole, ColorRole>>> = {
  accent3: 'ink',
  accent4: 'ink',
  accent5: 'ink',
};

/** The colour for text that belongs to an accent: the accent itself where it is dark enough to read on light ground. */
export function textAccent(color: ColorRole): ColorRole {
  return readable[color] ?? color;
}
