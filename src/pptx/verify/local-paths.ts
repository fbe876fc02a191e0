import { isRelationshipsPart } from '../relationships.js';
import { descendants } from '../xml.js';
import { type Check, drawnPages } from './check.js';

const path = /(^|\s)(file:|[A-Za-z]:\\|\\\\|\/(home|Users|root|tmp|var|mnt)\/)|^[^\s]+\.(png|jpe?g|svg)$/;

/** Attributes in which the library has been seen to write where a file came from. */
const attributes = ['descr', 'name', 'title', 'tooltip'];

export const localPaths: Check = {
  name: 'no path of the machine is told',
  find(parts) {
    const told = drawnPages(parts).flatMap(({ part, document }) =>
      descendants(document, 'p:cNvPr').flatMap((properties) =>
        attributes.map((name) => ({ part, value: properties.getAttribute(name) ?? '' })),
      ),
    );
    const linked = parts
      .names()
      .filter(isRelationshipsPart)
      .flatMap((part) => descendants(parts.document(part), 'Relationship').map((link) => ({ part, link })))
      .filter(({ link }) => link.getAttribute('TargetMode') === 'External')
      .map(({ part, link }) => ({ part, value: link.getAttribute('Target') ?? '' }));
    return [...told, ...linked]
      .filter(({ value }) => path.test(value))
      .map(({ part, value }) => `${part} tells the path ${value}`);
  },
};
