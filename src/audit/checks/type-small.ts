import type { SceneElement, TextStyle } from '../../model/scene.js';
import type { TypeRole } from '../../model/type-role.js';
import { chartStyles } from '../chart-type.js';
import type { Check } from '../check.js';

/** Points under which what is read cannot be read from a seat in the room; what is looked up may be a little smaller. */
const least = { read: 12, lookedUp: 10 };
const lookedUp: ReadonlySet<TypeRole> = new Set(['label', 'note', 'source', 'kicker']);

/** Type under the minimum: 12 pt, and 10 pt for labels, notes, sources and kickers. */
export const typeSmall: Check = {
  code: 'type-small',
  find: ({ slide }) =>
    slide.elements.flatMap(withChildren).flatMap((element) => {
      const smallest = stylesOf(element)
        .filter((style) => style.size < leastOf(style))
        .sort((a, b) => a.size - b.size)[0];
      if (!smallest) return [];
      const { size, role } = smallest;
      return [
        {
          message: `"${element.id}" has ${role} type of ${size} pt, under ${leastOf(smallest)} pt`,
          hint: 'say it in fewer words, so that it can be set larger, or leave it out',
        },
      ];
    }),
};

function leastOf({ role }: TextStyle): number {
  return lookedUp.has(role) ? least.lookedUp : least.read;
}

function withChildren(element: SceneElement): readonly SceneElement[] {
  return element.kind === 'group' ? element.children : [element];
}

function stylesOf(element: SceneElement): TextStyle[] {
  if (element.kind === 'chart') return chartStyles(element);
  const paragraphs =
    element.kind === 'text'
      ? element.paragraphs
      : element.kind === 'table'
        ? element.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs))
        : [];
  return paragraphs.flatMap(({ runs }) => runs.map(({ style }) => style));
}
