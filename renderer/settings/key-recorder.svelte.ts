/** Keys being recorded for a shortcut: from the click on Record to the first that make one. */
import type { Bridge } from '../../preload/contract.ts';
import { heldModifiers, type Press, readPress } from './accelerator.ts';

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
