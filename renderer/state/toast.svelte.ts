/** One short message over the foot of the page. What went well leaves by itself; a failure stays until dismissed. */
import { Flash } from './feedback.svelte.ts';

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
