/** A fault of our own: a scene that cannot be drawn, or a package that would not open clean. Never a user's mistake. */
export class PackageDefect extends Error {
  override readonly name = 'PackageDefect';

  /** Each of `findings` is one sentence that says what is wrong and where. */
  constructor(
    readonly stage: 'scene' | 'package',
    readonly findings: readonly string[],
  ) {
    const subject = stage === 'scene' ? 'The scene cannot be drawn' : 'The package would not open clean';
    super([`${subject}:`, ...findings.map((finding) => `  ${finding}`)].join('\n'));
  }
}
