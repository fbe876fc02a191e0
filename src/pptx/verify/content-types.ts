import { descendants } from '../xml.js';
import { type Check, isCustomItem, repeated } from './check.js';

const list = '[Content_Types].xml';

export const contentTypes: Check = {
  name: 'content types and parts agree',
  find(parts) {
    if (!parts.has(list)) return [`${list} is missing`];
    const document = parts.document(list);
    const attributes = (element: string, name: string): string[] =>
      descendants(document, element).map((entry) => entry.getAttribute(name) ?? '');
    const named = attributes('Override', 'PartName').map((name) => name.replace(/^\//, ''));
    const extensions = attributes('Default', 'Extension');
    const untyped = parts.names().filter((part) => {
      const extension = part.slice(part.lastIndexOf('.') + 1);
      return part !== list && !named.includes(part) && !extensions.includes(extension);
    });
    const plain = parts
      .names()
      .filter((part) => part.endsWith('.xml') && part !== list && !named.includes(part))
      .filter((part) => !isCustomItem(part));
    return [
      ...named.filter((part) => !parts.has(part)).map((part) => `${list} lists ${part}, which is not there`),
      ...untyped.map((part) => `${part} has no content type`),
      ...plain.map((part) => `${part} is typed as any XML`),
      ...[...repeated(named), ...repeated(extensions)].map((name) => `${list} lists ${name} twice`),
    ];
  },
};
