import { relationshipsOf } from '../relationships.js';
import { children } from '../xml.js';
import { type Check, isCustomItem } from './check.js';

const presentation = 'ppt/presentation.xml';

export const customXml: Check = {
  name: 'custom XML is kept when the file is saved',
  find(parts) {
    const linked = parts.has(presentation)
      ? relationshipsOf(parts, presentation).filter(({ type }) => type === 'customXml')
      : [];
    return parts
      .names()
      .filter(isCustomItem)
      .flatMap((part) => {
        const root = parts.document(part).documentElement;
        return [
          ...(linked.some(({ target }) => target === part)
            ? []
            : [`the presentation does not link to ${part}`]),
          ...(root?.namespaceURI && children(root).length > 0
            ? []
            : [`${part} is empty, or of no namespace by which it is known`]),
        ];
      });
  },
};
