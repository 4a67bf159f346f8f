/** Starts the application beside the command, which it outlives. */
import { type SpawnOptions, spawn } from 'node:child_process';

/** The signal aborts when the program could not be started, or ends with a failure while the command still runs. */
export function startDetached(
  file: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): AbortSignal {
  const failed = new AbortController();
  const child = spawn(file, args, { ...options, detached: true, stdio: 'ignore', windowsHide: true });
  child.once('error', () => failed.abort());
  child.once('exit', (code) => {
    if (code !== 0) failed.abort();
  });
  child.unref();
  return failed.signal;
}
