import { descendants } from '../xml.js';
import { coloredParts } from './colors.js';
import type { Mend } from './mend.js';

const scripts = { 'a:latin': 'lt', 'a:ea': 'ea', 'a:cs': 'cs' } as const;

export const typefaces: Mend = {
  name: 'theme fonts',
  defect: 'one face is written for all three scripts, with a pitch and charset that belong to no theme font',
  apply({ parts }) {
    for (const part of coloredParts(parts)) {
      for (const face of descendants(parts.document(part), ...Object.keys(scripts))) {
        const theme = /^\+(mj|mn)-/.exec(face.getAttribute('typeface') ?? '');
        if (!theme) continue;
        face.setAttribute('typeface', `+${theme[1]}-${scripts[face.nodeName as keyof typeof scripts]}`);
        face.removeAttribute('pitchFamily');
        face.removeAttribute('charset');
      }
    }
  },
};
