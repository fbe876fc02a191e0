import type * as z from 'zod';
import { choice, listOf, number, only, text, textLike } from '../files/yaml/forms.js';
import { paletteSlots } from '../model/color.js';
import { coverGrounds, coverStyles, type TypeRole, tableStyles, typeRoles } from '../model/theme.js';
import { fontsSchema } from './font-schema.js';

/** Points: the least and the most of each role. What is read in sentences needs more than what is looked up. */
const bounds: Readonly<Record<TypeRole, readonly [least: number, most: number]>> = {
  display: [24, 72],
  title: [18, 30],
  figure: [18, 96],
  value: [18, 60],
  numeral: [14, 26],
  lead: [14, 28],
  heading: [12, 32],
  body: [12, 24],
  label: [10, 18],
  note: [10, 16],
  source: [10, 11],
  kicker: [10, 13],
};

const color = textLike(/^#?[0-9a-f]{6}$/i, 'a colour of six hex digits such as B7452C').transform((hex) =>
  hex.replace('#', '').toUpperCase(),
);

function sizes(role: TypeRole) {
  const [least, most] = bounds[role];
  const size = number('a size in points')
    .min(least, { error: `at least ${least} points for \`${role}\`` })
    .max(most, { error: `at most ${most} points for \`${role}\`` });
  return listOf(size, 'a list of sizes in points, the largest first').superRefine((steps, context) => {
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined || step < before) continue;
      context.addIssue({ code: 'custom', path: [index], message: 'smaller than the size before it' });
    }
  });
}

/** A map with one entry of the same form for each of some names. */
function each<K extends string, T extends z.ZodType>(
  names: readonly K[],
  form: (name: K) => T,
): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, form(name)])) as Record<K, T>;
}

export const paletteSchema = only(
  'a palette',
  each(paletteSlots, () => color),
);

/** A length or a stroke between two bounds, both allowed. */
function between(least: number, most: number, unit: string) {
  const expected = `between ${least} and ${most} ${unit}`;
  return number(expected).min(least, { error: expected }).max(most, { error: expected });
}

/** Inches. */
const usual = { margin: 0.7, gutter: 0.3 };

const scaleSchema = only('a type scale', each(typeRoles, sizes));

/** What a theme file says, once what it takes `from` elsewhere has been filled in. */
export const themeSchema = only('a theme', {
  name: text('the name that is shown'),
  description: text('a line about the look'),
  palette: paletteSchema,
  fonts: fontsSchema,
  scale: scaleSchema,
  cover: only('the cover', {
    style: choice(coverStyles).default('full'),
    background: choice(coverGrounds),
    picture: text("a picture's path, relative to assets/").optional(),
  }),
  spacing: only('the spacing', {
    margin: between(0.5, 1, 'inches').default(usual.margin),
    gutter: between(0.2, 0.45, 'inches').default(usual.gutter),
  }).default(usual),
  corner: between(0, 0.2, 'inches').default(0),
  border: between(0, 3, 'points').default(0),
  table: choice(tableStyles).default('ruled'),
  logo: text("a picture's path, relative to assets/, or `none`").optional(),
  from: text('the path of a .potx or .pptx').optional(),
});

/** What stands in a theme file that takes the rest from elsewhere. */
export const partialThemeSchema = themeSchema
  .extend({ palette: paletteSchema.partial(), fonts: fontsSchema.partial(), scale: scaleSchema.partial() })
  .partial();
