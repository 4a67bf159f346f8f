/** Names a place in a line. */
export type Ticket = number;

/** First in, first out; whoever stands in it may leave from any place. Every step takes constant time, on average. */
export interface Line<T> {
  join(item: T): Ticket;
  /** Does nothing when the place is no longer taken. */
  leave(ticket: Ticket): void;
  /** Takes out the one that has stood longest; undefined when the line is empty. */
  takeFirst(): T | undefined;
  size(): number;
}

export function createLine<T>(): Line<T> {
  const places = new Map<Ticket, T>();
  let first: Ticket = 0;
  let next: Ticket = 0;
  return {
    join(item) {
      places.set(next, item);
      next += 1;
      return next - 1;
    },
    leave(ticket) {
      places.delete(ticket);
    },
    takeFirst() {
      // Places that were left are passed over once. Asking the Map for its first key would pass over them each time.
      while (first < next && !places.has(first)) first += 1;
      const item = places.get(first);
      places.delete(first);
      return item;
    },
    size: () => places.size,
  };
}
