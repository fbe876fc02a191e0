/** Why a file says nothing of what its claims rest on: the user's to mend, never a defect. */
export class DeckFault extends Error {
  constructor(
    readonly kind: 'unreadable' | 'untraced',
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
