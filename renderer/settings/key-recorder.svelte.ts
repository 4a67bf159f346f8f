/** Keys being recorded for a shortcut: from the click on Record to the first that make one. */
import type { Bridge } from '../state/index.ts';

// From keys that are pressed to an Electron accelerator.

export type Press = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** AltGr types characters on Windows, though it reads as Ctrl and Alt there. */
  readonly isAltGraph: boolean;
};

/** Meaning of a key press while keys are being recorded. */
export type Recorded =
  | { readonly kind: 'chord'; readonly accelerator: string }
  /** Modifiers alone: more is to come. */
  | { readonly kind: 'held' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  /** No shortcut can be made of it. */
  | { readonly kind: 'unusable' };

const modifierKeys: ReadonlySet<string> = new Set(['Control', 'Meta', 'Alt', 'AltGraph', 'Shift']);
/** Electron's names of keys that are no letter, digit or function key, by `KeyboardEvent.code`. */
const otherKeys: ReadonlyMap<string, string> = new Map([
  ['Space', 'Space'],
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
  ...['Insert', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'].map((name): [string, string] => [name, name]),
]);

/**
 * The key as an accelerator names it; null where it has no name that holds on every keyboard (punctuation). A Latin
 * letter is the one that the layout gives; where it gives another script, or Option has made a sign of it, the place
 * of the key counts, as it does for the system.
 */
function keyOf({ code, key }: Press): string | null {
  const place = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1\d|2[0-4])))$/.exec(code);
  const [, letter, digit, functionKey] = place ?? [];
  if (letter !== undefined) return /^[a-z]$/i.test(key) ? key.toUpperCase() : letter;
  if (/^[a-z]$/i.test(key) && digit === undefined) return key.toUpperCase();
  return digit ?? functionKey ?? otherKeys.get(code) ?? null;
}

/** The modifiers that are down, by their names in an accelerator and in the order in which the system lists them. */
export function heldModifiers(press: Press, platform: string): string[] {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const held: readonly (readonly [boolean, string])[] =
    platform === 'darwin'
      ? [
          [ctrlKey, 'Control'],
          [altKey, 'Alt'],
          [shiftKey, 'Shift'],
          [metaKey, 'CommandOrControl'],
        ]
      : [
          [metaKey, 'Super'],
          [ctrlKey, 'CommandOrControl'],
          [altKey, 'Alt'],
          [shiftKey, 'Shift'],
        ];
  return held.flatMap(([isDown, name]) => (isDown ? [name] : []));
}

/** `platform` is Node's name of the system, such as `darwin`. */
export function readPress(press: Press, platform: string): Recorded {
  if (modifierKeys.has(press.key)) return { kind: 'held' };
  const modifiers = heldModifiers(press, platform);
  if (modifiers.length === 0 && press.key === 'Escape') return { kind: 'cancel' };
  if (modifiers.length === 0 && press.key === 'Backspace') return { kind: 'clear' };
  const key = keyOf(press);
  // Shift alone would take a letter away from every program.
  const isEnough = modifiers.some((name) => name !== 'Shift') && !press.isAltGraph;
  return key === null || !isEnough
    ? { kind: 'unusable' }
    : { kind: 'chord', accelerator: [...modifiers, key].join('+') };
}

// The recording.

export class KeyRecorder {
  readonly #tell: Bridge['recordShortcut'];
  readonly #platform: string;
  readonly #keep: (accelerator: string | null) => unknown;
  isOn = $state(false);
  /** The modifiers that are down, as an accelerator names them. */
  held = $state.raw<readonly string[]>([]);
  /** True when the last press could not be used. */
  isUnusable = $state(false);

  constructor(
    tell: Bridge['recordShortcut'],
    platform: string,
    keep: (accelerator: string | null) => unknown,
  ) {
    this.#tell = tell;
    this.#platform = platform;
    this.#keep = keep;
  }

  /** Main lets go of every shortcut meanwhile: it would act instead of being recorded. */
  async start(): Promise<void> {
    if (this.isOn) return;
    this.isOn = true;
    this.isUnusable = false;
    await this.#tell({ isRecording: true });
  }

  async end(): Promise<void> {
    if (!this.isOn) return;
    this.isOn = false;
    this.isUnusable = false;
    this.held = [];
    await this.#tell({ isRecording: false });
  }

  /** Tab is never taken: it leaves, which ends the recording. */
  press(event: KeyboardEvent): void {
    if (!this.isOn || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const press = pressOf(event);
    this.held = heldModifiers(press, this.#platform);
    if (event.type === 'keyup') return;
    const recorded = readPress(press, this.#platform);
    this.isUnusable = recorded.kind === 'unusable';
    if (recorded.kind === 'chord') void this.#finish(recorded.accelerator);
    else if (recorded.kind === 'clear') void this.#finish(null);
    else if (recorded.kind === 'cancel') void this.end();
  }

  async #finish(accelerator: string | null): Promise<void> {
    await this.end();
    this.#keep(accelerator);
  }
}

const pressOf = (event: KeyboardEvent): Press => ({
  code: event.code,
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
  isAltGraph: event.getModifierState('AltGraph'),
});
