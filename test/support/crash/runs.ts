import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ChildLine, ChildSetting } from './protocol.ts';

const script = fileURLToPath(new URL('../../../dist/tools/crash-child.js', import.meta.url));

/** One life of the application's process. */
export interface Run {
  readonly lines: readonly ChildLine[];
  /** Resolves when the process has said this, which it may have done already; rejects when it ends before. */
  said(kind: ChildLine['kind']): Promise<void>;
  /** SIGKILL: no handler, no flush. Resolves when all that the process said was read. */
  kill(): Promise<void>;
}

export function startRun(setting: ChildSetting): Run {
  const child = spawn(process.execPath, [script, JSON.stringify(setting)]);
  const ended = once(child, 'exit');
  // Asked for now: a process that killed itself has an exit code before all that it said was read.
  const closed = once(child, 'close');
  const lines: ChildLine[] = [];
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const waiting = new Map<ChildLine['kind'], () => void>();
  createInterface(child.stdout).on('line', (text) => {
    const line = parseLine(text);
    if (line === null) return;
    lines.push(line);
    waiting.get(line.kind)?.();
  });
  const fail = () => new Error(`The process ended by itself: ${complaints.join('').slice(0, 2_000)}`);
  return {
    lines,
    said: (kind) =>
      new Promise((resolve, reject) => {
        if (lines.some((line) => line.kind === kind)) return resolve();
        waiting.set(kind, resolve);
        ended.then(() => reject(fail()), reject);
      }),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** The last line of a killed process may be half a line. */
function parseLine(text: string): ChildLine | null {
  try {
    // Written by child.ts from the same type.
    return JSON.parse(text) as ChildLine;
  } catch {
    return null;
  }
}
