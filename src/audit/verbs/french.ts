import type { WordInPlace } from './word-in-place.js';

/** Finite forms of the commonest verbs. */
const forms = words(`
  est sont était étaient sera seront serait a ont avait avaient aura auront aurait ai avons avez sommes êtes soit soient
  fait font faisait fera feront va vont ira iront peut peuvent pouvait pourra pourrait pourront doit doivent devait devra
  devront devrait veut veulent voulait faut fallait faudra sait savent voit voient vient viennent devient deviennent tient
  tiennent maintient obtient prend prennent apprend comprend met mettent permet promet dit disent reste restent naît
  connaît connaissent paraît apparaît apparaissent croît croissent suit suivent vit vivent sert servent ouvre ouvrent
  offre offrent souffre souffrent suffit dépend dépendent rend rendent attend attendent perd perdent répond répondent
  produit construit conduit réduit introduit détruit écrit inscrit décrit reçoit reçoivent agit agissent établit
  finit choisit fournit fournissent bâtit remplit saisit unit réunit élargit affaiblit appartient concerne repose
  porte apporte compte achète vend paie dépense gagne passe pose impose propose oppose dispose crée creuse mène
  donne joue lie relie mesure mise parle pèse pousse manque change bouge avance recule monte baisse double cherche
  communique applique complique dure assure rassure figure procure montre demeure semble exige existe explique implique indique annonce renforce menace place laisse aide garde
`);

/** After these a word is no finite verb. */
const noVerbAfter = words(`
  le la les un une des du de d' l' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
  à en dans sur sous par pour avec sans entre contre vers chez chaque quelques plusieurs deux trois quatre cinq six sept
  et ou premier première seconde nouveau nouvelle nouvel grand grande
`);

/** Before these a verb that ends in -e or -it is at home, and a noun hardly. */
const objectBegins = words(`
  le la les l' un une des ce cette ces son sa ses leur leurs que qu' plus moins deux trois quatre
`);

/** Before these too, but so are adjectives. */
const prepositions = words("du de d' à au aux en dans sur sous par pour avec sans entre contre vers depuis");
const adjective =
  /(?:aire|ique|able|ible|elle|ive|euse|ale|iste|enne|aine|ence|ance|ure|ude|isme|ère|esse|oire)$/;

/** Whether a word may be a finite verb where it stands; in doubt it may. */
export function mayBeFrenchVerb(place: WordInPlace): boolean {
  const [clitic, stem] = elided(place.word);
  const before = clitic || place.before;
  if (/^(?:se|s'|ne|n'|m'|t'|j'|qui|il|elle|ils|elles|on|nous|vous|c'|y)$/.test(before)) return true;
  if (noVerbAfter.has(before)) return isAuxiliary(stem);
  if (forms.has(stem)) return true;
  if (/(?:era|eront|ira|iront|ront|rait|raient|ait|aient)$/.test(stem)) return true;
  if (/[^m]ent$/.test(stem)) return /[sx]$/.test(before);
  if (before === '' || !/(?:[a-zé]{3}e|[a-zé]{2}it)$/.test(stem)) return false;
  const after = firstOf(place.after);
  return objectBegins.has(after) || (prepositions.has(after) && !adjective.test(stem));
}

/** Forms that stay verbs whatever goes before: "l'un est", "les deux ont". */
function isAuxiliary(word: string): boolean {
  return /^(?:est|sont|ont|était|étaient|sera|seront|peut|peuvent|doit|doivent)$/.test(word);
}

/** "s'appuie" as "s'" and "appuie". */
function elided(word: string): readonly [string, string] {
  const apostrophe = word.indexOf("'");
  return apostrophe < 0 ? ['', word] : [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)];
}

function firstOf(word: string): string {
  const [clitic, stem] = elided(word);
  return clitic || stem;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
