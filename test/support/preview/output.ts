/** The lines that a child process prints, and waiting for one of them. */
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Output {
  readonly lines: readonly string[];
  readonly errorLines: readonly string[];
  /** The next line, not yet taken by an earlier call, that fits. Rejects when the process ends or the time is over. */
  readonly nextLine: (pattern: RegExp, limitMs: number) => Promise<string>;
}

export function createOutput(child: ChildProcess): Output {
  const lines: string[] = [];
  const errorLines: string[] = [];
  let taken = 0;
  let ended = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const collect = (stream: ChildProcess['stdout'], into: string[]) => {
    if (stream === null) return;
    createInterface({ input: stream }).on('line', (line) => {
      into.push(line);
      tell();
    });
  };
  collect(child.stdout, lines);
  collect(child.stderr, errorLines);
  child.once('close', () => {
    ended = true;
    tell();
  });

  return {
    lines,
    errorLines,
    nextLine: (pattern, limitMs) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(limit);
          listeners.delete(look);
        };
        const fail = (why: string) => {
          stop();
          reject(new Error(`${why} ${pattern}. It printed:\n${[...lines, ...errorLines].join('\n')}`));
        };
        const look = () => {
          const index = lines.findIndex((line, at) => at >= taken && pattern.test(line));
          if (index < 0) return ended ? fail('The process ended before it printed') : undefined;
          taken = index + 1;
          stop();
          resolve(lines[index] ?? '');
        };
        const limit = setTimeout(() => fail(`Within ${limitMs} ms the process did not print`), limitMs);
        listeners.add(look);
        look();
      }),
  };
}
