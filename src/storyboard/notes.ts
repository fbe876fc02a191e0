import type { Report } from '../diagnostics/report.js';
import type { Notes, Storyboard } from '../model/storyboard.js';
import { templateEngine, templateOptions, UnknownFact, withoutFences } from '../wording/template-text.js';
import { wordCount } from '../wording/text.js';
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
  const render = compile(template, material);
  const pace = wordsPerMinute[storyboard.language] ?? 130;
  // A deck that is fitted drops slides later; its slides keep one length, so that dropping one does not lengthen the others.
  const target = material.audience.fit
    ? fittedTarget
    : speechTarget(storyboard.minutes, storyboard.slides.length, pace);
  const drafts = storyboard.slides.map((_, index) =>
    draft({ storyboard, index, paper: material.paper, target }, render, template, report),
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
  return (place) => compiled({ ...values, ...notesContext(place) });
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
  checkLength(place, spokenWords, report);
  return { text, speech, spokenWords };
}

function checkLength({ storyboard, index }: NotesPlace, words: number, report: Report): void {
  if (words >= spokenRange.min && words <= spokenRange.max) return;
  const slide = storyboard.slides[index]!;
  report.add(
    'speech-length',
    `slide "${slide.id}" for ${storyboard.audience} is spoken in ${words} words; ${spokenRange.min} to ${spokenRange.max} are wanted`,
    slide.at,
    'write "say:" on the slide',
  );
}

/** Handlebars names the line of a mistake in its message; the place points there. */
function reportTemplate(problem: unknown, template: NotesTemplate, report: Report): void {
  const message = problem instanceof Error ? problem.message : String(problem);
  const line = Number(/line (\d+)/i.exec(message)?.[1] ?? lineNumber(problem) ?? 1);
  const column = columnOf(problem);
  const code = problem instanceof UnknownFact ? 'fact-unknown' : 'text-template';
  const first = message.split('\n')[0]!.replace(/ in \[object Object\]/, '');
  report.add(code, `the notes template cannot be filled in: ${first}`, {
    file: template.file,
    line,
    column,
    length: 0,
  });
}

function lineNumber(problem: unknown): number | undefined {
  return typeof problem === 'object' &&
    problem &&
    'lineNumber' in problem &&
    typeof problem.lineNumber === 'number'
    ? problem.lineNumber
    : undefined;
}

function columnOf(problem: unknown): number {
  return typeof problem === 'object' && problem && 'column' in problem && typeof problem.column === 'number'
    ? problem.column + 1
    : 1;
}
