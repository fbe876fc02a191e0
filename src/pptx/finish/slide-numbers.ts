import type { SceneLayout, ScenePlaceholder } from '../../model/scene.js';
import { child, type Document, descendants, type Element, escapeXml, fragment, owner } from '../xml.js';
import { drawnSlides, layoutPart, objectOf, objectsByName, shapeTree } from './deck-parts.js';
import { guidOf } from './guid.js';
import type { Mend, UnfinishedDeck } from './mend.js';
import { frameXml, markXml, placeholderMarks } from './placeholder-marks.js';
import { plainFrame, textDefaults } from './text-style.js';

/** Runs before placeholders are bound: on a slide whose own text fills the number, that text is bound there. */
export const slideNumbers: Mend = {
  name: 'slide numbers',
  defect: 'a slide number has an index that no layout has, and one look for the whole deck',
  apply(deck) {
    deck.scene.layouts.forEach((layout, index) => {
      const placeholder = layout.placeholders.find(({ type }) => type === 'slide-number');
      if (placeholder) numberSlides(deck, layout, placeholder, deck.parts.document(layoutPart(index)));
    });
  },
};

/** Puts the placeholder on a layout's page and a number on each of its slides. */
function numberSlides(
  deck: UnfinishedDeck,
  layout: SceneLayout,
  placeholder: ScenePlaceholder,
  page: Document,
): void {
  const shapes = numberShape(layout, placeholder, 'layout') + numberShape(layout, placeholder, 'slide');
  const [onLayout, onSlide] = fragment(page, shapes);
  if (!onLayout || !onSlide) return;
  shapeTree(page).appendChild(onLayout);
  drawnSlides(deck).forEach(({ document, elements }, position) => {
    if (deck.scene.slides[position]?.layout !== layout.name) return;
    const number = String(position + 1);
    const own = elements.find(
      (element) => element.kind === 'text' && element.placeholder === placeholder.name,
    );
    if (own) countItself(objectOf(objectsByName(document), own), number);
    else shapeTree(document).appendChild(numbered(document.importNode(onSlide, true), number));
  });
}

function numbered(shape: Element, number: string): Element {
  for (const text of descendants(shape, 'a:t')) text.textContent = number;
  return shape;
}

/** On the layout with its place and look, on a slide with neither: it has the layout's. */
function numberShape(layout: SceneLayout, placeholder: ScenePlaceholder, on: 'layout' | 'slide'): string {
  const mark = placeholderMarks(layout).get(placeholder.name);
  const style = `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="r"><a:buNone/>${textDefaults(placeholder.style)}</a:lvl1pPr></a:lstStyle>`;
  return `<p:sp>
    <p:nvSpPr><p:cNvPr id="0" name="${escapeXml(placeholder.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${markXml(mark!)}</p:nvPr></p:nvSpPr>
    <p:spPr>${on === 'layout' ? frameXml(placeholder.box) : ''}</p:spPr>
    <p:txBody>${on === 'layout' ? plainFrame + style : '<a:bodyPr/><a:lstStyle/>'}<a:p>${field('‹#›')}</a:p></p:txBody>
  </p:sp>`.replace(/>\s+</g, '><');
}

function field(shown: string, properties = '<a:rPr/>'): string {
  return `<a:fld id="${guidOf('slide number')}" type="slidenum">${properties}<a:t>${shown}</a:t></a:fld>`;
}

/** Makes the run that holds the slide's number a field, so that it stays true when slides are moved. */
function countItself(object: Element, number: string): void {
  const run = descendants(object, 'a:r').find((candidate) => candidate.textContent?.trim() === number);
  const [counting] = run ? fragment(owner(run), field(number, '')) : [];
  if (!run || !counting) return;
  const look = child(run, 'a:rPr');
  if (look) counting.insertBefore(look, counting.firstChild);
  run.parentNode?.replaceChild(counting, run);
}
