import type { Fill, SceneElement } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';
import { child, children, type Element, make, owner } from '../xml.js';
import { drawnPages, objectOf, objectsByName, withChildren } from './deck-parts.js';
import type { Mend } from './mend.js';

export const hatches: Mend = {
  name: 'hatches',
  defect: 'pptxgenjs has no pattern fills: what is hatched comes out plain',
  apply(deck) {
    for (const { document, elements } of drawnPages(deck)) {
      const hatched = withChildren(elements).filter((element) => hatchOf(element));
      if (hatched.length === 0) continue;
      const objects = objectsByName(document);
      for (const element of hatched) hatch(objectOf(objects, element), hatchOf(element)!);
    }
  },
};

function hatchOf(element: SceneElement): Fill['hatch'] {
  return element.kind === 'shape' || element.kind === 'freeform' ? element.fill?.hatch : undefined;
}

/** The plain fill's colour goes behind the strokes. */
function hatch(object: Element, color: NonNullable<Fill['hatch']>): void {
  const plain = child(object, 'p:spPr', 'a:solidFill');
  if (!plain) return;
  const document = owner(object);
  const strokes = make(document, 'a:srgbClr', { val: sentinelOf(color) });
  const pattern = make(document, 'a:pattFill', { prst: 'wdUpDiag' }, [
    make(document, 'a:fgClr', {}, [strokes]),
    make(document, 'a:bgClr', {}, children(plain)),
  ]);
  plain.parentNode?.replaceChild(pattern, plain);
}
