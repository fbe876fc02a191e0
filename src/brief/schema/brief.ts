import * as z from 'zod';
import { date, language } from '../../files/yaml/common-forms.js';
import { choice, flag, id, listOf, mapOf, oneOrMore, only, text, whole } from '../../files/yaml/forms.js';
import { exhibitKinds } from '../../model/exhibit.js';
import {
  colors,
  ids,
  pointOfView,
  priority,
  sections,
  settlement,
  source,
  standing,
  tags,
  wording,
} from './common.js';

/** The registry of layouts gives the JSON Schema its names; a brief is checked against them with suggestions. */
export const layoutName = text('the name of a layout, such as key-findings').describe(
  'How the slide is laid out',
);

const findingFilter = only('a selection of findings', {
  section: sections.optional(),
  sections: sections.optional(),
  tag: tags.optional(),
  tags: tags.optional(),
  standing: oneOrMore(standing, 'a standing, or a list of them').optional(),
  top: whole('a whole number of findings, such as 3', 1).optional(),
  again: flag().optional(),
});

const findingSelection = z.union([id, z.array(id, { error: 'a list of ids' }), findingFilter], {
  error: 'a list of findings, or a selection such as { section: IV, top: 4 }',
});

const exhibitFilter = only('a selection of an exhibit', {
  id: id.optional(),
  kind: choice(exhibitKinds).optional(),
  tag: tags.optional(),
  tags: tags.optional(),
});

const exhibitForm = 'the id of an exhibit, a list of ids, or a selection such as { kind: map }';
const exhibitSelection = z.union([id, z.array(id, { error: exhibitForm }), exhibitFilter], {
  error: exhibitForm,
});

const recommendation = only('a recommendation', {
  ask: wording('what we ask for, in a sentence'),
  because: wording('the reason, in a sentence'),
  owner: wording('who is to act').optional(),
  by: z.union([date, wording()], { error: 'a date such as 2026-09, or a text' }).optional(),
  source: source.optional(),
});

const content = {
  kicker: wording('the small line above the title').optional(),
  title: wording('a sentence that states the message').optional(),
  text: wording().optional(),
  findings: findingSelection.optional(),
  figures: ids.optional(),
  exhibit: exhibitSelection.optional(),
  recommendations: listOf(recommendation, 'a list of recommendations').optional(),
  judgement: wording('a sentence: our own view').optional(),
  because: wording('the reason for the judgement').optional(),
  evidence: settlement.optional(),
  say: wording('what the presenter says').optional(),
  'so-what': wording('why it matters').optional(),
  bridge: wording('the sentence that leads into this slide').optional(),
  source: source.optional(),
  tags: tags.optional(),
  priority: priority.optional(),
  required: flag().optional(),
  optional: flag().optional(),
  only: ids.optional(),
};

export const slide = only('a slide', { layout: layoutName, id: id.optional(), ...content });
const slidePatch = only('a change to a slide', { layout: layoutName.optional(), ...content });
const addedSlide = only('a slide to add', {
  after: id,
  layout: layoutName,
  id: id.optional(),
  ...content,
});

const filter = only('a filter of content', {
  section: sections.optional(),
  sections: sections.optional(),
  tag: tags.optional(),
  tags: tags.optional(),
  findings: ids.optional(),
  slides: ids.optional(),
});

const meeting = only('a meeting', {
  date: date.optional(),
  place: wording('where it is held').optional(),
  presenter: wording('who presents').optional(),
  contact: wording('whom to ask afterwards').optional(),
});

const minutesForm = 'a number of minutes, such as 10';
const minutes = z.number({ error: minutesForm }).positive({ error: minutesForm });

const slidePatches = mapOf(id, slidePatch, 'a map of changes by slide id');

export const audience = only('an audience', {
  extends: id.optional(),
  name: wording('whom the deck is for').optional(),
  minutes: minutes.optional(),
  fit: flag().optional(),
  language: language.optional(),
  handling: text('a marking such as internal').optional(),
  theme: text('the name of a theme').optional(),
  notes: text('the name of a notes template').optional(),
  meeting: meeting.optional(),
  include: filter.optional(),
  exclude: filter.optional(),
  order: ids.optional(),
  slides: slidePatches.optional(),
  'point-of-view': pointOfView.optional(),
  trace: flag().optional(),
});

const shared = {
  extends: id.optional(),
  title: wording('the title of the deck').optional(),
  subtitle: wording('a subtitle').optional(),
  date: date.optional(),
  colors: colors.optional(),
  storyline: listOf(slide, 'a list of slides').optional(),
  slides: slidePatches.optional(),
  drop: ids.optional(),
  add: listOf(addedSlide, 'a list of slides to add').optional(),
  audiences: mapOf(id, audience, 'a map of audiences by id').optional(),
};

/** What a brief says; what it must say itself depends on the storyline that it extends. */
export const briefFile = only('a brief', {
  findings: oneOrMore(text('the path of a findings file'), 'the path of a findings file, or a list of paths'),
  ...shared,
});

/** What a storyline of templates/briefs says: it knows no paper. */
export const storylineFile = only('a storyline template', shared);
