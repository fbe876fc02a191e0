// What XML 1.0 cannot hold: most control characters, two non-characters, halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspect = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text that a part can hold: one kind of line end, no control characters, U+FFFD for half a character (defect 17). */
export function legibleText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '').replace(loneSurrogate, '\uFFFD');
}

/** The same value with every string in it legible; what needs no change is shared, not copied. */
export function legible<T>(value: T): T {
  return legibleValue(value) as T;
}

function legibleValue(value: unknown): unknown {
  if (typeof value === 'string') return legibleText(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    const items = value.map(legibleValue);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, legibleValue(item), item] as const);
  if (entries.every(([, now, before]) => now === before)) return value;
  return Object.fromEntries(entries.map(([key, now]) => [key, now]));
}
