/** The package ships no types of its own. */
declare module 'linebreak' {
  interface Break {
    /** Offset in UTF-16 units before which a line may or must end. */
    readonly position: number;
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
