import { addRelationship } from '../relationships.js';
import { remembered } from '../trace/fingerprint.js';
import { tracePart } from '../trace/names.js';
import { slideWords } from '../trace/slide-words.js';
import { traceXml } from '../trace/trace-xml.js';
import { presentationPart, slidePart } from './deck-parts.js';
import type { Mend } from './mend.js';

/** Comes when the words of all slides are final. */
export const trace: Mend = {
  name: 'trace',
  defect: 'a file that has left the house says nothing of what its claims rest on',
  apply({ parts, scene, trace }) {
    if (!trace) return;
    const slides = scene.slides.map((_slide, index) => remembered(slideWords(parts, slidePart(index))));
    parts.put(tracePart, traceXml(trace, slides));
    addRelationship(parts, presentationPart, { type: 'customXml', target: tracePart });
  },
};
