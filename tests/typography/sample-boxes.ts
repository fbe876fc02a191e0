import type { FontRole, TextParagraph, TextStyle } from '../../src/model/scene.js';
import type { DrawnBox } from './drawn-lines.js';

const english = [
  'A common operating picture is worth more than one more squadron of aircraft',
  'Which ports can take a frigate of 6,000 t, and how soon?',
  'Exports rose from $3.4bn in 2019 to $7.1bn in 2024, a gain of 109%',
  'Link-16 terminals, off-the-shelf radars and F-16 upgrades arrive between 2027 and 2031',
  'The minister asked: “Who pays?” The answer – so far – is that nobody has been asked',
  'Interoperability, counter-unmanned systems and intelligence-surveillance-reconnaissance dominate',
  'Budget/personnel/readiness figures are given at current prices (2025), not at constant ones',
  'Yes',
  'Three brigades; two airfields; one decision: whether to train together every year or every other year',
  'See https://www.example.org/reports/defence/2026/annex-b for the whole series of yearly figures',
  'Nineteen partners signed the 12-page memorandum on 16 April 2026 in the presence of 40+ companies',
  'Well-being at sea depends on what is done ashore: depots, quays, fuel, spare parts, and patience',
  'AVATAR To Tomorrow WAVY Type: kerning pairs make a line narrower than its letters are',
  'Its share fell by 4.5 percentage points, i.e. from 61.5% to 57%, while that of others doubled',
];

const french = [
  'L’interopérabilité n’est pas un état mais un entraînement, et il faut l’entretenir chaque année',
  'Le budget atteint 17,1\u00A0milliards de dollars, soit 3,9\u00A0% du produit intérieur brut',
  '«\u00A0Qui décide\u00A0?\u00A0», demande le rapporteur\u00A0; la réponse tient en trois mots\u00A0: pas nous seuls',
  'Les États-Unis fournissent 60\u00A0% des équipements\u00A0; le reste vient d’une dizaine de pays',
  'Anticonstitutionnellement parlant, la réorganisation interministérielle reste à négocier',
  'Du 3\u00A0mai au 14\u00A0juin, l’exercice réunit 7\u00A0500\u00A0militaires de vingt-deux pays',
  'C’est-à-dire que, peut-être, l’avant-poste sera rouvert dès l’an prochain – ou jamais',
  'Œuvre de longue haleine, la coopération exige de la confiance, du temps, de l’argent',
];

const awkward = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverband',
  'Supplier: Hydroelectricity-and-telecommunications-infrastructure consortium, unincorporated',
  '1,234,567.89 9,876,543.21 12,345.67 98.7% 55–60% 2021–2025 3.2× ±0.4 €12m £9m ¥100',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3).trim(),
  'Łódź, Győr, Şırnak, Đà Nẵng, Čakovec, Ærø, Þingvellir and Réunion are all served',
];

const german = [
  'Die Verteidigungsausgaben steigen schneller als die Einsatzbereitschaft der Streitkräfte',
  'Rüstungskontrollverhandlungen und Grenzüberwachungssysteme bleiben unterfinanziert',
  'Der Bundessicherheitsrat fragt: „Wer bezahlt?“ – bis 2031 rund 60\u00A0% der Bund',
];

/** Names and quotations in a text that runs from left to right. */
const arabic = [
  'The paper quotes the communiqué: «الشراكة الدفاعية بين المغرب والولايات المتحدة»',
  'وزارة الشؤون الخارجية والتعاون الأفريقي (Ministry of Foreign Affairs) signed in Rabat',
  'African Lion (الأسد الأفريقي) brings 40+ partners to سواحل الأطلسي every spring',
  'Le Conseil dit «\u00A0لا رابح في سباق التسلح، والخاسر هو التنمية\u00A0» et rien de plus',
  'مذكرة تفاهم بشأن المعادن الحرجة بين الرباط وواشنطن',
  'من شريك ثنائي إلى فاعل إقليمي: تقييم الشراكة الدفاعية 2026–2036 في شمال أفريقيا والساحل',
  'Polisario (جبهة البوليساريو), MINURSO (بعثة الأمم المتحدة) and the القيادة العسكرية الأمريكية',
];

/** The same boxes on every run: texts, fonts, sizes, weights and widths in changing company. */
export function sampleBoxes(count: number, fonts: readonly FontRole[], language: Language): DrawnBox[] {
  const next = lottery(20_260_412);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T;
  const boxes: DrawnBox[] = [];
  while (boxes.length < count) {
    const style = sampleStyle(pick, fonts);
    const width = Math.round((1.2 + next() * 9.8) * 100) / 100;
    const paragraphs = sampleParagraphs(pick, style, language);
    if (roughHeight(paragraphs, width) < 6.5) boxes.push({ paragraphs, width });
  }
  return boxes;
}

/** Boxes of all sorts of Latin text, or each with some Arabic in it. */
export type Language = 'latin' | 'arabic';

type Pick = <T>(choices: readonly T[]) => T;

function sampleStyle(pick: Pick, fonts: readonly FontRole[]): TextStyle {
  return {
    font: pick(fonts),
    size: pick([10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 26, 28, 32, 36]),
    bold: pick([false, false, true]),
    italic: pick([false, false, false, true]),
    tracking: pick([0, 0, 0, 0, 0, 1, 2]),
    color: 'ink',
  };
}

function sampleParagraphs(pick: Pick, style: TextStyle, language: Language): TextParagraph[] {
  const latin = [english, english, french, german, awkward];
  const text = () => pick(language === 'arabic' ? pick([arabic, arabic, english]) : pick(latin));
  const single = (words: string): TextParagraph => ({ runs: [{ text: words, style }] });
  switch (pick(['one', 'one', 'one', 'long', 'bullets', 'mixed', 'ended'])) {
    case 'long':
      return [single(`${text()}. ${text()}. ${text()}.`)];
    case 'bullets':
      return [text(), text(), text()].map((words) => ({ ...single(words), bullet: true }));
    case 'mixed':
      return [mixed(text(), style), mixed(text(), style)];
    case 'ended':
      return [single(`${text()}\n${text()}`)];
    default:
      return [single(text())];
  }
}

/** The same words with a stretch of them heavier and another one larger. */
function mixed(text: string, style: TextStyle): TextParagraph {
  const third = Math.floor(text.length / 3);
  return {
    runs: [
      { text: text.slice(0, third), style },
      { text: text.slice(third, 2 * third), style: { ...style, bold: !style.bold } },
      { text: text.slice(2 * third), style: { ...style, size: style.size + 4 } },
    ],
  };
}

/** Inches, with room to spare: keeps a text on its slide without asking what is under test. */
function roughHeight(paragraphs: readonly TextParagraph[], width: number): number {
  let height = 0;
  for (const { runs } of paragraphs) {
    const size = Math.max(...runs.map((run) => run.style.size)) / 72;
    const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
    height += Math.ceil((letters * size * 0.65) / width + 1) * size * 1.25;
  }
  return height;
}

/** Numbers from 0 to 1 that follow from `seed` (mulberry32). */
function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixing = Math.imul(state ^ (state >>> 15), 1 | state);
    mixing = (mixing + Math.imul(mixing ^ (mixing >>> 7), 61 | mixing)) ^ mixing;
    return ((mixing ^ (mixing >>> 14)) >>> 0) / 4294967296;
  };
}
