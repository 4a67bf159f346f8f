import { runCli } from './cli/run.ts';
import { whenOrphaned } from './cli/when-orphaned.ts';

/** `npm run sandbox`: the service alone, until SIGINT or SIGTERM. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
whenOrphaned(() => stop.abort());

process.exitCode = await runCli(process.argv.slice(2), {
  now: Date.now,
  printLine: (line) => console.log(line),
  printError: (line) => console.error(line),
  isAlone: true,
  stop: stop.signal,
});
