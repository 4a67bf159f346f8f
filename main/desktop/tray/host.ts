/**
 * Follows whether the desktop of Linux shows tray icons. Electron asks for the StatusNotifier host once, when an icon is made, and
 * never again (StatusIconLinuxDbus::CheckStatusNotifierWatcherHasOwner, TrayIconLinux::OnImplInitializationFailed). An application
 * that starts at login is often there before the panel. So the icon is made again when the host comes.
 */
import { execFile } from 'node:child_process';
import type { Cancel, Timers } from '../../core/index.ts';

/** `unknown`: there is no way to ask. */
export type TrayHost = 'present' | 'missing' | 'unknown';

export interface TrayHostPorts {
  readonly ask: () => Promise<TrayHost>;
  readonly timers: Timers;
  /** The icon is to be made, or made anew: it comes where icons are shown now. */
  readonly place: () => void;
  /** Called at most once: the host has been missing for longer than a panel takes to start. */
  readonly onMissing: () => void;
  /** Called after `onMissing` when the host has come. */
  readonly onFound: () => void;
}

/** In all about ten minutes: a panel takes seconds, and an extension of GNOME that is switched on by hand a little longer. */
const delaysMs = [1_000, 2_000, 2_000, 5_000, 10_000, ...Array.from({ length: 10 }, () => 60_000)];
/** Attempts before the person is told: a panel may take that long to start. */
const patientTries = 5;

/** Places the icon now, and again when its host comes. Answers how to end that. */
export function followTrayHost({ ask, timers, place, onMissing, onFound }: TrayHostPorts): Cancel {
  let hasEnded = false;
  let cancelTimer: Cancel = () => {};

  async function look(tries: number): Promise<void> {
    const host = await ask().catch((): TrayHost => 'unknown');
    if (hasEnded) return;
    const isFirst = tries === 0;
    // Without a host there may still be a tray of the older kind, which Electron falls back to.
    if (isFirst || host === 'present') place();
    if (host === 'present' && tries > patientTries) onFound();
    if (host === 'present' || (isFirst && host === 'unknown')) return;
    if (tries === patientTries) onMissing();
    const delayMs = delaysMs[tries];
    if (delayMs !== undefined) cancelTimer = timers.after(delayMs, () => void look(tries + 1));
  }

  void look(0);
  return () => {
    hasEnded = true;
    cancelTimer();
  };
}

// Asks the session bus of Linux whether something shows tray icons, through whichever program for that is
// installed.

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
