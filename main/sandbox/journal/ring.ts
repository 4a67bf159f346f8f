/** Keeps the last `capacity` items. Adding costs the same however many there were. */
export interface Ring<T> {
  add(item: T): void;
  /** Oldest first. */
  list(): readonly T[];
  clear(): void;
}

export function createRing<T>(capacity: number): Ring<T> {
  let items: T[] = [];
  let oldest = 0;
  return {
    add(item) {
      if (items.length < capacity) {
        items.push(item);
        return;
      }
      items[oldest] = item;
      oldest = (oldest + 1) % capacity;
    },
    list: () => [...items.slice(oldest), ...items.slice(0, oldest)],
    clear() {
      items = [];
      oldest = 0;
    },
  };
}
