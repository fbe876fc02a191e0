/** A stretch of a file that a user wrote. Lines and columns count from 1; `length` is in characters, 0 if unknown. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
