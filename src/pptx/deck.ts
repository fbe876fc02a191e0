import type { Scene } from '../model/scene.js';
import type { DeckTrace } from '../model/trace.js';
import { PackageDefect } from './defect.js';
import { drawScene } from './draw/scene.js';
import { finish } from './finish/index.js';
import { legible } from './legible.js';
import { Parts } from './parts.js';
import { verify } from './verify/index.js';

/**
 * The bytes of a .pptx with everything that the scene holds, and the trace where one is given. The same scene gives the same bytes, whatever was
 * packed before it and wherever.
 *
 * @throws {PackageDefect} if the scene asks for what cannot be drawn, or the finished package is found faulty
 */
export async function packDeck(scene: Scene, trace?: DeckTrace): Promise<Uint8Array> {
  const written = legible(scene);
  const parts = Parts.unzip(await drawScene(written));
  finish({ parts, scene: written, ...(trace && { trace: legible(trace) }) });
  const findings = verify(parts);
  if (findings.length > 0) throw new PackageDefect('package', findings);
  return parts.zip();
}
