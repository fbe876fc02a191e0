declare module 'polylabel' {
  /** The point farthest inside a polygon (outer ring, then holes), within `precision`, and its distance to the edge. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): readonly [number, number] & { readonly distance: number };
}
