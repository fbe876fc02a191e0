/** Mutants that nothing can tell from the right thing, by their path, with the reason. */
export const explained: Readonly<Record<string, string>> = {};
