/** A picture ready to be placed, cropped to its slot. */
export interface PreparedPicture {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
}

/** The organisation's logo, whole; `aspect` is width over height. */
export interface Logo extends PreparedPicture {
  readonly aspect: number;
}
