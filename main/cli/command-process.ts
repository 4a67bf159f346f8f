/** A command as a process: its output, the application that it starts beside itself, and its end with the npm that started it. */
import { type SpawnOptions, spawn } from 'node:child_process';

/** Standard output and error of a command, whatever is at their other end. */
export interface StandardOutput {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Waits until everything is written. Answers the exit code: the given one, or 1 where the output was lost. */
  finish(code: number): Promise<number>;
}

/** A pipe whose reader has left. Windows says EOF as well (uv_translate_sys_error in libuv's src/win/error.c). */
const readerHasLeft: readonly (string | undefined)[] = ['EPIPE', 'EOF'];

/**
 * A reader that leaves early, as `head` does, wants no more: that is no failure. A disk that is full is one. Without a
 * listener either would end the process with a stack trace.
 */
export function openStandardOutput({
  stdout,
  stderr,
}: Pick<NodeJS.Process, 'stdout' | 'stderr'>): StandardOutput {
  let lostBy: string | null = null;
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (!readerHasLeft.includes(code)) lostBy ??= code ?? message;
  });
  stderr.on('error', () => {}); // Nowhere is left to say it.
  // Node calls back in the order of the writes, also for what could not be written.
  const written = (stream: NodeJS.WriteStream) =>
    new Promise<void>((resolve) => stream.write('', () => resolve()));
  const printError = (text: string) => void stderr.write(`${text}\n`);
  return {
    print: (text) => void stdout.write(`${text}\n`),
    printError,
    async finish(code) {
      await written(stdout);
      if (lostBy !== null) printError(`The output could not be written (${lostBy}).`);
      await written(stderr);
      return lostBy === null ? code : code || 1;
    },
  };
}

/** Starts the application, which outlives the command. The signal aborts when the program could not be started, or ends with a failure while the command still runs. */
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

/** Within this time it is noticed that the parent is gone. */
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
