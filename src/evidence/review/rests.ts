import type { Brief, SlideSpec } from '../../model/brief.js';
import type { Findings } from '../../model/findings.js';
import type { PaperReference, Reference } from '../../model/reference.js';
import { factsNamedIn, referencesIn, textsIn } from '../parts.js';
import { keysOf } from './paragraphs.js';

/** Something that a deck says, with the paragraphs that it rests on. */
export interface Resting {
  readonly kind: 'finding' | 'fact' | 'event' | 'exhibit' | 'slide';
  readonly id: string;
  /** Of a slide, the brief. */
  readonly brief?: string;
  /** What it cites itself. */
  readonly references: readonly Reference[];
  readonly keys: ReadonlySet<string>;
}

/** All that findings say, and the slides of their briefs. */
export function allResting(findings: Findings, briefs: readonly Brief[]): Resting[] {
  const parts = { finding: findings.findings, fact: findings.facts, event: findings.events } as const;
  const said = [...Object.entries(parts), ['exhibit', findings.exhibits] as const].flatMap(([kind, byId]) =>
    [...byId.values()].map((one): Resting => {
      const references = referencesIn(one);
      return { kind: kind as Resting['kind'], id: one.id, references, keys: keysOf(references) };
    }),
  );
  return [...said, ...briefs.flatMap((brief) => restingSlides(brief, said))];
}

function restingSlides(brief: Brief, said: readonly Resting[]): Resting[] {
  return brief.slides.map((slide) => {
    const changes = brief.audiences.flatMap(({ slides }) => slides.get(slide.id) ?? []);
    const forms = [slide, ...changes];
    const references = forms.flatMap(referencesIn);
    const shown = forms.flatMap((form) => said.filter((one) => names(form, one)));
    const keys = new Set([...keysOf(references), ...shown.flatMap((one) => [...one.keys])]);
    return { kind: 'slide', id: slide.id, brief: brief.id, references, keys };
  });
}

/** Whether a slide names something by its id; what it selects by tag or section differs by audience. */
function names(slide: Partial<SlideSpec>, { kind, id }: Resting): boolean {
  if (kind === 'finding') return slide.findings?.ids?.some((one) => one.id === id) ?? false;
  if (kind === 'exhibit') return slide.exhibits?.some((one) => one.id === id) ?? false;
  if (kind !== 'fact') return false;
  if (slide.figures?.includes(id)) return true;
  return textsIn(slide).some((text) =>
    Object.values(text.byLanguage).some((wording) => factsNamedIn(wording).includes(id)),
  );
}

/** The first place that cites a paragraph. */
export function firstCitation(key: string, resting: readonly Resting[]): PaperReference | undefined {
  return resting
    .flatMap(({ references }) => references)
    .find((one): one is PaperReference => one.kind === 'paper' && keysOf([one]).has(key));
}

/** `findings "a", "b", fact "c" and slide "d" of roadmap`: what rests on a paragraph, in words. */
export function restingOn(key: string, resting: readonly Resting[]): string {
  const groups = new Map<string, { readonly kind: string; readonly of: string; readonly ids: string[] }>();
  for (const { kind, id, brief, keys } of resting) {
    if (!keys.has(key)) continue;
    const of = brief === undefined ? '' : ` of ${brief}`;
    const group = groups.get(`${kind}${of}`) ?? { kind, of, ids: [] };
    groups.set(`${kind}${of}`, group);
    group.ids.push(`"${id}"`);
  }
  const parts = [...groups.values()].map(
    ({ kind, of, ids }) => `${kind}${ids.length > 1 ? 's' : ''} ${ids.join(', ')}${of}`,
  );
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}
