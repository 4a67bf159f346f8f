/** Ids of the events that were taken within the last hour: senders deliver at least once, so some come again. */

export interface RecentEvents {
  has(id: string, nowMs: number): boolean;
  add(id: string, nowMs: number): void;
}

const keptForMs = 60 * 60_000;
/** Beyond these the oldest give way: to take an event twice costs one read. */
const mostEvents = 1_000;
/** Longer ids are not kept, so that nobody can fill the memory with them. */
const longestId = 200;

export function createRecentEvents(): RecentEvents {
  const takenAtMs = new Map<string, number>();
  return {
    has(id, nowMs) {
      const atMs = takenAtMs.get(id);
      return atMs !== undefined && Math.abs(nowMs - atMs) < keptForMs;
    },
    add(id, nowMs) {
      if (id.length > longestId) return;
      takenAtMs.delete(id);
      takenAtMs.set(id, nowMs);
      for (const oldest of takenAtMs.keys()) {
        if (takenAtMs.size <= mostEvents) break;
        takenAtMs.delete(oldest);
      }
    },
  };
}
