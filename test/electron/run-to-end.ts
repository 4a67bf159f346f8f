import { spawn } from 'node:child_process';

/** Runs a program until it ends; its exit code, or null when a signal ended it. */
export function runToEnd(program: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(program, args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
