import { addRelationship, relationshipsPart, relationshipsXml } from '../relationships.js';
import { remembered } from '../trace/fingerprint.js';
import { traceNamespace, tracePart, tracePropertiesPart } from '../trace/names.js';
import { slideWords } from '../trace/slide-words.js';
import { traceXml } from '../trace/trace-xml.js';
import { presentationPart, slidePart } from './deck-parts.js';
import { guidOf } from './guid.js';
import type { Mend } from './mend.js';

/** Comes when the words of all slides are final. */
export const trace: Mend = {
  name: 'trace',
  defect: 'a file that has left the house says nothing of what its claims rest on',
  apply({ parts, scene, trace }) {
    if (!trace) return;
    const slides = scene.slides.map((_slide, index) => remembered(slideWords(parts, slidePart(index))));
    parts.put(tracePart, traceXml(trace, slides));
    parts.put(tracePropertiesPart, propertiesXml(guidOf(`trace of ${trace.brief}/${trace.audience}`)));
    parts.put(
      relationshipsPart(tracePart),
      relationshipsXml(tracePart, [{ type: 'customXmlProps', target: tracePropertiesPart }]),
    );
    addRelationship(parts, presentationPart, { type: 'customXml', target: tracePart });
  },
};

/** PowerPoint keeps a custom part whose properties give it an id, and tells by the schema whose it is. */
function propertiesXml(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${traceNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}
