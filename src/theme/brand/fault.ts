/** Why a template cannot be used, in words that follow its name. */
export class BrandFault extends Error {
  override readonly name = 'BrandFault';

  constructor(
    readonly code: 'file-unreadable' | 'file-too-large',
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
