/** Runs the built command line as a process of its own, as a person or a script does. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const cliFile = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** Without the last line break. */
  readonly out: string;
  readonly err: string;
}

export interface RunningCommand {
  readonly ended: Promise<Ended>;
  readonly interrupt: () => void;
}

export function startCommand(
  args: readonly string[],
  { env = {}, file = cliFile, input }: { env?: NodeJS.ProcessEnv; file?: string; input?: string } = {},
): RunningCommand {
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  if (input !== undefined) child.stdin.end(input);
  const parts = { out: '', err: '' };
  child.stdout.on('data', (part) => {
    parts.out += String(part);
  });
  child.stderr.on('data', (part) => {
    parts.err += String(part);
  });
  return {
    interrupt: () => void child.kill('SIGINT'),
    ended: new Promise((resolve) =>
      child.once('close', (code) => resolve({ code, out: parts.out.trimEnd(), err: parts.err.trimEnd() })),
    ),
  };
}

export const runCommandLine = (...all: Parameters<typeof startCommand>): Promise<Ended> =>
  startCommand(...all).ended;
