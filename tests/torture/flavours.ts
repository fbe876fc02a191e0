/** Texts of one kind, plain or ugly. `name` is a word or three, `line` a sentence, `text` one or two; each by number. */
export interface Flavour {
  readonly id: string;
  readonly title: string;
  readonly name: (index: number) => string;
  readonly line: (index: number) => string;
  readonly text: (index: number) => string;
  /** Whether its figures are such as no card was made for. */
  readonly hugeFigures?: boolean;
}

type Say = (index: number) => string;

const cycle =
  (all: readonly string[]): Say =>
  (index) =>
    all[index % all.length]!;

const names = cycle([
  'Ferries',
  'Freighters',
  'The inner quay',
  'The tariff',
  'One cable',
  'The old town',
  'Plugs',
  'Noise at night',
  'The board',
  'Owners',
  'The log',
  'Residents',
]);
const lines = cycle([
  'Ferries come first at the inner quay',
  'Freighters may follow at a later date',
  'The tariff decides who gains from it',
  'One cable feeds the whole inner harbour',
]);
const texts = cycle([
  'One type of plug serves them all.',
  'Much of the benefit is the town’s.',
  'Nobody has set it so far.',
]);

const plain: Flavour = { id: 'plain', title: lines(0), name: names, line: lines, text: texts };

/** A flavour in which each text is a plain one, changed. */
function changed(id: string, change: (text: string, index: number) => string): Flavour {
  return {
    id,
    title: change(lines(0), 0),
    name: (index) => change(names(index), index),
    line: (index) => change(lines(index), index),
    text: (index) => change(texts(index), index),
  };
}

/** A flavour of few texts, all of one length. */
function repeated(id: string, all: readonly string[]): Flavour {
  const say = cycle(all);
  return { id, title: say(0), name: say, line: say, text: say };
}

const threefold = (text: string): string => `${text} ${text} ${text}`;

const compounds = [
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Landstromanschlussverordnungsentwurf',
  'Hafenbehördenzuständigkeitsübertragung',
];

const arabic: Flavour = {
  id: 'arabic',
  title: 'شركة الملاحة تبدأ بالعبّارات في الرصيف الداخلي',
  name: cycle(['شركة الملاحة', 'الرصيف الداخلي', 'مجلس الميناء']),
  line: cycle(['شركة الملاحة تبدأ بالعبّارات', 'The شركة الملاحة of Brackwater goes first']),
  text: cycle([
    'تعود السفن نفسها إلى المراسي نفسها، فيكفيها نوع واحد من المقابس.',
    'The line (شركة الملاحة) saves fuel, but pays for electricity.',
  ]),
};

export const flavours: readonly Flavour[] = [
  plain,
  repeated('words', ['Ja', 'Tor', 'No', 'Quay']),
  { ...plain, id: 'figures', hugeFigures: true },
  { ...plain, id: 'long-title', title: threefold(`${texts(0)} ${texts(1)}`) },
  {
    id: 'long',
    title: lines(0),
    name: (index) => `${names(index)} and everything that there is to be said of it`,
    line: (index) => threefold(lines(index)),
    text: (index) => threefold(threefold(texts(index))),
    hugeFigures: true,
  },
  {
    id: 'compounds',
    title: `${compounds[0]}switwe und ${compounds[1]}`,
    name: cycle(compounds),
    line: (index) => `${cycle(compounds)(index)} und ${cycle(compounds)(index + 1)}`,
    text: (index) => compounds.map((_, next) => cycle(compounds)(index + next)).join(' oder '),
  },
  arabic,
  changed('emoji', (text, index) => `${['🚢', '⚓️', '👩‍🔧', '🇲🇦'][index % 4]} ${text} ✅`),
  changed('capitals', (text) => text.toUpperCase()),
  changed(
    'addresses',
    (text, index) =>
      `${text} https://www.brackwater-harbour.example/shore-power/plan-${index}?quay=inner&year=2025#costs`,
  ),
  // Marks of direction, soft hyphens, spaces of all kinds, and what XML would take for its own.
  changed('marks', (text) => `\u200f${text.replaceAll('e', 'e\u00ad')}\u200e\u202f<&> "\u2009'\u200b]]>`),
];
