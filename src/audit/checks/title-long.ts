import { measure } from '../../typography/measure.js';
import { anatomy } from '../anatomy.js';
import type { Check } from '../check.js';

const most = 2;

/** A message of more than two lines. */
export const titleLong: Check = {
  code: 'title-long',
  find: ({ slide, ground, scene, contract, words }) => {
    const { title } = anatomy(slide, ground);
    if (!title || contract.headline === 'name') return [];
    const { lines } = measure(title.paragraphs, title.box.w, scene.theme.fonts);
    if (lines <= most) return [];
    return [
      {
        message: `its title takes ${lines} lines; a message has ${most}`,
        hint: 'say the message in fewer words; what proves it belongs to the body',
        at: words.title.at,
      },
    ];
  },
};
