import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Place } from '../model/place.js';
import type { Notes, Storyboard } from '../model/storyboard.js';
import { strictValues, UnknownValue } from '../wording/strict-values.js';
import {
  helperNames,
  templateEngine,
  templateOptions,
  UnknownFact,
  withoutFences,
} from '../wording/template-text.js';
import { wordCount } from '../wording/text.js';
import { isExcluded } from './choose-findings.js';
import type { Material } from './material.js';
import { type NotesPlace, notesContext } from './notes-context.js';
import { speechTarget, spokenRange } from './speech.js';
import { templateValues } from './word.js';

/** A notes template as read: its text and where it lies. */
export interface NotesTemplate {
  readonly file: string;
  readonly text: string;
}

// Private-use characters mark speech and the place of the timing until both are known.
const speechStart = '\uE010';
const speechEnd = '\uE011';
const timing = '\uE012';

const wordsPerMinute: Readonly<Record<string, number>> = { en: 130, fr: 130 };

/** Words for each slide of a deck that is fitted to its minutes. */
const fittedTarget = 95;

/** Writes the speaker notes of a deck and counts its spoken time. */
export function writeNotes(
  storyboard: Storyboard,
  template: NotesTemplate,
  material: Material,
  report: Report,
): Storyboard {
  if (!marksSpeech(template)) reportNoSpeech(template, report);
  const render = compile(template, material);
  const pace = wordsPerMinute[storyboard.language] ?? 130;
  // A deck that is fitted drops slides later; its slides keep one length, so that dropping one does not lengthen the others.
  const target = material.audience.fit
    ? fittedTarget
    : speechTarget(storyboard.minutes, storyboard.slides.length, pace);
  const withheld = withheldParagraphs(material);
  const drafts = storyboard.slides.map((_, index) =>
    draft({ storyboard, index, paper: material.paper, target, withheld }, render, template, report),
  );
  let runningSeconds = 0;
  const slides = storyboard.slides.map((slide, index) => {
    const { text, speech, spokenWords } = drafts[index]!;
    const seconds = Math.round((60 * spokenWords) / pace);
    runningSeconds += seconds;
    const clock = `${minutesAndSeconds(seconds)} · ${minutesAndSeconds(runningSeconds)} / ${minutesAndSeconds(60 * storyboard.minutes)}`;
    const notes: Notes = {
      text: text.replaceAll(timing, clock),
      speech,
      spokenWords,
      seconds,
      runningSeconds,
    };
    return { ...slide, notes };
  });
  return { ...storyboard, slides };
}

/** Keys of paragraphs, as `III.2`, on which a finding or an exhibit rests that the audience excludes. */
export function withheldParagraphs({ audience, findings }: Material): ReadonlySet<string> {
  const excluded = [...findings.findings.values(), ...findings.exhibits.values()].filter((one) =>
    isExcluded(audience, one),
  );
  const paragraphs = excluded
    .flatMap((one) => one.references)
    .flatMap((reference) => {
      if (reference.kind !== 'paper') return [];
      const count = reference.to - reference.from + 1;
      return Array.from({ length: count }, (_, index) => `${reference.section}.${reference.from + index}`);
    });
  return new Set(paragraphs);
}

/** "1:05": minutes and seconds. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

type Render = (place: NotesPlace) => string;

function compile(template: NotesTemplate, material: Material): Render {
  const engine = templateEngine({
    facts: material.findings.facts,
    language: material.audience.language,
    values: {},
  });
  engine.registerHelper('speech', function speech(this: unknown, options: Handlebars.HelperOptions) {
    return `${speechStart}${options.fn(this).trim()}${speechEnd}\n`;
  });
  engine.registerHelper('timing', () => timing);
  const compiled = engine.compile(template.text, templateOptions);
  const values = templateValues(material);
  return (place) => compiled(strictValues({ ...values, ...notesContext(place) }));
}

interface Draft {
  readonly text: string;
  readonly speech: string;
  readonly spokenWords: number;
}

const noDraft: Draft = { text: '', speech: '', spokenWords: 0 };

function draft(place: NotesPlace, render: Render, template: NotesTemplate, report: Report): Draft {
  let rendered: string;
  try {
    rendered = withoutFences(render(place));
  } catch (problem) {
    reportTemplate(problem, template, report);
    return noDraft;
  }
  const speech = [...rendered.matchAll(/\uE010([^\uE011]*)\uE011/g)].map((match) => match[1]!).join('\n');
  const text = rendered
    .replace(/[\uE010\uE011]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const spokenWords = wordCount(speech);
  return { text, speech, spokenWords };
}

/** Warns of slides that are spoken in too few or too many words; done once the deck is final. */
export function checkSpeech(storyboard: Storyboard, template: NotesTemplate, report: Report): void {
  if (!marksSpeech(template) || report.entries.some((entry) => entry.code === 'text-template')) return;
  for (const slide of storyboard.slides) {
    const words = slide.notes?.spokenWords ?? 0;
    const least = slide.spokenBriefly || (slide.continuation?.part ?? 1) > 1 ? 0 : spokenRange.min;
    if (words >= least && words <= spokenRange.max) continue;
    report.add(
      'speech-length',
      `slide "${slide.id}" for ${storyboard.audience} is spoken in ${words} words; ${spokenRange.min} to ${spokenRange.max} are wanted`,
      slide.at,
      words < spokenRange.min
        ? 'write "say:" on the slide'
        : 'shorten its "say:", or what the template adds to it',
    );
  }
}

function marksSpeech({ text }: NotesTemplate): boolean {
  return /\{\{\s*#speech\b/.test(text);
}

function reportNoSpeech({ file }: NotesTemplate, report: Report): void {
  report.add(
    'speech-length',
    'the notes template marks nothing as speech, so no time can be counted',
    { file, line: 1, column: 1, length: 0 },
    'put what is to be said between {{#speech}} and {{/speech}}',
  );
}

/** Handlebars names the place of a mistake in its own ways; a name that is not there is looked for in the template. */
function reportTemplate(problem: unknown, template: NotesTemplate, report: Report): void {
  const raw = problem instanceof Error ? problem.message : String(problem);
  const helper = /^(?:Missing helper: )?"([^"]+)"(?: not defined in .*)?$/.exec(raw.split(' - ')[0]!)?.[1];
  const name =
    problem instanceof UnknownFact ? problem.fact : problem instanceof UnknownValue ? problem.value : helper;
  const known = problem instanceof UnknownValue ? problem.known : helper ? helperNames : [];
  const message = helper ? `there is no helper or value "${helper}"` : sentenceOf(raw);
  report.add(
    problem instanceof UnknownFact ? 'fact-unknown' : 'text-template',
    `the notes template cannot be filled in: ${message}`,
    name === undefined ? placeOf(problem, template) : firstUse(name, template),
    name === undefined ? undefined : nameHint(name, known),
  );
}

/** What a parse error of Handlebars says, without its drawing of the place. */
function sentenceOf(raw: string): string {
  const lines = raw.split('\n').map((line) => line.trim());
  const expected = lines.find((line) => line.startsWith('Expecting'));
  if (!expected) return lines[0]!;
  return `the braces do not match up here${expected.includes('OPEN_ENDBLOCK') ? ' (is the closing tag of a block missing?)' : ''}`;
}

/** Where a name is first used in a template, between its braces. */
function firstUse(name: string, { file, text }: NotesTemplate): Place {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const at = text.search(new RegExp(`(?<=\\{\\{[^}]*)(?<![\\w-])${escaped}(?![\\w-])`));
  const before = text.slice(0, Math.max(0, at)).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1, length: name.length };
}

function placeOf(problem: unknown, { file }: NotesTemplate): Place {
  const message = problem instanceof Error ? problem.message : '';
  const line = Number(/line (\d+)/i.exec(message)?.[1] ?? numberUnder(problem, 'lineNumber') ?? 1);
  return { file, line, column: (numberUnder(problem, 'column') ?? 0) + 1, length: 0 };
}

function numberUnder(problem: unknown, key: string): number | undefined {
  const value: unknown =
    typeof problem === 'object' && problem !== null ? Reflect.get(problem, key) : undefined;
  return typeof value === 'number' ? value : undefined;
}
