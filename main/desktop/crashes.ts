/** What to do when main or a helper stumbles: write it down, and go on. The ledger is on disk before anything is shown. */
import { app } from 'electron';
import type { Log } from '../ports.ts';

/** A mistake of ours is written down and the application goes on: it may hold numbers that are paid for. */
export function surviveMistakes(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught-exception', { error }));
  process.on('unhandledRejection', (reason) => log.error('unhandled-rejection', { reason }));
  // Helpers such as the GPU's: Electron starts them again by itself.
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) =>
    log.error('child-process-gone', { type, reason, exitCode, name }),
  );
}
