import type { TimelineExhibit, TimelineLane } from '../../model/exhibit.js';
import type { Event } from '../../model/findings.js';
import type {
  AxisBreak,
  WordedEvent,
  WordedLane,
  WordedNow,
  WordedTimeline,
} from '../../model/storyboard.js';
import { emptyStretches } from '../../wording/axis-breaks.js';
import { formatDate, formatSpan, yearPosition } from '../../wording/dates.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, nothingAloud } from './shared.js';

export const timeline: KindWords<'timeline'> = {
  word: wordTimeline,
  points: (exhibit) => [
    ...exhibit.events.map((event) => ({
      claim: `${plain(event.when)}, ${plain(event.label)}`,
      detail: plain(event.detail),
    })),
    ...(exhibit.breaks ?? []).map(({ words }) => ({ claim: plain(words), detail: '' })),
  ],
  aloud: nothingAloud,
};

function wordTimeline(exhibit: TimelineExhibit, words: Words): WordedTimeline {
  const events = exhibit.events.flatMap((id) => words.findings.events.get(id) ?? []);
  const now = nowOf(exhibit, events, words);
  const breaks = exhibit.breaks === 'auto' ? breaksOf(exhibit, events, now, words) : [];
  return {
    ...common(exhibit, words),
    kind: 'timeline',
    events: events.map((event) => wordEvent(event, words)),
    ...(exhibit.lanes && { lanes: exhibit.lanes.map((lane) => wordLane(lane, words)) }),
    ...marksOf(exhibit, events, words),
    ...(breaks.length > 0 && { breaks }),
    ...(now && { now }),
  };
}

/** Today as the exhibit says; else that of the meeting or the brief, where events stand on both sides of it. */
function nowOf({ now, at }: TimelineExhibit, events: readonly Event[], words: Words): WordedNow | undefined {
  const date = now === 'auto' ? words.date : now;
  if (date === undefined || date === 'none' || events.length === 0) return undefined;
  const moment = yearPosition(date, 'middle');
  const first = Math.min(...events.map(({ from }) => yearPosition(from)));
  const last = Math.max(
    ...events.map(({ from, to, open }) => (open ? Infinity : yearPosition(to ?? from, 'end'))),
  );
  if (now === 'auto' && (moment < first || moment > last)) return undefined;
  return { date, label: words.own(phrases(words.language).now, at) };
}

function breaksOf(
  { at }: TimelineExhibit,
  events: readonly Event[],
  now: WordedNow | undefined,
  words: Words,
): AxisBreak[] {
  const { axisBreak } = phrases(words.language);
  return emptyStretches(events, now?.date).map(({ from, to }) => ({
    from,
    to,
    words: words.own(axisBreak(String(from), String(to - 1)), at),
  }));
}

function wordLane({ name, of, events }: TimelineLane, words: Words): WordedLane {
  const color = words.colorOf(of ?? name);
  return { name: words.text(name), events, ...(color && { color }) };
}

/** What tells two kinds of marks apart is said where a timeline has both. */
function marksOf(
  { at }: TimelineExhibit,
  events: readonly Event[],
  words: Words,
): Pick<WordedTimeline, 'marks'> {
  const kinds = new Set(events.map(({ milestone }) => milestone === true));
  if (kinds.size < 2) return {};
  const { milestone, event } = phrases(words.language).moments;
  return { marks: { milestone: words.own(milestone, at), event: words.own(event, at) } };
}

function wordEvent(event: Event, words: Words): WordedEvent {
  const { to, open, about, milestone, detail, color } = event;
  return {
    id: event.id,
    from: event.from,
    when: words.own(printedDate(event, words.language), event.at),
    label: words.text(event.label),
    ...(to && { to }),
    ...(open && { open }),
    ...(about && { about }),
    ...(milestone && { milestone }),
    ...(detail && { detail: words.text(detail) }),
    ...(color && { color }),
  };
}

function printedDate({ from, to, open, about }: Event, language: string): string {
  const { circa, since } = phrases(language);
  const date = to ? formatSpan(from, to, language, 'short') : formatDate(from, language, 'short');
  const roughly = about ? circa(date) : date;
  return open ? since(roughly) : roughly;
}
