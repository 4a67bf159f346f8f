/** `npm run sandbox`: the service alone, until SIGINT or SIGTERM. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extractCode } from '../codes/index.ts';
import { clock, timers } from '../core/index.ts';
import { openStandardOutput, whenOrphaned } from './command-process.ts';
import { runSandboxCommand } from './sandbox-command.ts';

/** Seen from dist/sandbox. */
const manifest: { readonly version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
whenOrphaned(() => stop.abort());

const output = openStandardOutput(process);

const code = await runSandboxCommand(process.argv.slice(2), manifest.version, {
  now: clock.now,
  timers,
  findCode: (text, service) => extractCode(text, { service })?.code ?? null,
  randomBytes,
  printLine: output.print,
  printError: output.printError,
  isAlone: true,
  stop: stop.signal,
});
process.exitCode = await output.finish(code);
