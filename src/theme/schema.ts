import type * as z from 'zod';
import { choice, listOf, number, only, text, textLike } from '../files/yaml/forms.js';
import { schemeSlots } from '../model/color.js';
import { type TypeRole, typeRoles } from '../model/theme.js';
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
  each(schemeSlots, () => color),
);

/** What a theme file says. */
export const themeSchema = only('a theme', {
  name: text('the name that is shown'),
  description: text('a line about the look'),
  palette: paletteSchema,
  fonts: fontsSchema,
  scale: only('a type scale', each(typeRoles, sizes)),
  cover: only('the cover', {
    picture: text("a picture's path, relative to assets/").optional(),
    background: choice(['deep', 'wash', 'paper']),
  }),
});
