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
