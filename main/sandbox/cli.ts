import { randomBytes } from 'node:crypto';
import { runCli } from './cli/run.ts';
import { whenOrphaned } from './cli/when-orphaned.ts';
import type { Timers } from './ports.ts';

/** `npm run sandbox`: the service alone, until SIGINT or SIGTERM. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
whenOrphaned(() => stop.abort());

/** setTimeout takes a longer delay for none. Whoever asked for it finds that it is early, and asks again. */
const maxTimeoutMs = 2 ** 31 - 1;
const timers: Timers = {
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, maxTimeoutMs));
    return () => clearTimeout(timer);
  },
};

process.exitCode = await runCli(process.argv.slice(2), {
  now: Date.now,
  timers,
  randomBytes,
  printLine: (line) => console.log(line),
  printError: (line) => console.error(line),
  isAlone: true,
  stop: stop.signal,
});
