import type { DiagnosticCode } from '../diagnostics/codes.js';

/** A picture that cannot be used. Whoever knows where it was asked for reports it under `code`. */
export class PictureError extends Error {
  override readonly name = 'PictureError';

  constructor(
    readonly code: Extract<DiagnosticCode, 'file-missing' | 'file-unreadable' | 'file-too-large'>,
    message: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  static unreadable(label: string, cause: unknown): PictureError {
    if (cause instanceof PictureError) return cause;
    return new PictureError(
      'file-unreadable',
      `${label} cannot be read as a picture`,
      'SVG, PNG, JPEG, WebP, AVIF and TIFF can be used; a damaged file may open after saving it again',
      { cause },
    );
  }
}
