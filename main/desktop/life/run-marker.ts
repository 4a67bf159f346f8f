/** A file that is there while the application runs: the next start finds it only if this run did not end by itself. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RunMarker {
  /** The last run in this folder ended without saying so. */
  readonly hasCrashed: boolean;
  /** This run ends in order. */
  end(): void;
}

/** Call once this is the only instance. A folder that cannot be written to tells of no crash. */
export function beginRun(folder: string): RunMarker {
  const path = join(folder, 'running');
  const hasCrashed = existsSync(path);
  attempt(() => {
    // A link that somebody put there would be written through.
    rmSync(path, { force: true });
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  });
  return { hasCrashed, end: () => attempt(() => rmSync(path, { force: true })) };
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The files that matter report what is wrong with the folder.
  }
}
