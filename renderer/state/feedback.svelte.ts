/** Tells the person how something ended: a change of a setting, a copy, a deletion. */
import { onDestroy } from 'svelte';
import type { CopyOutcome, Problem, Result } from '../../preload/model/index.ts';
import { Flash } from './news.svelte.ts';
import { getPopup, type PopupState } from './state.svelte.ts';

/** The message beside a setting after a change: saved, for a moment, or the reason why not. */
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

// Tells the person that numbers were deleted, and how to have them back.

export function tellDeleted(
  popup: Pick<PopupState, 'tell' | 'toast' | 'announcer' | 'texts' | 'bridge'>,
  text: string,
): void {
  popup.announcer.say(text);
  popup.toast.suggest({
    text,
    action: popup.texts.views.card.undo,
    run: () => popup.tell(popup.bridge.undoDeletion()),
  });
}

// Tells the person how a copy ended.

/** True where it is on the clipboard for certain; `done` is said then. */
export async function tellCopy(
  popup: Pick<PopupState, 'tell' | 'toast' | 'announcer' | 'texts'>,
  copy: Promise<Result<CopyOutcome>>,
  done: string,
): Promise<boolean> {
  const result = await popup.tell(copy);
  if (!result.ok) return false;
  if (result.value === 'uncertain') {
    const { copyUncertain: title, copyUncertainText: explanation } = popup.texts.views.actions;
    popup.toast.warn({ title, explanation });
    return false;
  }
  popup.announcer.say(done);
  return true;
}
