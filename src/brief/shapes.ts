import type * as z from 'zod';
import type { YamlNode, YamlPath } from '../files/yaml/node.js';
import type { Problem } from '../files/yaml/problem.js';
import { eventShapes } from './schema/event.js';
import { exhibitShapes } from './schema/exhibits.js';
import { factShapes } from './schema/facts.js';

type Shapes = Readonly<Record<string, z.ZodType>>;

const collections: Readonly<Record<string, readonly [noun: string, shapes: Shapes]>> = {
  facts: ['fact', factShapes],
  events: ['event', eventShapes],
  exhibits: ['exhibit', exhibitShapes],
};

/** Which shape of a fact, event or exhibit is meant: the one whose own key it has. */
export function findingsShapeAt(path: YamlPath, node: YamlNode): z.ZodType | Problem | undefined {
  const [noun, shapes] = collections[String(path[0])] ?? [];
  if (path.length !== 2 || !noun || !shapes || node.kind !== 'map') return undefined;
  const own = Object.keys(shapes).filter((key) => node.entries.has(key));
  const meant = new Set(own.map((key) => shapes[key]));
  const [shape] = meant;
  if (meant.size === 1) return shape;
  const name = `${noun} \`${String(path[1])}\``;
  const keys = Object.keys(shapes).map((key) => `\`${key}\``);
  if (meant.size === 0) {
    return {
      code: 'missing-key',
      message: `${name} says nothing yet`,
      hint: `give it one of ${keys.join(', ')}`,
    };
  }
  const both = own.map((key) => `\`${key}\``).join(' and ');
  return {
    code: 'wrong-value',
    message: `${name} has ${both}: it can be one thing only`,
    hint: `make two ${noun}s of it`,
  };
}
