import type { GroupElement } from '../../model/scene.js';
import { child, type Document, type Element, make } from '../xml.js';
import { drawnPages, objectOf, objectsByName } from './deck-parts.js';
import type { Mend } from './mend.js';

export const groups: Mend = {
  name: 'groups',
  defect: 'pptxgenjs has no groups (26)',
  apply(deck) {
    for (const { document, elements } of drawnPages(deck)) {
      const wanted = elements.filter((element) => element.kind === 'group' && element.children.length > 0);
      if (wanted.length === 0) continue;
      const objects = objectsByName(document);
      for (const element of wanted) wrap(document, objects, element as GroupElement);
    }
  },
};

/** Puts the children, which stand one after another, into one `p:grpSp`; their coordinates stay the slide's. */
function wrap(document: Document, objects: ReadonlyMap<string, Element>, element: GroupElement): void {
  const members = element.children.map((part) => objectOf(objects, part));
  const first = members[0];
  if (!first?.parentNode) return;
  const group = make(document, 'p:grpSp', {}, [
    make(document, 'p:nvGrpSpPr', {}, [
      make(document, 'p:cNvPr', { id: '0', name: element.id }),
      make(document, 'p:cNvGrpSpPr'),
      make(document, 'p:nvPr'),
    ]),
    make(document, 'p:grpSpPr', {}, [frame(document, members)]),
  ]);
  first.parentNode.insertBefore(group, first);
  for (const member of members) group.appendChild(member);
}

/** The box around all members, the same inside the group as out. */
function frame(document: Document, members: readonly Element[]): Element {
  const boxes = members.map((member) => {
    const number = (name: string, attribute: string): number =>
      Number(child(member, 'p:spPr', 'a:xfrm', name)?.getAttribute(attribute) ?? 0);
    const x = number('a:off', 'x');
    const y = number('a:off', 'y');
    return { x, y, right: x + number('a:ext', 'cx'), bottom: y + number('a:ext', 'cy') };
  });
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const corner = { x: String(x), y: String(y) };
  const extent = {
    cx: String(Math.max(...boxes.map((box) => box.right)) - x),
    cy: String(Math.max(...boxes.map((box) => box.bottom)) - y),
  };
  return make(document, 'a:xfrm', {}, [
    make(document, 'a:off', corner),
    make(document, 'a:ext', extent),
    make(document, 'a:chOff', corner),
    make(document, 'a:chExt', extent),
  ]);
}
