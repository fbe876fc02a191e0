import { beforeAll, describe, expect, test } from 'vitest';
import { deliverDecks } from '../../src/batch/build.js';
import type { DeckTrace } from '../../src/model/trace.js';
import { drawDeck } from '../../src/pipeline.js';
import { Parts } from '../../src/pptx/parts.js';
import { removePart } from '../../src/pptx/relationships.js';
import { child, children, descendants, type Element, remove } from '../../src/pptx/xml.js';
import { type DeckReading, readTrace } from '../../src/trace/read-trace.js';
import { root, temporaryFolder } from '../project.js';
import { changed, duplicate, listing, object, reorder, retype, slide } from './changed-deck.js';

let deck: Uint8Array;
let trace: DeckTrace;
let charts: { slide: number; part: string };
let table: number;

beforeAll(async () => {
  await deliverDecks(
    { briefs: ['roadmap'], audiences: ['parliament'], cwd: root, out: '/nowhere' },
    async (composed) => {
      trace = composed.trace;
      deck = await drawDeck(composed);
      return undefined;
    },
  );
  const parts = Parts.unzip(deck);
  const holding = (name: string): number =>
    trace.slides.findIndex(({ number }) => descendants(parts.document(slide(number)), name).length > 0) + 1;
  charts = { slide: holding('c:chart'), part: 'ppt/charts/chart1.xml' };
  table = holding('a:tbl');
}, 120_000);

function read(change: (parts: Parts) => void): DeckReading {
  return readTrace(changed(deck, change));
}

/** Number and state of the slides that are not as written. */
function touched({ slides }: DeckReading): [number, string][] {
  return slides.filter(({ state }) => state !== 'as-written').map(({ number, state }) => [number, state]);
}

describe('a deck as built', () => {
  test('tells its trace whole, and that no slide was edited, added, moved or removed', () => {
    const reading = readTrace(deck);
    expect(reading.trace).toEqual(trace);
    expect(touched(reading)).toEqual([]);
    expect(reading.slides.some(({ moved }) => moved)).toBe(false);
    expect(reading.slides.map(({ title }) => title)).toEqual(trace.slides.map(({ title }) => title));
    expect(reading.slides.flatMap(({ claims }) => claims).some(({ reworded }) => reworded)).toBe(false);
    expect(reading.removed).toEqual([]);
  });
});

describe('what programs change by themselves is no edit', () => {
  /** Splits each run in two, at the letter. */
  function splitRuns(part: Element): void {
    for (const run of descendants(part, 'a:r')) {
      const words = child(run, 'a:t')!;
      const text = words.textContent ?? '';
      const rest = run.cloneNode(true) as Element;
      words.textContent = text.slice(0, 3);
      child(rest, 'a:t')!.textContent = text.slice(3);
      run.parentNode!.insertBefore(rest, run.nextSibling);
    }
  }

  test('runs split, objects moved and numbered anew, dates and parts renamed', () => {
    const reading = read((parts) => {
      for (const { number } of trace.slides) {
        const page = parts.document(slide(number)).documentElement!;
        splitRuns(page);
        for (const [index, one] of descendants(page, 'p:cNvPr').entries())
          one.setAttribute('id', `${index + 50}`);
        for (const offset of descendants(page, 'a:off')) offset.setAttribute('x', '12345');
      }
      for (const value of descendants(parts.document(charts.part), 'c:v')) {
        if (value.textContent === '17.1') value.textContent = '17.100000000000001';
      }
      parts.rename('customXml/item1.xml', 'customXml/item4.xml');
    });
    expect(touched(reading)).toEqual([]);
  });

  test('slide numbers that follow a move', () => {
    const reading = read((parts) => {
      for (const field of descendants(parts.document(slide(4)), 'a:fld'))
        child(field, 'a:t')!.textContent = '11';
    });
    expect(touched(reading)).toEqual([]);
  });

  test('names of slides dropped, as LibreOffice does', () => {
    const reading = read((parts) => {
      for (const { number } of trace.slides) {
        descendants(parts.document(slide(number)), 'p:cSld')[0]!.removeAttribute('name');
      }
    });
    expect(touched(reading)).toEqual([]);
    expect(reading.slides.some(({ moved }) => moved)).toBe(false);
  });
});

describe('an edit by hand', () => {
  test('of a title is told word for word, and its claim is no longer in these words', () => {
    const [before = '', ...rest] = trace.slides[3]!.title.split(' ');
    const reading = read((parts) => retype(object(parts, 4, 'Title'), ['Suddenly', ...rest].join(' ')));
    expect(touched(reading)).toEqual([[4, 'edited']]);
    const { edits, claims, title } = reading.slides[3]!;
    expect(title).toBe(['Suddenly', ...rest].join(' '));
    expect(edits).toMatchObject([{ what: 'title', change: 'changed' }]);
    expect(edits[0]!.words).toEqual([
      { change: 'removed', text: before },
      { change: 'added', text: 'Suddenly' },
      { change: 'kept', text: rest.join(' ') },
    ]);
    expect(claims.filter(({ reworded }) => reworded).map(({ part }) => part)).toEqual(['title']);
  });

  test('of a chart’s value tells the point', () => {
    const reading = read((parts) => {
      const value = descendants(parts.document(charts.part), 'c:numCache').flatMap((cache) =>
        descendants(cache, 'c:v'),
      )[0]!;
      value.textContent = '999';
    });
    expect(touched(reading)).toEqual([[charts.slide, 'edited']]);
    const [edit] = reading.slides[charts.slide - 1]!.edits;
    expect(edit).toMatchObject({ what: 'chart', change: 'changed' });
    expect(edit!.words.find(({ change }) => change === 'added')?.text).toMatch(/= 999$/);
  });

  test('of a table’s cell tells the row', () => {
    const reading = read((parts) => {
      const [cell] = descendants(parts.document(slide(table)), 'a:tc').slice(-1);
      retype(cell!, 'By hand');
    });
    expect(touched(reading)).toEqual([[table, 'edited']]);
    const [edit] = reading.slides[table - 1]!.edits;
    expect(edit).toMatchObject({ what: 'table', change: 'changed' });
    expect(edit!.words.find(({ change }) => change === 'added')?.text).toMatch(/\| By hand$/);
  });

  test('of notes is told, and that they were taken out, without keeping their words', () => {
    const edited = read((parts) => {
      const [first] = descendants(parts.document('ppt/notesSlides/notesSlide2.xml'), 'a:t');
      first!.textContent = `${first!.textContent} More.`;
    });
    expect(edited.slides[1]!.edits).toEqual([{ what: 'notes', change: 'changed', name: '', words: [] }]);
    const stripped = read((parts) => {
      removePart(parts, 'ppt/notesSlides/notesSlide2.xml');
      for (const link of children(parts.document('ppt/slides/_rels/slide2.xml.rels').documentElement!)) {
        if (link.getAttribute('Type')?.endsWith('/notesSlide')) remove(link);
      }
    });
    expect(stripped.slides[1]!.edits).toMatchObject([{ what: 'notes', change: 'removed' }]);
  });

  test('that adds or removes an object tells its words', () => {
    const reading = read((parts) => {
      const title = object(parts, 2, 'Title');
      const box = title.cloneNode(true) as Element;
      descendants(box, 'p:cNvPr')[0]!.setAttribute('name', 'TextBox 9');
      descendants(box, 'p:ph').forEach(remove);
      retype(box, 'Note in the margin');
      title.parentNode!.appendChild(box);
      remove(object(parts, 2, 'Marking'));
    });
    expect(reading.slides[1]!.edits).toMatchObject([
      { what: 'text', change: 'removed', name: 'Marking' },
      {
        what: 'text',
        change: 'added',
        name: 'TextBox 9',
        words: [{ change: 'added', text: 'Note in the margin' }],
      },
    ]);
  });

  test('of the reading order alone is told as that', () => {
    const reading = read((parts) => {
      const title = object(parts, 2, 'Title');
      title.parentNode!.appendChild(title);
    });
    expect(reading.slides[1]!.edits).toEqual([{ what: 'order', change: 'changed', name: '', words: [] }]);
  });
});

describe('slides', () => {
  const order = Array.from({ length: 12 }, (_, index) => index + 1);

  test('that were moved, removed and edited at once are each found', () => {
    const reading = read((parts) => {
      retype(object(parts, 7, 'Title'), 'Another title');
      reorder(parts, [1, 9, 2, 3, 4, 6, 7, 8, ...order.slice(9)]);
    });
    expect(reading.removed.map(({ number }) => number)).toEqual([5]);
    expect(reading.slides.filter(({ moved }) => moved).map(({ written }) => written?.number)).toEqual([9]);
    expect(touched(reading)).toEqual([[7, 'edited']]);
    expect(reading.slides[6]!.written?.number).toBe(7);
  });

  test('that were added are told from those that were written, duplicates included', () => {
    const reading = read((parts) => {
      retype(object(parts, duplicate(parts, 4), 'Title'), 'A copy that says something else');
      expect(listing(parts)).toHaveLength(13);
    });
    expect(touched(reading)).toEqual([[13, 'added']]);
    expect(reading.slides[12]).toMatchObject({
      title: 'A copy that says something else',
      claims: [],
      moved: false,
    });
  });

  test('are found by their words where names were dropped, however they were edited and moved', () => {
    const reading = read((parts) => {
      for (const { number } of trace.slides) {
        descendants(parts.document(slide(number)), 'p:cSld')[0]!.removeAttribute('name');
      }
      retype(object(parts, 8, 'Title'), 'Another title');
      reorder(parts, [1, 8, ...order.slice(1, 7), ...order.slice(8)]);
    });
    expect(reading.slides[1]).toMatchObject({ state: 'edited', moved: true, written: { number: 8 } });
    expect(touched(reading)).toEqual([[2, 'edited']]);
  });
});

test('the same deck is the same bytes twice', async () => {
  let again: Uint8Array | undefined;
  await deliverDecks(
    { briefs: ['roadmap'], audiences: ['parliament'], cwd: root, out: temporaryFolder() },
    async (composed) => {
      again = await drawDeck(composed);
      return undefined;
    },
  );
  expect(Buffer.compare(again!, deck)).toBe(0);
}, 60_000);
