/** YAML of a mapping as an item of a list that stands two spaces in, to be pasted under `storyline:`. */
export function listItem(mapping: string): string {
  return mapping
    .trimEnd()
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${index === 0 ? '  - ' : '    '}${line}`))
    .join('\n');
}
