/** True once a label has stood long enough to be read before a press may act on it. */

/** Longer than the second click of a double-click takes, and than a key that was pressed for what stood there before. */
const settlingMs = 500;

export interface Settling {
  /** False for half a second after each change of the label. */
  readonly isSettled: boolean;
}

/** To be called while a component is made; `label` is read as its effects are. */
export function createSettling(label: () => string): Settling {
  let settledLabel = $state('');
  $effect(() => {
    const shown = label();
    const timer = setTimeout(() => {
      settledLabel = shown;
    }, settlingMs);
    return () => clearTimeout(timer);
  });
  return {
    get isSettled() {
      return settledLabel === label();
    },
  };
}

/** A key that is held down presses again and again: such a press acts on nothing. */
export function refuseHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
