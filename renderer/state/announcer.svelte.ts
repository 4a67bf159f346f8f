/** Content of the live region. Each sentence is a line of its own, so that two at once are both heard. */

const kept = 5;

export class Announcer {
  #count = 0;
  lines = $state.raw<readonly { readonly id: number; readonly text: string }[]>([]);

  say(text: string): void {
    this.#count += 1;
    this.lines = [...this.lines, { id: this.#count, text }].slice(-kept);
  }
}
