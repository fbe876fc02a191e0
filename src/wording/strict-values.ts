/** A template names a value that is not there. */
export class UnknownValue extends Error {
  constructor(
    readonly value: string,
    readonly known: readonly string[],
  ) {
    super(`there is no value "${value}"`);
  }
}

/** What engines ask of any object before they look at what it holds. */
const askedOfAll = new Set([
  'toString',
  'valueOf',
  'toJSON',
  'constructor',
  'then',
  'length',
  '__proto__',
  'toHTML',
]);

/**
 * Values for a template in which every unknown name throws, wherever it stands: Handlebars' own strict mode lets
 * unknown names pass as arguments of helpers and blocks.
 */
export function strictValues<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(strictValues) as T;
  return new Proxy(value, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (typeof name === 'symbol' || Object.hasOwn(target, name) || askedOfAll.has(name))
        return strictValues(found);
      throw new UnknownValue(name, Object.keys(target));
    },
  });
}
