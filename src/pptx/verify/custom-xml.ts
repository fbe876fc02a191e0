import { relatedPart, relationshipsOf } from '../relationships.js';
import { children, descendants } from '../xml.js';
import { type Check, isCustomItem } from './check.js';

const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;
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
        const properties = relatedPart(parts, part, 'customXmlProps');
        const known = properties !== undefined && parts.has(properties);
        const item = known ? parts.document(properties).documentElement : null;
        const root = parts.document(part).documentElement;
        const schemas = item
          ? descendants(item, 'ds:schemaRef').map((one) => one.getAttribute('ds:uri'))
          : [];
        return [
          ...(linked.some(({ target }) => target === part)
            ? []
            : [`the presentation does not link to ${part}`]),
          ...(guid.test(item?.getAttribute('ds:itemID') ?? '')
            ? []
            : [`${part} has no id by which it is kept`]),
          ...(root && schemas.includes(root.namespaceURI) && children(root).length > 0
            ? []
            : [`${part} is not of the schema that its properties name`]),
        ];
      });
  },
};
