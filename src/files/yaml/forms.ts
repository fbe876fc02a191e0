import * as z from 'zod';

/**
 * The forms that schemas are made of. Each has for its error message what is expected, in words that follow "must be"
 * and "write", or one phrase for each with a bar between; `check.ts` says where, and what stands there instead.
 */

/** Parts the phrase that follows "must be" from the one that follows "write". */
const bar = '|';

/** A text that is not empty. */
export function text(expected: string) {
  return z.string({ error: expected }).min(1, { error: expected }).describe(sentence(expected));
}

/** A text of a certain form. */
export function textLike(form: RegExp, expected: string) {
  return z.string({ error: expected }).regex(form, { error: expected }).describe(sentence(expected));
}

/** Any finite number. */
export function number(expected: string) {
  return z.number({ error: expected }).describe(sentence(expected));
}

/** A whole number of at least `least`. */
export function whole(expected: string, least: number) {
  return z.int({ error: expected }).min(least, { error: expected }).describe(sentence(expected));
}

export function flag(expected = 'true or false') {
  return z.boolean({ error: expected });
}

/** One of some words. */
export function choice<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

export function listOf<T extends z.ZodType>(item: T, expected: string, least = 1) {
  return z.array(item, { error: expected }).min(least, { error: expected }).describe(sentence(expected));
}

/** One, or a list of them. */
export function oneOrMore<T extends z.ZodType>(item: T, expected: string) {
  return z
    .union([item, z.array(item, { error: expected })], { error: expected })
    .describe(sentence(expected));
}

/** A map with keys of the user's choosing, each of a form such as `id`. */
export function mapOf<K extends z.ZodString, T extends z.ZodType>(key: K, value: T, expected: string) {
  const { description = '' } = key;
  return z.record(key, value, {
    error: (issue) => (issue.code === 'invalid_key' ? decapitalised(description) : expected),
  });
}

/** An id of the user's choosing; some become names of files, so only what every file system takes. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
export const id = textLike(idForm, 'an id of letters, digits and hyphens');

/** A map with these keys and no others; `of` names the thing, with its article. */
export function only<S extends z.ZodRawShape>(of: string, shape: S) {
  const keys = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `${of}${separator}${keys}` : `a map, ${of}`),
  });
}

const separator = ': ';

/** What an error message of `only` for an unknown key says: whose keys these are, and which there are. */
export function allowedKeys(message: string): { readonly of: string; readonly keys: readonly string[] } {
  const [of = '', keys = ''] = message.split(separator, 2);
  return { of, keys: keys.split(' ') };
}

/** What is expected, as editors show it beside the key. */
export function sentence(expected: string): string {
  const { write } = expectation(expected);
  return `${write.charAt(0).toUpperCase()}${write.slice(1)}`;
}

function decapitalised(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** What an error message says: the phrase that follows "must be", and the one that follows "write". */
export function expectation(message: string): { readonly be: string; readonly write: string } {
  const [be = '', write = be] = message.split(bar, 2);
  return { be, write };
}
