/** Ends a command that npm started together with the npm that started it. */
const checkIntervalMs = 500;

/**
 * Runs `end` when the shell that npm started this process through is gone: a SIGTERM to npm ends that shell, which does
 * not hand it on, and the process would keep its port for ever. Does nothing for a process that npm did not start.
 */
export function whenOrphaned(end: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, checkIntervalMs);
  timer.unref(); // It alone keeps no process alive.
}
