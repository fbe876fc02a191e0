import { relationshipsOf, removePart } from '../relationships.js';
import { child, children, type Document, descendants, type Element, make, remove } from '../xml.js';
import { notesPart, slidePart } from './deck-parts.js';
import type { Mend } from './mend.js';

export const notes: Mend = {
  name: 'notes pages',
  defect:
    'a slide without notes gets an empty notes page, and all lines of the notes stand in one paragraph (4)',
  apply({ parts, scene }) {
    scene.slides.forEach((slide, index) => {
      if (slide.notes.trim() !== '') {
        writeLines(parts.document(notesPart(index)), slide.notes);
        return;
      }
      removePart(parts, notesPart(index));
      for (const link of relationshipsOf(parts, slidePart(index))) {
        if (link.type === 'notesSlide') remove(link.element);
      }
    });
  },
};

function writeLines(document: Document, text: string): void {
  const shape = descendants(document, 'p:sp').find(
    (candidate) => descendants(candidate, 'p:ph')[0]?.getAttribute('type') === 'body',
  );
  const body = shape && child(shape, 'p:txBody');
  if (!body) throw new Error('a notes page without a place for notes');
  children(body, 'a:p').forEach(remove);
  for (const line of text.split('\n')) body.appendChild(paragraph(document, line));
}

function paragraph(document: Document, line: string): Element {
  if (line === '') return make(document, 'a:p', {}, [make(document, 'a:endParaRPr')]);
  const run = make(document, 'a:r', {}, [make(document, 'a:rPr'), make(document, 'a:t', {}, line)]);
  return make(document, 'a:p', {}, [run]);
}
