/**
 * Follows whether the desktop of Linux shows tray icons. Electron asks for the StatusNotifier host once, when an icon is made, and
 * never again (StatusIconLinuxDbus::CheckStatusNotifierWatcherHasOwner, TrayIconLinux::OnImplInitializationFailed). An application
 * that starts at login is often there before the panel. So the icon is made again when the host comes.
 */
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
