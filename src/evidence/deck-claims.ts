import type { Reference } from '../model/reference.js';
import type { StoryboardSlide, WordedExhibit } from '../model/storyboard.js';
import type { Run, Text } from '../model/wording.js';

/** Something that a slide states, shows or has its speaker say, with what it cites. */
export interface DeckClaim {
  readonly part: string;
  readonly by: string;
  readonly text: Text;
  readonly kind: 'stated' | 'judgement' | 'spoken';
  readonly cited: readonly Reference[];
}

/** Everything that a slide says, in reading order: shown first, then spoken. What is joined here stands apart on the slide. */
export function claimsOf(slide: StoryboardSlide): DeckClaim[] {
  const by = `slide "${slide.id}"`;
  const cited = slide.references;
  const claim = (part: string, text: Text | undefined, kind: DeckClaim['kind'] = 'stated'): DeckClaim[] =>
    text && words(text) !== '' ? [{ part, by, text, kind, cited }] : [];
  return [
    ...claim('title', slide.title),
    ...claim('text', slide.text),
    ...slide.findings.flatMap(ofFinding),
    ...slide.figures.flatMap(({ fact, value, label, note, references }) => [
      {
        part: 'figure',
        by: `fact "${fact}"`,
        text: joined([value, label, note], ', '),
        kind: 'stated' as const,
        cited: references,
      },
    ]),
    ...slide.exhibits.flatMap((exhibit) => ofExhibit(exhibit, cited)),
    ...slide.recommendations.flatMap(({ ask, because, references }) => {
      const own = references.length > 0 ? references : cited;
      return [
        { part: 'ask', by, text: joined([ask, because], ': '), kind: 'judgement' as const, cited: own },
      ];
    }),
    ...claim(
      'judgement',
      slide.judgement && joined([slide.judgement.text, slide.judgement.because], ': '),
      'judgement',
    ),
    ...claim('say', slide.say, 'spoken'),
    ...slide.findings.flatMap(({ id, say, references }) =>
      say && !slide.say
        ? [{ part: 'say', by: `finding "${id}"`, text: say, kind: 'spoken' as const, cited: references }]
        : [],
    ),
    ...slide.exhibits.flatMap(({ id, say }) =>
      say && !slide.say
        ? [{ part: 'say', by: `exhibit "${id}"`, text: say, kind: 'spoken' as const, cited }]
        : [],
    ),
  ];
}

function ofFinding({
  id,
  claim,
  short,
  figure,
  detail,
  references,
}: StoryboardSlide['findings'][number]): DeckClaim[] {
  const parts = { claim, short, figure, detail };
  return Object.entries(parts).flatMap(([part, text]) =>
    text && words(text) !== ''
      ? [{ part, by: `finding "${id}"`, text, kind: 'stated' as const, cited: references }]
      : [],
  );
}

/** What an exhibit shows, a line for each thing in it; what has places of its own cites them. */
function ofExhibit(exhibit: WordedExhibit, cited: readonly Reference[]): DeckClaim[] {
  const by = `exhibit "${exhibit.id}"`;
  const line = (
    part: string,
    texts: readonly (Text | undefined)[],
    mark = ': ',
    own: readonly Reference[] = [],
  ): DeckClaim[] => {
    const present = texts.filter((text): text is Text => text !== undefined && words(text) !== '');
    if (present.length === 0) return [];
    return [{ part, by, text: joined(present, mark), kind: 'stated', cited: own.length > 0 ? own : cited }];
  };
  return [
    ...line('caption', [exhibit.title]),
    ...shownBy(exhibit).flatMap(({ part, texts, mark, own }) => line(part, texts, mark, own)),
    ...line('caveat', [exhibit.caveat]),
  ];
}

interface Line {
  readonly part: string;
  readonly texts: readonly (Text | undefined)[];
  readonly mark?: string;
  readonly own?: readonly Reference[];
}

interface EntryLike {
  readonly heading: Text;
  readonly text: Text;
  readonly references: readonly Reference[];
}

const entries = (list: readonly EntryLike[], part = 'entry'): Line[] =>
  list.map(({ heading, text, references }) => ({ part, texts: [heading, text], own: references }));

function shownBy(exhibit: WordedExhibit): Line[] {
  switch (exhibit.kind) {
    case 'chart':
      return [
        ...exhibit.series.flatMap(({ name, cells }) =>
          cells.map(
            (cell, index): Line => ({
              part: 'value',
              texts: (cell && [name, exhibit.rows[index]?.label, cell.reading]) || [],
            }),
          ),
        ),
        ...(exhibit.annotation
          ? [{ part: 'figure', texts: [exhibit.annotation.value, exhibit.annotation.label] }]
          : []),
        ...entries(exhibit.entries),
      ];
    case 'table':
      return exhibit.rows.map(({ cells }) => ({ part: 'row', texts: cells, mark: ' · ' }));
    case 'compare':
      return exhibit.rows.flatMap(({ label, cells }) =>
        cells.map(
          (cell, index): Line => ({ part: 'cell', texts: [exhibit.sides[index]?.label, label, cell] }),
        ),
      );
    case 'timeline':
      return exhibit.events.map(({ when, label, detail }) => ({
        part: 'event',
        texts: [when, label, detail],
      }));
    case 'pillars':
      return [
        ...entries(exhibit.pillars),
        ...(exhibit.share
          ? [{ part: 'figure', texts: [exhibit.share.value, exhibit.share.text], mark: ' ' }]
          : []),
      ];
    case 'options':
      return exhibit.options.map(({ heading, summary, text, references }) => ({
        part: 'option',
        texts: [heading, summary, text],
        own: references,
      }));
    case 'matrix':
      return entries(exhibit.quarters);
    case 'process':
      return exhibit.steps.map(({ when, heading, text, references }) => ({
        part: 'step',
        texts: [when, heading, text],
        own: references,
      }));
    case 'picture':
      return entries(exhibit.entries);
    case 'quote':
      return [
        { part: 'quotation', texts: [quoted(exhibit.quote)], own: exhibit.cited },
        ...entries(exhibit.entries),
      ];
    case 'map':
      return mapEntries(exhibit);
  }
}

function mapEntries(exhibit: Extract<WordedExhibit, { kind: 'map' }>): Line[] {
  const { categories, routes, arcs, symbols, choropleth } = exhibit;
  const listed = [
    ...categories,
    ...routes,
    ...(arcs ?? []),
    ...(symbols ? [symbols] : []),
    ...(choropleth ? [choropleth] : []),
  ];
  return entries(listed);
}

/** Texts after each other, with a mark between them. */
function joined(texts: readonly (Text | undefined)[], mark: string): Text {
  const present = texts.filter((text): text is Text => text !== undefined && words(text) !== '');
  const runs = present.flatMap((text, index): Run[] =>
    index === 0 ? [...text.runs] : [{ text: mark, provenance: { kind: 'written' } }, ...text.runs],
  );
  return { runs, at: present[0]?.at ?? { file: '', line: 0, column: 0, length: 0 } };
}

function quoted(text: Text): Text {
  const mark = (one: string): Run => ({ text: one, provenance: { kind: 'written' } });
  return { ...text, runs: [mark('“'), ...text.runs, mark('”')] };
}

function words({ runs }: Text): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim();
}
