/** A label to be placed along a line: where it wants to start, and how wide it is. Inches. */
export interface WantedLabel {
  readonly anchor: number;
  readonly width: number;
}

/**
 * Starts of labels in one row, in the order given, such that none overlaps the next, none leaves `from`–`to`, and
 * each stays as near to its anchor as that allows. Undefined where they do not fit side by side.
 */
export function placeInRow(
  labels: readonly WantedLabel[],
  from: number,
  to: number,
  gap: number,
): number[] | undefined {
  const total = labels.reduce((sum, label) => sum + label.width, 0) + gap * Math.max(0, labels.length - 1);
  if (total > to - from + 1e-9) return undefined;
  const starts = labels.map((label) => Math.min(Math.max(label.anchor, from), to - label.width));
  // Push to the end first, then back from the edge: two sweeps settle labels whose order is fixed.
  for (let index = 1; index < labels.length; index += 1) {
    const least = starts[index - 1]! + labels[index - 1]!.width + gap;
    starts[index] = Math.max(starts[index]!, least);
  }
  let limit = to;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    starts[index] = Math.min(starts[index]!, limit - labels[index]!.width);
    limit = starts[index]! - gap;
  }
  return starts;
}
