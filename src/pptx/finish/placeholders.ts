import type { SceneLayout } from '../../model/scene.js';
import type { Element } from '../xml.js';
import { alike, child, children, descendants, fragment, make, owner, remove } from '../xml.js';
import { drawnLayouts, drawnSlides, objectOf, objectsByName } from './deck-parts.js';
import { inheritText } from './inherit-text.js';
import type { Mend } from './mend.js';
import { markAttributes, placeholderMarks } from './placeholder-marks.js';
import { plainFrame } from './text-style.js';

/**
 * Slides' texts are drawn as text boxes, since the library would lay the layout's options over a text that fills a
 * placeholder; they are bound here, and keep of their own only what differs from the layout.
 */
export const placeholders: Mend = {
  name: 'placeholders',
  defect: 'titles have an index, so that readers find no title (28), and placeholders lose insets and anchor',
  apply(deck) {
    const layouts = new Map(
      drawnLayouts(deck).map(({ document }, index) => {
        const layout = deck.scene.layouts[index]!;
        const origins = objectsByName(document);
        for (const { name, type } of layout.placeholders) {
          if (type !== 'slide-number') settle(objectOf(origins, { id: name }), layout, name);
        }
        return [layout.name, { layout, origins }] as const;
      }),
    );
    drawnSlides(deck).forEach(({ document, elements }, index) => {
      const { layout, origins } = layouts.get(deck.scene.slides[index]!.layout)!;
      const objects = objectsByName(document);
      for (const element of elements) {
        if (element.kind !== 'text' || !element.placeholder) continue;
        const origin = objectOf(origins, { id: element.placeholder });
        bind(objectOf(objects, element), origin, layout, element.placeholder);
      }
    });
  },
};

/** A layout's placeholder: its mark, its frame, a prompt that shows in the placeholder's own look. */
function settle(object: Element, layout: SceneLayout, name: string): void {
  mark(object, layout, name).setAttribute('hasCustomPrompt', '1');
  const body = child(object, 'p:txBody', 'a:bodyPr');
  const [frame] = fragment(owner(object), plainFrame);
  if (body && frame) body.parentNode?.replaceChild(frame, body);
  const look = child(object, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr');
  for (const plain of ['b', 'i', 'spc']) if (look && !look.hasAttribute(plain)) look.setAttribute(plain, '0');
  inheritText(object, object);
}

/** A slide's text as what fills the layout's placeholder; a box of its own only where it differs. */
function bind(object: Element, origin: Element, layout: SceneLayout, name: string): void {
  mark(object, layout, name);
  const place = child(object, 'p:spPr', 'a:xfrm');
  const given = child(origin, 'p:spPr', 'a:xfrm');
  if (place && given && alike(place, given)) children(child(object, 'p:spPr')!).forEach(remove);
  const frame = child(object, 'p:txBody', 'a:bodyPr');
  const anchor = frame?.getAttribute('anchor');
  for (const { name: attribute } of [...(frame?.attributes ?? [])]) frame?.removeAttribute(attribute);
  if (anchor && anchor !== 't') frame?.setAttribute('anchor', anchor);
  inheritText(object, origin);
}

function mark(object: Element, layout: SceneLayout, name: string): Element {
  const document = owner(object);
  const [identity] = descendants(object, 'p:cNvSpPr');
  const [home] = descendants(object, 'p:nvPr');
  if (!identity || !home) throw new Error(`${name} is no shape`);
  identity.removeAttribute('txBox');
  children(identity).forEach(remove);
  identity.appendChild(make(document, 'a:spLocks', { noGrp: '1' }));
  children(home).forEach(remove);
  const written = make(document, 'p:ph', markAttributes(placeholderMarks(layout).get(name)!));
  home.appendChild(written);
  return written;
}
