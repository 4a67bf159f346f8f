/** Global shortcuts: stored with the settings, taken from the system at start, and given back at quit. */
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Problem, Result, ShortcutName, SystemState } from '../../../preload/model/index.ts';
import { type Cancel, done, refuse, type Timers } from '../../core/index.ts';
import type { SettingsRoom } from '../../settings/index.ts';
import type { ShortcutKeys } from '../port.ts';

// Keys that can be a global shortcut, in Electron's spelling (electronjs.org, "Accelerator").

const named = [
  ...['Space', 'Tab', 'Backspace', 'Delete', 'Insert', 'Return', 'Enter', 'Escape', 'Esc', 'Plus'],
  ...['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'PrintScreen'],
  ...['numdec', 'numadd', 'numsub', 'nummult', 'numdiv'],
].map((name) => name.toLowerCase());

const isFunctionKey = (key: string): boolean => /^f(?:[1-9]|1\d|2[0-4])$/.test(key);
const isKey = (key: string): boolean =>
  /^[a-z0-9]$/.test(key) ||
  /^[`\-=[\]\\;',./]$/.test(key) ||
  /^num[0-9]$/.test(key) ||
  isFunctionKey(key) ||
  named.includes(key);

type Modifier = 'control' | 'alt' | 'shift' | 'super';

/** Null for what is no modifier on this platform: only macOS has Command and Option. */
function modifierOf(part: string, isMac: boolean): Modifier | null {
  switch (part) {
    case 'commandorcontrol':
    case 'cmdorctrl':
      return isMac ? 'super' : 'control';
    case 'command':
    case 'cmd':
      return isMac ? 'super' : null;
    case 'control':
    case 'ctrl':
      return 'control';
    case 'alt':
      return 'alt';
    case 'option':
      return isMac ? 'alt' : null;
    case 'shift':
      return 'shift';
    case 'super':
    case 'meta':
      return 'super';
    default:
      return null;
  }
}

const synonyms: Readonly<Record<string, string>> = { enter: 'return', esc: 'escape' };

/**
 * The keys in one spelling, so that two ways to write them compare equal; null when they cannot be a shortcut. There must
 * be a modifier: without one, or with Shift alone, a key could not be typed any more. Function keys do with Shift.
 */
export function readAccelerator(accelerator: string, platform: string): string | null {
  const parts = accelerator.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.at(-1) ?? '';
  if (!isKey(key)) return null;
  const modifiers = parts.slice(0, -1).map((part) => modifierOf(part, platform === 'darwin'));
  if (modifiers.includes(null) || new Set(modifiers).size < modifiers.length) return null;
  const isEnough = modifiers.some((modifier) => modifier !== 'shift' || isFunctionKey(key));
  return isEnough ? [...modifiers.toSorted(), synonyms[key] ?? key].join('+') : null;
}

/** True for keys that every program or the system itself uses. `keys` are spelt as by readAccelerator. */
export function isReserved(keys: string, platform: string): boolean {
  const edit = platform === 'darwin' ? 'super' : 'control';
  const letters = platform === 'darwin' ? 'acvxzqwhmt' : 'acvxzwt';
  const system =
    platform === 'darwin'
      ? ['super+tab', 'super+space']
      : ['alt+f4', 'alt+tab', 'alt+control+delete', 'super+l'];
  return system.includes(keys) || [...letters].some((letter) => keys === `${edit}+${letter}`);
}

export type ShortcutStates = SystemState['shortcuts'];

export interface Shortcuts {
  start(): void;
  /** Null frees the keys. When the system refuses new ones, the earlier ones stay in force. */
  set(name: ShortcutName, accelerator: string | null): Result<null>;
  /** While keys are being recorded, none of them does anything. */
  record(isRecording: boolean): void;
  stop(): void;
}

interface ShortcutsPorts {
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

/**
 * Finds out from a Wayland desktop's portal files whether it has global shortcuts. Electron would answer that keys
 * are registered in any case (shell/browser/api/electron_api_global_shortcut.cc).
 */
const shortcutInterface = 'org.freedesktop.impl.portal.GlobalShortcuts';

/** `portalFiles`: the texts of the `.portal` files. `currentDesktop`: XDG_CURRENT_DESKTOP, names between colons. */
export function hasShortcutPortal(portalFiles: readonly string[], currentDesktop: string): boolean {
  const desktops = currentDesktop.toLowerCase().split(':');
  return portalFiles.some((text) => {
    const usedIn = listOf(text, 'UseIn').map((name) => name.toLowerCase());
    const isUsed = usedIn.length === 0 || usedIn.some((name) => desktops.includes(name));
    return isUsed && listOf(text, 'Interfaces').includes(shortcutInterface);
  });
}

/** A list of a key file: `Key=one;two;`. */
function listOf(text: string, key: string): readonly string[] {
  const line = text.split(/\r?\n/).find((candidate) => candidate.split('=')[0]?.trim() === key);
  return (line?.slice(line.indexOf('=') + 1).split(';') ?? []).map((item) => item.trim()).filter(Boolean);
}

// Reads which portals a Linux desktop has: small files of the system's data folders.

/** The texts of all `.portal` files, by the XDG Base Directory Specification. */
export function readPortalFiles(variables: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = (variables['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':').filter(isAbsolute);
  return folders.flatMap((folder) => {
    const portals = join(folder, 'xdg-desktop-portal', 'portals');
    try {
      return readdirSync(portals)
        .filter((name) => name.endsWith('.portal'))
        .map((name) => readFileSync(join(portals, name), 'utf8'));
    } catch {
      return []; // No such folder, or none that may be read.
    }
  });
}
