import { descendants } from '../xml.js';
import { type Check, repeated } from './check.js';

const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;

export const sections: Check = {
  name: 'every slide stands in one section',
  find(parts) {
    const document = parts.document('ppt/presentation.xml');
    const ids = (element: string): string[] =>
      descendants(document, element).map((entry) => entry.getAttribute('id') ?? '');
    const sectionIds = ids('p14:section');
    if (sectionIds.length === 0) return [];
    const members = ids('p14:sldId');
    return [
      ...sectionIds.filter((id) => !guid.test(id)).map((id) => `${id} is no section id`),
      ...repeated(sectionIds).map((id) => `two sections have the id ${id}`),
      ...repeated(members).map((id) => `slide ${id} stands in two sections`),
      ...ids('p:sldId')
        .filter((id) => !members.includes(id))
        .map((id) => `slide ${id} stands in no section`),
    ];
  },
};
