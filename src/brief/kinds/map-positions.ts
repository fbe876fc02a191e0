import { childOf, itemsOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import type { MapPlace, NamedPosition, PlaceMark, Position } from '../../model/exhibit.js';
import { placeMarks } from '../../model/exhibit.js';
import type { Place } from '../../model/place.js';
import type { Wording } from '../../model/wording.js';
import { findCity, isCity } from '../../wording/cities.js';
import { entityName } from '../../wording/wordings.js';
import type { FindingsContext } from '../findings-context.js';
import { wordUnder } from '../scalars.js';
import { wordingUnder } from '../words.js';
import { checkCountry } from './map-countries.js';

/** The positions of one map: places that it lists are known by their names, others come from the gazetteer. */
export class MapPositions {
  /** Those listed, and those that lines lead to. */
  readonly places: MapPlace[];
  /** Whether the gazetteer has been asked and has answered. */
  fromGazetteer = false;

  constructor(
    list: YamlNode | undefined,
    private readonly context: FindingsContext,
  ) {
    this.places = itemsOf(list).flatMap((item) => this.#place(item) ?? []);
  }

  /** A position that is written as such, or the name of a place. */
  point(node: YamlNode | undefined): NamedPosition | undefined {
    if (node?.kind !== 'list') return this.named(node);
    const label = { byLanguage: { '*': '' }, at: node.at };
    return { name: '', label, at: readPosition(node) };
  }

  /** A place of the map's list, else a city; what is neither goes to the report. */
  named(node: YamlNode | undefined): NamedPosition | undefined {
    return node && (this.listed(nameIn(node)) ?? this.#find(node));
  }

  /** The same for the end of a line: a place that must be seen, and so is drawn. */
  end(node: YamlNode | undefined): NamedPosition | undefined {
    const listed = this.listed(nameIn(node));
    if (listed || !node) return listed;
    const found = this.#place(node);
    if (found && !this.listed(found.name)) this.places.push(found);
    return found;
  }

  /** The same for a name that nothing can be added to, such as a key, or a cell of a file. */
  called(name: string, at: Place): NamedPosition | undefined {
    const node: YamlNode = { kind: 'scalar', value: name, source: name, at };
    return this.listed(name) ?? this.#find(node, 'under `places`, ');
  }

  /** A place of the map's list by its name. */
  listed(name: string | undefined): NamedPosition | undefined {
    return this.places.find((place) => place.name === name);
  }

  #place(node: YamlNode): MapPlace | undefined {
    const found = this.#find(node);
    const mark: PlaceMark = wordUnder(node, 'mark', placeMarks) ?? (found?.capital ? 'capital' : 'city');
    if (!found) return undefined;
    const { capital: _, ...position } = found;
    return { ...position, mark };
  }

  #find(node: YamlNode, where = ''): (NamedPosition & { readonly capital: boolean }) | undefined {
    const at = childOf(node, 'at');
    const label = wordingUnder(node, 'label');
    const name = nameIn(node) ?? nameIn(childOf(node, 'name')) ?? (label && nameOf(label));
    if (at && name !== undefined) {
      const own = label ?? { byLanguage: { '*': name }, at: node.at };
      return { name, label: own, at: readPosition(at), capital: false };
    }
    const written = childOf(node, 'name') ?? node;
    if (name === undefined || (label && written === node)) return this.#incomplete(node);
    const country = childOf(node, 'country');
    const code = nameIn(country);
    if (country && code !== undefined && !checkCountry(code, country.at, this.context)) return undefined;
    const city = findCity(name, code);
    if (!isCity(city)) {
      this.context.report.add('place-unknown', city.message, written.at, `${where}${city.hint}`);
      return undefined;
    }
    this.fromGazetteer = true;
    const names = { byLanguage: city.byLanguage, at: node.at };
    // A wording for one language leaves the others their own.
    const own = label ? { ...label, byLanguage: { ...city.byLanguage, ...label.byLanguage } } : names;
    return { name: city.name, label: own, fromGazetteer: true, at: city.position, capital: city.capital };
  }

  #incomplete(node: YamlNode): undefined {
    if (node.kind !== 'map') return undefined;
    const hint =
      'write { name: Dakhla, country: Western Sahara }, or { label: …, at: [longitude, latitude] }';
    this.context.report.add('missing-key', 'this place says not where it lies', node.at, hint);
    return undefined;
  }
}

/** What a place without a name of its own is called: its English label, else the first. */
function nameOf(label: Wording): string | undefined {
  return entityName(label) ?? Object.values(label.byLanguage)[0];
}

export function readPosition(node: YamlNode | undefined): Position {
  const [longitude, latitude] = itemsOf(node).map((item) =>
    item.kind === 'scalar' ? item.value : undefined,
  );
  return [Number(longitude), Number(latitude)];
}
