/**
 * Freeforms' paths, kept out of the documents: a map is most of a deck's XML, and no step of the finish edits a path.
 * Each stands in its document as a number only, so that it is neither parsed nor walked.
 */
export class FreeformPaths {
  readonly #paths: string[] = [];

  /** The XML without its paths, to be parsed. */
  setAside(xml: string): string {
    return xml.replace(/<a:pathLst>.*?<\/a:pathLst>/gs, (path) => {
      const index = this.#paths.push(path.replace(/\s*(<|\/>)\s*/g, '$1')) - 1;
      return `<a:pathLst kept="${index}"/>`;
    });
  }

  /** Serialised XML with its paths in it again, wherever their shapes have got to. */
  putBack(xml: string): string {
    return xml.replace(/<a:pathLst kept="(\d+)"\/>/g, (_whole, index) => this.#paths[Number(index)] ?? '');
  }
}
