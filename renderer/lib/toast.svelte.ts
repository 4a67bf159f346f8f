/** One short message over the foot of the page. What went well leaves by itself; a failure stays until dismissed. */
import { Flash } from './flash.svelte.ts';

export interface Failure {
  readonly title: string;
  readonly explanation: string;
}

export class Toast {
  readonly #flash = new Flash();
  #done = $state('');
  failure = $state.raw<Failure | null>(null);

  get done(): string | null {
    return this.#flash.shown ? this.#done : null;
  }

  succeed(text: string): void {
    this.failure = null;
    this.#done = text;
    this.#flash.show();
  }

  fail(failure: Failure): void {
    this.#flash.cancel();
    this.failure = failure;
  }

  dismiss(): void {
    this.failure = null;
  }
}
