/** Global shortcuts: stored with the settings, taken from the system at start, and given back at quit. */
import type { Problem, Result, ShortcutName, SystemState } from '../../../preload/model/index.ts';
import type { Cancel, Timers } from '../../core/index.ts';
import { done, refuse } from '../../core/index.ts';
import type { SettingsRoom } from '../../settings/index.ts';
import type { ShortcutKeys } from '../port.ts';
import { isReserved, readAccelerator } from './accelerator.ts';

export type ShortcutStates = SystemState['shortcuts'];

export interface Shortcuts {
  start(): void;
  /** Null frees the keys. When the system refuses new ones, the earlier ones stay in force. */
  set(name: ShortcutName, accelerator: string | null): Result<null>;
  /** While keys are being recorded, none of them does anything. */
  record(isRecording: boolean): void;
  stop(): void;
}

export interface ShortcutsPorts {
  readonly keys: ShortcutKeys;
  readonly settings: Pick<SettingsRoom, 'get' | 'change'>;
  readonly actions: Readonly<Record<ShortcutName, () => void>>;
  readonly platform: string;
  readonly timers: Timers;
  readonly onChange: (states: ShortcutStates) => void;
}

type Objection = Extract<Problem, { kind: 'shortcut' }>['reason'];

const names: readonly ShortcutName[] = ['copyLatest', 'openPopup', 'openLine', 'rentFavourite'];
/** A page that went away while it recorded must not leave the keys dead. */
const maxRecordingMs = 60_000;

export function createShortcuts(ports: ShortcutsPorts): Shortcuts {
  const { keys, settings, platform, timers } = ports;
  /** The keys that the system gave us, as they were spelt. */
  const held = new Map<ShortcutName, string>();
  let endRecording: Cancel | null = null;

  const stored = () => settings.get().shortcuts;
  const read = (accelerator: string) => readAccelerator(accelerator, platform);

  function showStates(): void {
    const stateOf = (name: ShortcutName) => {
      if (held.has(name)) return keys.isCertain ? 'on' : 'asked';
      return stored()[name] === null ? 'off' : 'refused';
    };
    ports.onChange({
      copyLatest: stateOf('copyLatest'),
      openPopup: stateOf('openPopup'),
      openLine: stateOf('openLine'),
      rentFavourite: stateOf('rentFavourite'),
    });
  }

  function take(name: ShortcutName, accelerator: string): boolean {
    // The system gives out no keys while they are suspended.
    if (endRecording !== null) keys.suspend(false);
    const isTaken = keys.register(accelerator, ports.actions[name]);
    if (endRecording !== null) keys.suspend(true);
    if (isTaken) held.set(name, accelerator);
    return isTaken;
  }

  function release(name: ShortcutName): void {
    const accelerator = held.get(name);
    if (accelerator !== undefined) keys.release(accelerator);
    held.delete(name);
  }

  /** Answers the reason why these keys cannot be asked for at all, or null. */
  function objectionTo(name: ShortcutName, accelerator: string): Objection | null {
    if (!keys.isSupported) return 'unsupported';
    const wanted = read(accelerator);
    if (wanted === null) return 'invalid';
    const isOurs = names.some((other) => {
      const theirs = stored()[other];
      return other !== name && theirs !== null && read(theirs) === wanted;
    });
    if (isOurs) return 'own';
    return isReserved(wanted, platform) ? 'taken' : null;
  }

  /** Changes what the system gives; answers how to undo that, or null when it refuses and nothing has changed. */
  function swap(name: ShortcutName, accelerator: string | null): (() => void) | null {
    const earlier = held.get(name);
    const isSame = earlier !== undefined && accelerator !== null && read(earlier) === read(accelerator);
    if (isSame) return () => {};
    if (accelerator === null) release(name);
    else {
      // The new ones first: so there is no moment in which another program could take the earlier.
      if (!take(name, accelerator)) return null;
      if (earlier !== undefined) keys.release(earlier);
    }
    return () => {
      release(name);
      if (earlier !== undefined) take(name, earlier);
    };
  }

  function record(isRecording: boolean): void {
    endRecording?.();
    endRecording = isRecording ? timers.after(maxRecordingMs, () => record(false)) : null;
    keys.suspend(isRecording);
  }

  return {
    start() {
      for (const name of names) {
        const accelerator = stored()[name];
        if (accelerator !== null && objectionTo(name, accelerator) === null) take(name, accelerator);
      }
      showStates();
    },
    set(name, accelerator) {
      const objection = accelerator === null ? null : objectionTo(name, accelerator);
      if (objection !== null) return refuse({ kind: 'shortcut', reason: objection });
      const undo = swap(name, accelerator);
      if (undo === null) return refuse({ kind: 'shortcut', reason: 'taken' });
      const reason = settings.change({ shortcuts: { ...stored(), [name]: accelerator } });
      if (reason !== null) undo();
      showStates();
      return reason === null ? done : refuse({ kind: 'storage', reason });
    },
    record,
    stop() {
      endRecording?.();
      for (const name of names) release(name);
    },
  };
}
