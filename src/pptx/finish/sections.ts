import type { SceneSlide } from '../../model/scene.js';
import { child, children, type Document, type Element, make } from '../xml.js';
import { presentationPart } from './deck-parts.js';
import { guidOf } from './guid.js';
import type { Mend } from './mend.js';

const sectionsUri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';

export const sections: Mend = {
  name: 'sections',
  defect: 'section ids are random and in lower case, and a slide may stand outside of any (18)',
  apply({ parts, scene }) {
    const document = parts.document(presentationPart);
    const root = document.documentElement;
    const list = root && child(root, 'p:sldIdLst');
    if (!root || !list) return;
    const ids = children(list, 'p:sldId').map((slide) => slide.getAttribute('id') ?? '');
    const written = runs(scene.slides).map(({ name, indexes }, order) =>
      section(
        document,
        name,
        guidOf(`section ${order + 1}: ${name}`),
        indexes.map((index) => ids[index] ?? ''),
      ),
    );
    const extension = make(document, 'p:ext', { uri: sectionsUri }, [
      make(document, 'p14:sectionLst', {}, written),
    ]);
    root.appendChild(make(document, 'p:extLst', {}, [extension]));
  },
};

/** Neighbouring slides of the same section; one that comes back later is a section again. */
function runs(slides: readonly SceneSlide[]): { name: string; indexes: number[] }[] {
  const found: { name: string; indexes: number[] }[] = [];
  slides.forEach((slide, index) => {
    const last = found.at(-1);
    if (last?.name === slide.section) last.indexes.push(index);
    else found.push({ name: slide.section, indexes: [index] });
  });
  return found;
}

function section(document: Document, name: string, id: string, slides: readonly string[]): Element {
  const members = slides.map((slide) => make(document, 'p14:sldId', { id: slide }));
  return make(document, 'p14:section', { name, id }, [make(document, 'p14:sldIdLst', {}, members)]);
}
