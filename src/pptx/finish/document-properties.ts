import type { Scene } from '../../model/scene.js';
import { escapeXml } from '../xml.js';
import { titleOf } from './deck-parts.js';
import { proofingLanguage } from './language.js';
import type { Mend } from './mend.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const documentProperties: Mend = {
  name: 'document properties',
  defect: 'the times are those of the run, keywords are lost, the company is not escaped (16)',
  apply({ parts, scene }) {
    parts.put('docProps/core.xml', coreXml(scene));
    parts.put('docProps/app.xml', appXml(scene));
  },
};

function coreXml({ properties, language }: Scene): string {
  const instant = new Date(properties.instant).toISOString().replace(/\.\d+Z$/, 'Z');
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    `<dc:title>${escapeXml(properties.title)}</dc:title>`,
    `<dc:subject>${escapeXml(properties.subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(properties.author)}</dc:creator>`,
    `<cp:keywords>${escapeXml(properties.keywords)}</cp:keywords>`,
    `<dc:language>${escapeXml(proofingLanguage(language))}</dc:language>`,
    `<cp:lastModifiedBy>${escapeXml(properties.author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    time('created'),
    time('modified'),
  ].join('')}</cp:coreProperties>`;
}

function appXml(scene: Scene): string {
  const fonts = [...new Set([scene.theme.fonts.heading, scene.theme.fonts.body])];
  const headings = [
    ['Fonts Used', fonts],
    ['Theme', [scene.theme.name]],
    ['Slide Titles', scene.slides.map((_slide, index) => titleOf(scene, index))],
  ] as const;
  const pairs = headings.map(
    ([name, items]) =>
      `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${items.length}</vt:i4></vt:variant>`,
  );
  const titles = headings.flatMap(([, items]) =>
    items.map((item) => `<vt:lpstr>${escapeXml(item)}</vt:lpstr>`),
  );
  const notes = scene.slides.filter((slide) => slide.notes.trim() !== '').length;
  return `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${[
    '<TotalTime>0</TotalTime>',
    '<Application>briefdeck</Application>',
    '<PresentationFormat>Widescreen</PresentationFormat>',
    `<Slides>${scene.slides.length}</Slides>`,
    `<Notes>${notes}</Notes>`,
    '<HiddenSlides>0</HiddenSlides>',
    `<HeadingPairs><vt:vector size="${headings.length * 2}" baseType="variant">${pairs.join('')}</vt:vector></HeadingPairs>`,
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.join('')}</vt:vector></TitlesOfParts>`,
    `<Company>${escapeXml(scene.properties.company)}</Company>`,
  ].join('')}</Properties>`;
}
