import type { Parts } from '../parts.js';
import { relationshipsOf } from '../relationships.js';
import { child, descendants } from '../xml.js';
import { type Check, pagesOf, repeated } from './check.js';

const presentation = 'ppt/presentation.xml';

export const structure: Check = {
  name: 'slides, layouts, masters, themes and notes are linked both ways',
  find(parts) {
    if (!parts.has(presentation)) return [`${presentation} is missing`];
    return [...listed(parts), ...layouts(parts), ...themes(parts), ...notes(parts), ...order(parts)];
  },
};

function targets(parts: Parts, part: string, type: string): string[] {
  return relationshipsOf(parts, part)
    .filter((link) => link.type === type)
    .map((link) => link.target);
}

/** The parts that `part` lists by relationship id in elements of that name. */
function listing(parts: Parts, part: string, element: string): string[] {
  const links = new Map(relationshipsOf(parts, part).map((link) => [link.id, link.target]));
  return descendants(parts.document(part), element).map(
    (entry) => links.get(entry.getAttribute('r:id') ?? '') ?? '',
  );
}

function listed(parts: Parts): string[] {
  const slides = listing(parts, presentation, 'p:sldId');
  const pages = pagesOf(parts, 'slides').map(({ part }) => part);
  return [
    ...pages.filter((part) => !slides.includes(part)).map((part) => `the presentation does not list ${part}`),
    ...repeated(slides).map((part) => `the presentation lists ${part} twice`),
    ...pages
      .filter((part) => targets(parts, part, 'slideLayout').length !== 1)
      .map((part) => `${part} has not one layout`),
  ];
}

function layouts(parts: Parts): string[] {
  const masters = pagesOf(parts, 'slideMasters').map(({ part }) => part);
  const backwards = masters.flatMap((master) => {
    const linked = targets(parts, master, 'slideLayout');
    const shown = listing(parts, master, 'p:sldLayoutId');
    return [
      ...linked
        .filter((layout) => !shown.includes(layout))
        .map((layout) => `${master} does not list ${layout}`),
      ...linked
        .filter((layout) => !targets(parts, layout, 'slideMaster').includes(master))
        .map((layout) => `${layout} does not link back to ${master}`),
    ];
  });
  const ids = [presentation, ...masters]
    .flatMap((part) => descendants(parts.document(part), 'p:sldMasterId', 'p:sldLayoutId'))
    .map((entry) => entry.getAttribute('id') ?? '');
  return [...backwards, ...repeated(ids).map((id) => `two masters or layouts have the id ${id}`)];
}

function themes(parts: Parts): string[] {
  const masters = pagesOf(parts, 'slideMasters', 'notesMasters').map(({ part }) => part);
  const linked = masters.map((master) => ({ master, themes: targets(parts, master, 'theme') }));
  return [
    ...linked.filter((link) => link.themes.length !== 1).map(({ master }) => `${master} has not one theme`),
    ...repeated(linked.flatMap((link) => link.themes)).map((theme) => `two masters share ${theme}`),
  ];
}

function notes(parts: Parts): string[] {
  return pagesOf(parts, 'notesSlides').flatMap(({ part }) => {
    const slides = targets(parts, part, 'slide');
    const back = slides.flatMap((slide) => targets(parts, slide, 'notesSlide'));
    return [
      ...(back.length === 1 && back[0] === part ? [] : [`${part} and its slide do not link to each other`]),
      ...(targets(parts, part, 'notesMaster').length === 1 ? [] : [`${part} has not one notes master`]),
    ];
  });
}

const inOrder = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'];

function order(parts: Parts): string[] {
  const root = parts.document(presentation).documentElement;
  const places = inOrder.map((name) => root && child(root, name)).filter((element) => !!element);
  const names = places.map((element) => element.nodeName);
  const written = root ? descendants(root, ...inOrder).map((element) => element.nodeName) : [];
  return written.join() === names.join() ? [] : [`${presentation} is not in the order of its schema`];
}
