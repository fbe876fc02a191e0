import type { SceneElement } from '../../model/scene.js';
import { type Element, make, owner } from '../xml.js';
import { drawnPages, objectOf, objectsByName, properties, withChildren } from './deck-parts.js';
import type { Mend } from './mend.js';

/** The only URI under which PowerPoint heeds the decorative mark. */
const decorativeUri = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

export const alternatives: Mend = {
  name: 'alternatives',
  defect: 'alt text is dropped on text, shapes and tables (25); a picture without one gets a file path (24)',
  apply(deck) {
    for (const { document, elements } of drawnPages(deck)) {
      const objects = objectsByName(document);
      for (const element of withChildren(elements)) {
        if (element.kind === 'group' && element.children.length === 0) continue;
        describe(properties(objectOf(objects, element)), element);
      }
    }
  },
};

function describe(target: Element, element: SceneElement): void {
  target.removeAttribute('descr');
  if (element.alt && !element.decorative) target.setAttribute('descr', element.alt);
  if (!element.decorative) return;
  target.setAttribute('descr', '');
  const document = owner(target);
  const mark = make(document, 'adec:decorative', { val: '1' });
  const extension = make(document, 'a:ext', { uri: decorativeUri }, [mark]);
  target.appendChild(make(document, 'a:extLst', {}, [extension]));
}
