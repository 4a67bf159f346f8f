/** One short message over the foot of the page. What went well leaves by itself; a failure stays until dismissed. */

/** Something shown for a short while, such as "Copied" on a button. */
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
