import type { WriteStream } from 'node:tty';
import type { Progress } from '../batch/build.js';

/** A line on a terminal that says which deck is under way; nothing where the output is not a terminal. */
export function progressLine(
  stream: WriteStream,
  wanted: boolean,
): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  const live = wanted && stream.isTTY === true;
  const clear = (): void => {
    if (live) stream.write('\r\u001b[K');
  };
  return {
    clear,
    show: ({ brief, audience, index, total, deck }) => {
      clear();
      if (live && deck === undefined) stream.write(`[${index + 1}/${total}] ${brief} · ${audience} …`);
    },
  };
}
