import { child, children, insertBefore } from '../xml.js';
import { presentationPart } from './deck-parts.js';
import type { Mend } from './mend.js';

export const presentationOrder: Mend = {
  name: 'presentation order',
  defect: 'p:notesMasterIdLst stands after p:sldIdLst (1)',
  apply({ parts }) {
    const root = parts.document(presentationPart).documentElement;
    for (const list of root ? children(root, 'p:notesMasterIdLst') : []) {
      insertBefore(root!, list, ['p:handoutMasterIdLst', 'p:sldIdLst', 'p:sldSz']);
    }
  },
};

export const notesSize: Mend = {
  name: 'notes page size',
  defect: 'the notes page is the slide turned upright, taller than what the notes master lays out on it',
  apply({ parts }) {
    const root = parts.document(presentationPart).documentElement;
    const size = root && child(root, 'p:notesSz');
    size?.setAttribute('cx', '6858000');
    size?.setAttribute('cy', '9144000');
  },
};
