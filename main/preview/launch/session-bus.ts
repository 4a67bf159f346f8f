/** The session bus of the Linux desktop that is played, in place of this computer's own. */
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { condition } from '../desktop/conditions.ts';
import { signals } from '../desktop/signals.ts';

/** Seen from dist/tools. */
const programsFolder = fileURLToPath(new URL('../../main/preview/session-bus', import.meta.url));

/** From now on programs that the application starts to ask the bus are told what the stand-in plays. */
export function offerSessionBus(): void {
  process.env['PATH'] = `${programsFolder}${delimiter}${process.env['PATH'] ?? ''}`;
  const tell = () => {
    process.env['RENTIUM_STAND_IN_TRAY_HOST'] = condition('trayHost');
  };
  tell();
  signals.on('changed', tell);
}
