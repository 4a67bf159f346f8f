/** The message beside a setting after a change: saved, for a moment, or the reason why not. */
import { onDestroy } from 'svelte';
import type { Problem, Result } from '../../preload/model/index.ts';
import { getPopup } from './state.svelte.ts';

// Something shown for a short while, such as "Copied" on a button.

export class Flash {
  readonly #durationMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  shown = $state(false);

  constructor(durationMs = 2000) {
    this.#durationMs = durationMs;
  }

  show(): void {
    this.cancel();
    this.shown = true;
    this.#timer = setTimeout(() => this.cancel(), this.#durationMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.shown = false;
  }
}

export class Feedback {
  readonly #saved = new Flash();
  readonly #announce: () => void;
  problem = $state.raw<Problem | null>(null);

  constructor(announce: () => void) {
    this.#announce = announce;
  }

  get isSaved(): boolean {
    return this.#saved.shown;
  }

  async follow<T>(call: Promise<Result<T>>): Promise<Result<T>> {
    const result = await call;
    if (result.ok) this.confirm();
    else {
      this.clear();
      this.problem = result.problem;
    }
    return result;
  }

  /** For what is saved elsewhere, where a failure is told too. */
  confirm(): void {
    this.clear();
    this.#saved.show();
    this.#announce();
  }

  clear(): void {
    this.#saved.cancel();
    this.problem = null;
  }
}

/** For one row, while its component is there. */
export function createFeedback(): Feedback {
  const popup = getPopup();
  const feedback = new Feedback(() => popup.announcer.say(popup.texts.views.settings.saved));
  onDestroy(() => feedback.clear());
  return feedback;
}
