/** Something shown for a short while, such as "Copied" on a button. */

const flashMs = 2000;

export class Flash {
  shown = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(): void {
    this.cancel();
    this.shown = true;
    this.#timer = setTimeout(() => this.cancel(), flashMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.shown = false;
  }
}
