/** Plays a sound of our own. What makes it comes with the first one. */
import type { OwnSound } from '../../preload/model/index.ts';

export async function playSound(name: OwnSound): Promise<void> {
  const { synthesize } = await import('./synthesizer.ts');
  await synthesize(name);
}
