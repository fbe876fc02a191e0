import { alike, child, children, descendants, type Element, remove } from '../xml.js';

/** What a run says where the layout's look has the attribute and the run means to be without. */
const unset: Readonly<Record<string, string>> = { b: '0', i: '0', spc: '0', kern: '1200' };

/**
 * Takes from an object's text whatever its layout's placeholder says already, so that a change on the layout shows on
 * its slides; what differs stays.
 */
export function inheritText(object: Element, origin: Element): void {
  const level = child(origin, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr');
  const look = level && child(level, 'a:defRPr');
  const body = child(object, 'p:txBody');
  if (!level || !look || !body) return;
  for (const paragraph of descendants(body, 'a:p')) {
    for (const properties of children(paragraph, 'a:pPr')) inheritParagraph(properties, level);
    const pieces = [paragraph, ...children(paragraph, 'a:r', 'a:br', 'a:fld')];
    for (const run of pieces.flatMap((piece) => children(piece, 'a:rPr'))) inheritRun(run, look);
    for (const end of children(paragraph, 'a:endParaRPr')) {
      if (end.getAttribute('sz') === look.getAttribute('sz')) end.removeAttribute('sz');
    }
  }
}

function inheritParagraph(properties: Element, level: Element): void {
  for (const name of ['algn', 'marL', 'indent']) {
    if (properties.getAttribute(name) === level.getAttribute(name)) properties.removeAttribute(name);
  }
  const none = child(properties, 'a:buNone');
  if (none && child(level, 'a:buNone')) remove(none);
  if (properties.attributes.length === 0 && children(properties).length === 0) remove(properties);
}

function inheritRun(run: Element, look: Element): void {
  for (const name of ['sz', ...Object.keys(unset)]) {
    const ours = run.getAttribute(name);
    const theirs = look.getAttribute(name);
    if (ours === theirs) run.removeAttribute(name);
    else if (ours === null && unset[name] && theirs !== unset[name]) run.setAttribute(name, unset[name]);
  }
  for (const ours of children(run, 'a:solidFill', 'a:latin', 'a:ea', 'a:cs')) {
    const theirs = child(look, ours.nodeName);
    if (theirs && alike(ours, theirs)) remove(ours);
  }
}
