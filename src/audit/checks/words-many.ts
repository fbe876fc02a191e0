import type { SceneElement, TextParagraph } from '../../model/scene.js';
import type { TypeRole } from '../../model/type-role.js';
import { wordCount } from '../../wording/text.js';
import { anatomy } from '../anatomy.js';
import type { AuditedSlide, Check } from '../check.js';

/** What a body may hold so that it is read while somebody speaks. */
const most = 75;

/** Roles whose words are read; numerals, labels and notes are looked at, or looked up. */
const read: ReadonlySet<TypeRole> = new Set([
  'display',
  'title',
  'figure',
  'value',
  'lead',
  'heading',
  'body',
]);

/** A body of more than 75 words; slides of reference are not read through. */
export const wordsMany: Check = {
  code: 'words-many',
  find: (audited) => {
    const count = bodyWords(audited);
    if (audited.contract.reference || count <= most) return [];
    return [
      {
        message: `the body has ${count} words; more than ${most} are read instead of heard`,
        hint: `take out ${count - most} of them, or tell it on two slides`,
      },
    ];
  },
};

/** Words of a slide's body that are there to be read. */
export function bodyWords({ slide, ground }: AuditedSlide): number {
  return anatomy(slide, ground)
    .body.flatMap(paragraphsOf)
    .reduce((sum, { runs }) => {
      const words = runs.filter(({ style }) => read.has(style.role)).map(({ text }) => text);
      return sum + wordCount(words.join(''));
    }, 0);
}

function paragraphsOf(element: SceneElement): readonly TextParagraph[] {
  if (element.kind === 'text') return element.paragraphs;
  if (element.kind === 'group') return element.children.flatMap(paragraphsOf);
  if (element.kind !== 'table') return [];
  return element.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}
