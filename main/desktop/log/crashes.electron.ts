/** Logs errors that nothing has caught, and goes on. The ledger is on disk before anything is shown. */
import { app } from 'electron';
import type { Log } from '../../core/index.ts';

export interface MistakePorts {
  readonly log: Log;
  /** Tells the person. Called once in a run: what went wrong once tends to do so again. */
  readonly tell: () => void;
  /** Emits Node's events for errors that nobody has caught. */
  readonly source: Pick<NodeJS.EventEmitter, 'on'>;
}

/** A mistake of ours is written down and the application goes on: it may hold numbers that are paid for. */
export function surviveMistakes({ log, tell, source }: MistakePorts): void {
  let isTold = false;
  const note = (event: string) => (error: unknown) => {
    log.error(event, { error });
    if (isTold) return;
    isTold = true;
    tell();
  };
  source.on('uncaughtException', note('uncaught-exception'));
  source.on('unhandledRejection', note('unhandled-rejection'));
  // Helpers such as the GPU's: Electron starts them again by itself.
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) =>
    log.error('child-process-gone', { type, reason, exitCode, name }),
  );
}
