import type { DeckReading, ReadClaim, ReadSlide, SlideEdit, WordChange } from '../batch/trace.js';
import type { DeckTrace, TracedFact, TracedMark, TracedPassage } from '../model/trace.js';

/** A deck's trace as lines for a terminal: the deck, slide by slide its edits and claims, then the paragraphs. */
export function traceLines(reading: DeckReading): string[] {
  const { trace, slides } = reading;
  const passages = new Map(trace.passages.map((passage) => [passage.key, passage]));
  const lines = [
    `${trace.title} – ${trace.audienceName} (${trace.brief}/${trace.audience}${trace.date ? `, ${trace.date}` : ''})`,
    `Paper: ${trace.paper.cite}${trace.paper.text === 'digest' ? ', in a digest' : ''}`,
    ...summary(reading),
    ...slides.flatMap((slide) => ['', ...slideLines(slide, passages, trace)]),
    ...titled('Paragraphs', trace.passages.map(passageLine)),
    ...titled(
      'Other sources',
      trace.sources.map(({ id, cite, url }) => `${id}: ${cite}${url ? `, ${url}` : ''}`),
    ),
  ];
  return lines.map(printable);
}

/** The file may come from anywhere: no control character of it may reach a terminal. */
function printable(line: string): string {
  return line.replace(/\p{Cc}+/gu, ' ');
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function summary({ slides, removed }: DeckReading): string[] {
  const count = (state: ReadSlide['state']): number => slides.filter((slide) => slide.state === state).length;
  const counts = [
    `${count('as-written')} as written`,
    ...some(count('edited'), 'edited'),
    ...some(count('added'), 'added'),
    ...some(slides.filter(({ moved }) => moved).length, 'moved'),
    ...some(removed.length, 'removed'),
  ];
  return [
    `${slides.length} slide${slides.length === 1 ? '' : 's'}: ${counts.join(', ')}`,
    ...removed.map(({ number, title }) => `  removed: slide ${number}, ${title}`),
  ];
}

function some(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

function slideLines(
  slide: ReadSlide,
  passages: ReadonlyMap<string, TracedPassage>,
  trace: DeckTrace,
): string[] {
  const state = slide.state === 'as-written' ? [] : [slide.state === 'added' ? 'added by hand' : 'edited'];
  const moved = slide.moved ? [`moved, was ${slide.written?.number}`] : [];
  const marks = [...state, ...moved];
  return [
    `${slide.number}  ${slide.title}${marks.length > 0 ? `  [${marks.join('; ')}]` : ''}`,
    ...slide.edits.map((edit) => `   ! ${editLine(edit)}`),
    ...slide.claims.flatMap((claim) => claimLines(claim, passages, trace)),
  ];
}

function editLine({ what, change, name, words }: SlideEdit): string {
  if (what === 'order') return 'texts stand in another order';
  const named = name === '' || what === 'title' ? what : `${what} "${name}"`;
  return `${named} ${change}${words.length > 0 ? `: ${changeInWords(words)}` : ''}`;
}

/** Removed [-so-], added {+so+}; of what stayed only what is beside a change. */
function changeInWords(words: readonly WordChange[]): string {
  return words
    .map(({ change, text }, index) => {
      if (change === 'removed') return `[-${text}-]`;
      if (change === 'added') return `{+${text}+}`;
      return beside(text, index > 0, index < words.length - 1);
    })
    .join(' ');
}

function beside(text: string, follows: boolean, precedes: boolean): string {
  const words = text.split(' ');
  const near = 4;
  if (words.length <= (follows && precedes ? 2 * near : near)) return text;
  const after = follows ? words.slice(0, near) : [];
  const before = precedes ? words.slice(-near) : [];
  return [...after, '…', ...before].join(' ');
}

function claimLines(
  claim: ReadClaim,
  passages: ReadonlyMap<string, TracedPassage>,
  trace: DeckTrace,
): string[] {
  const labels = claim.passages.map((key) => passages.get(key)?.label ?? key);
  const cites = claim.sources.map((id) => trace.sources.find((source) => source.id === id)?.cite ?? id);
  const rests = [...labels, ...cites].join(', ');
  const kind = {
    stated: rests || 'cites nothing',
    judgement: `a judgement of ours${rests && `, on ${rests}`}`,
    spoken: rests || 'cites nothing',
  };
  return [
    `   ${claim.part}: ${claim.text}${claim.reworded ? '  [no longer in these words]' : ''}`,
    `      ${claim.by}; ${kind[claim.kind]}`,
    ...claim.marks.map((mark) => `      ${markLine(mark, claim, passages)}`),
    ...claim.facts.map((fact) => `      ${factLine(fact)}`),
    ...(claim.settled === undefined ? [] : [`      set aside: ${claim.settled}`]),
  ];
}

const otherwise = {
  passage: 'in the paragraphs cited',
  fact: 'from a fact',
  own: 'counts the deck itself',
  source: 'of another source, not looked up',
} as const;

function markLine(
  { start, end, rests, places }: TracedMark,
  { text }: ReadClaim,
  passages: ReadonlyMap<string, TracedPassage>,
): string {
  const found = places.map(({ passage, start: from, end: to }) => {
    const { label = passage, text: words } = passages.get(passage) ?? {};
    const stretch = words?.slice(from, to) ?? '';
    return stretch === '' ? label : `${label} “${stretch}”`;
  });
  return `“${text.slice(start, end)}”: ${found.join(', ') || otherwise[rests]}`;
}

function factLine({ id, value, label, formula, period }: TracedFact): string {
  const of = [label, period === undefined ? undefined : `period ${period}`].filter(
    (one) => one !== undefined,
  );
  return `fact ${id} = ${value}${of.length > 0 ? ` (${of.join(', ')})` : ''}${formula ? `: ${formula}` : ''}`;
}

function passageLine({ label, heading, text }: TracedPassage): string {
  return `${label} (${heading}): ${text ?? 'its words are withheld from this audience'}`;
}
