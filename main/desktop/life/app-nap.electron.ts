/** Keeps macOS from slowing the application down while nobody sees its window. */
import { powerSaveBlocker } from 'electron';

/**
 * macOS puts an application whose windows are hidden into App Nap, where timers run seconds late (electron#5101, electron#4465): a
 * code would arrive late. The other systems leave timers alone, and there a blocker would only keep the machine from sleeping.
 */
export function createKeepAwake(platform: NodeJS.Platform): (isAwake: boolean) => void {
  if (platform !== 'darwin') return () => {};
  let blockerId: number | null = null;
  return (isAwake) => {
    if (isAwake) blockerId ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blockerId !== null) {
      powerSaveBlocker.stop(blockerId);
      blockerId = null;
    }
  };
}
