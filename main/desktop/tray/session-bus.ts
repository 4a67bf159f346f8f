/** Asks the session bus of Linux whether something shows tray icons, through whichever program for that is installed. */
import { execFile } from 'node:child_process';
import type { TrayHost } from './host.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';
const property = 'IsStatusNotifierHostRegistered';
const getter = 'org.freedesktop.DBus.Properties';

/** Each prints `true` or `false` somewhere on its one line. */
const questions: readonly (readonly [program: string, ...args: string[]])[] = [
  ['busctl', '--user', '--auto-start=no', 'call', watcher, path, getter, 'Get', 'ss', watcher, property],
  [
    ...(['gdbus', 'call', '--session', '--timeout', '1', '--dest', watcher, '--object-path', path] as const),
    ...['--method', `${getter}.Get`, watcher, property],
  ],
  [
    ...(['dbus-send', '--session', '--print-reply=literal', '--reply-timeout=1000'] as const),
    ...[`--dest=${watcher}`, path, `${getter}.Get`, `string:${watcher}`, `string:${property}`],
  ],
];

const limitMs = 1_500;

/** Output of a program; null where it failed, `absent` where there is no such program. */
export type Run = (program: string, args: readonly string[]) => Promise<string | null | 'absent'>;

/** The first program that is there decides. One that fails has found no watcher, or no bus. */
export async function askForTrayHost(run: Run = runProgram): Promise<TrayHost> {
  for (const [program, ...args] of questions) {
    const said = await run(program, args);
    if (said === 'absent') continue;
    return said !== null && /\btrue\b/.test(said) ? 'present' : 'missing';
  }
  return 'unknown';
}

const runProgram: Run = (program, args) =>
  new Promise((resolve) => {
    // An AppImage brings libraries along, which are not those that the system's own programs were made for.
    const { LD_LIBRARY_PATH: _, LD_PRELOAD: __, ...env } = process.env;
    execFile(
      program,
      args,
      { env, timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 4_096, encoding: 'utf8' },
      (error, said) => {
        if (error === null) resolve(said);
        else resolve('code' in error && error.code === 'ENOENT' ? 'absent' : null);
      },
    );
  });
