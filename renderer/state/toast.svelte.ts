/** One short message over the foot of the page. What went well leaves by itself; a failure stays until dismissed. */
import type { CopyOutcome, Result } from '../../preload/model/index.ts';
import { Flash } from './feedback.svelte.ts';
import type { PopupState } from './state.svelte.ts';

export interface Words {
  readonly title: string;
  readonly explanation: string;
}

/** An action on what was just done, such as Undo. */
export interface Offer {
  readonly text: string;
  readonly action: string;
  run(): unknown;
}

const offeredMs = 8000;

export class Toast {
  readonly #flash = new Flash();
  readonly #offering = new Flash(offeredMs);
  #done = $state('');
  #offer = $state.raw<Offer | null>(null);
  failure = $state.raw<Words | null>(null);
  /** It went well as far as is known. */
  warning = $state.raw<Words | null>(null);

  get done(): string | null {
    return this.#flash.shown ? this.#done : null;
  }

  get offer(): Offer | null {
    return this.#offering.shown ? this.#offer : null;
  }

  succeed(text: string): void {
    this.dismiss();
    this.#done = text;
    this.#flash.show();
  }

  fail(failure: Words): void {
    this.dismiss();
    this.failure = failure;
  }

  warn(warning: Words): void {
    this.dismiss();
    this.warning = warning;
  }

  /** Stays for eight seconds, or until it is taken. */
  suggest(offer: Offer): void {
    this.dismiss();
    this.#offer = offer;
    this.#offering.show();
  }

  dismiss(): void {
    this.#flash.cancel();
    this.#offering.cancel();
    this.failure = null;
    this.warning = null;
  }
}

// Content of the live region. Each sentence is a line of its own, so that two at once are both heard.

const kept = 5;

export class Announcer {
  #count = 0;
  lines = $state.raw<readonly { readonly id: number; readonly text: string }[]>([]);

  say(text: string): void {
    this.#count += 1;
    this.lines = [...this.lines, { id: this.#count, text }].slice(-kept);
  }
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
