import type { WrittenSlide, WrittenText } from '../../model/written-slide.js';
import type { Parts } from '../parts.js';
import { relatedPart, relationshipsOf } from '../relationships.js';
import { child, children, descendants, type Element } from '../xml.js';
import { chartLines } from './chart-lines.js';
import { linesOf } from './lines.js';

/** What a person could change on the slide that stands in `part`. */
export function slideWords(parts: Parts, part: string): WrittenSlide {
  const [tree] = descendants(parts.document(part), 'p:spTree');
  const links = new Map(relationshipsOf(parts, part).map(({ id, target }) => [id, target]));
  const linked = (id: string | null): Element | null => {
    const target = links.get(id ?? '');
    return target !== undefined && parts.has(target) ? parts.document(target).documentElement : null;
  };
  const texts = tree ? objectsOf(tree).map((object) => textOf(object, linked)) : [];
  return { texts: texts.filter(({ lines }) => lines.length > 0), notes: notesOf(parts, part) };
}

/** Objects back to front, those in groups where their group stands; of alternatives for older programs the first. */
function objectsOf(tree: Element): Element[] {
  return children(tree, 'p:sp', 'p:cxnSp', 'p:graphicFrame', 'p:grpSp', 'mc:AlternateContent').flatMap(
    (object) => {
      if (object.nodeName === 'p:grpSp') return objectsOf(object);
      if (object.nodeName !== 'mc:AlternateContent') return [object];
      const choice = child(object, 'mc:Choice');
      return choice ? objectsOf(choice) : [];
    },
  );
}

type Linked = (id: string | null) => Element | null;

function textOf(object: Element, linked: Linked): WrittenText {
  const name = descendants(object, 'p:cNvPr')[0]?.getAttribute('name') ?? '';
  const written = (kind: WrittenText['kind'], lines: string[]): WrittenText => ({ kind, name, lines });
  const [table] = descendants(object, 'a:tbl');
  if (table) return written('table', rowsOf(table));
  const [chart] = descendants(object, 'c:chart');
  if (chart) {
    const drawn = linked(chart.getAttribute('r:id'));
    return written('chart', drawn ? chartLines(drawn) : []);
  }
  const [diagram] = descendants(object, 'dgm:relIds');
  if (diagram) {
    const words = linked(diagram.getAttribute('r:dm'));
    return written('diagram', words ? linesOf(words) : []);
  }
  const placeholder = descendants(object, 'p:ph')[0]?.getAttribute('type') ?? '';
  return written(/^(title|ctrTitle)$/.test(placeholder) ? 'title' : 'text', linesOf(object));
}

function rowsOf(table: Element): string[] {
  return children(table, 'a:tr')
    .map((row) => children(row, 'a:tc').map((cell) => linesOf(cell).join(' ')))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join(' | '));
}

function notesOf(parts: Parts, slide: string): string[] {
  const part = relatedPart(parts, slide, 'notesSlide');
  if (part === undefined || !parts.has(part)) return [];
  const body = descendants(parts.document(part), 'p:sp').find(
    (shape) => descendants(shape, 'p:ph')[0]?.getAttribute('type') === 'body',
  );
  return body ? linesOf(body) : [];
}
