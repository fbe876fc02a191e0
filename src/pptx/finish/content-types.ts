import { escapeXml } from '../xml.js';
import type { Mend } from './mend.js';

const office = 'application/vnd.openxmlformats-officedocument.';

/** By extension; what else has that extension has its type by its folder. */
const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: `${office}spreadsheetml.sheet`,
};

const overrides: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${office}presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${office}presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${office}presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${office}presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${office}presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${office}presentationml.notesMaster+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${office}theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${office}drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${office}presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${office}presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${office}presentationml.tableStyles+xml`],
  [/^customXml\/itemProps\d+\.xml$/, `${office}customXmlProperties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}extended-properties+xml`],
];

/** Comes last: writes the list anew from the parts that are there. */
export const contentTypes: Mend = {
  name: 'content types',
  defect: 'masters are listed that are not in the package (#1444, 2), and types that nothing has (22)',
  apply({ parts }) {
    const listed = parts.names().filter((name) => name !== '[Content_Types].xml');
    const extensions = [...new Set(listed.map((name) => name.slice(name.lastIndexOf('.') + 1)))].sort();
    const byExtension = extensions.map((extension) => {
      const type = defaults[extension];
      if (!type) throw new Error(`no content type is known for .${extension}`);
      return `<Default Extension="${extension}" ContentType="${type}"/>`;
    });
    const byName = listed.flatMap((name) => {
      const type = overrides.find(([pattern]) => pattern.test(name))?.[1];
      return type ? [`<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`] : [];
    });
    parts.put(
      '[Content_Types].xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${byExtension.join('')}${byName.join('')}</Types>`,
    );
  },
};
