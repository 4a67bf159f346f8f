/** The little of Node's EventEmitter that a sandboxed preload is offered. */
type Listener = (...args: unknown[]) => void;

export class Listeners {
  readonly #listeners = new Map<string, { listener: Listener; once: boolean }[]>();

  on(name: string, listener: Listener): this {
    return this.#add(name, listener, false);
  }
  once(name: string, listener: Listener): this {
    return this.#add(name, listener, true);
  }
  addListener(name: string, listener: Listener): this {
    return this.#add(name, listener, false);
  }
  off(name: string, listener: Listener): this {
    return this.removeListener(name, listener);
  }
  removeListener(name: string, listener: Listener): this {
    const known = this.#listeners.get(name) ?? [];
    const index = known.findLastIndex((one) => one.listener === listener);
    this.#listeners.set(name, index < 0 ? known : known.toSpliced(index, 1));
    return this;
  }
  removeAllListeners(name?: string): this {
    if (name === undefined) this.#listeners.clear();
    else this.#listeners.delete(name);
    return this;
  }
  emit(name: string, ...args: unknown[]): boolean {
    const known = this.#listeners.get(name) ?? [];
    for (const { listener, once } of known) {
      if (once) this.removeListener(name, listener);
      listener.apply(this, args);
    }
    return known.length > 0;
  }

  #add(name: string, listener: Listener, once: boolean): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), { listener, once }]);
    return this;
  }
}
