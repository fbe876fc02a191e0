/** A picture ready to be placed, cropped to its slot. */
export interface PreparedPicture {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
}
