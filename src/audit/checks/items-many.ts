import type { StoryboardSlide, WordedExhibit } from '../../model/storyboard.js';
import type { AuditedSlide, Check } from '../check.js';

/** How many things of one kind are taken in one after the other. */
const most = 7;

/** What an exhibit's items are, by its kind; a chart's bars are compared at a glance and are none. */
const itemsOf: {
  readonly [K in WordedExhibit['kind']]: (exhibit: Extract<WordedExhibit, { kind: K }>) => number;
} = {
  chart: ({ entries }) => entries.length,
  map: ({ categories, routes }) => categories.length + routes.length,
  timeline: ({ events }) => events.length,
  compare: ({ rows }) => rows.length,
  table: ({ rows }) => rows.length,
  pillars: ({ pillars }) => pillars.length,
  matrix: ({ quarters }) => quarters.length,
  process: ({ steps }) => steps.length,
  options: ({ options }) => options.length,
  picture: ({ entries }) => entries.length,
  quote: ({ entries }) => entries.length,
};

/** More than seven cards, rows or bullets on a slide that is read through. */
export const itemsMany: Check = {
  code: 'items-many',
  find: ({ words, slide, contract }) => {
    if (contract.reference) return [];
    const bullets = slide.elements.map((element) =>
      element.kind === 'text' ? element.paragraphs.filter(({ bullet }) => bullet).length : 0,
    );
    const { count, key } = mostItems(words, Math.max(0, ...bullets));
    if (count <= most) return [];
    const at = words.keyAt[key];
    return [
      {
        message: `it holds ${count} items; more than ${most} are not kept apart`,
        hint: `leave out ${count - most}, or tell them on two slides`,
        ...(at && { at }),
      },
    ];
  },
};

interface Items {
  readonly count: number;
  /** The slide's key that holds them. */
  readonly key: string;
}

function mostItems(words: AuditedSlide['words'], bullets: number): Items {
  const lists: Items[] = [
    { key: 'findings', count: words.findings.length },
    { key: 'figures', count: words.figures.length },
    { key: 'recommendations', count: words.recommendations.length },
    { key: 'exhibit', count: exhibitItems(words) },
    { key: 'text', count: bullets },
  ];
  return lists.reduce((a, b) => (b.count > a.count ? b : a));
}

function exhibitItems({ exhibits }: StoryboardSlide): number {
  return Math.max(0, ...exhibits.map(countOf));
}

function countOf<K extends WordedExhibit['kind']>(exhibit: Extract<WordedExhibit, { kind: K }>): number {
  return itemsOf[exhibit.kind as K](exhibit);
}
