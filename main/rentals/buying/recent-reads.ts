/** The last reads of one kind of list in this run: what may be relied upon for a few seconds, and what is under way. */
import type { Result } from '../../../preload/model/index.ts';
import type { Clock } from '../../core/index.ts';

export interface RecentReads<T> {
  /** Notes a read that has just left, under what it asks for. */
  note(key: string, answer: Promise<Result<T>>): void;
  /** The last read under that key: one that is under way, or a good one that was answered in the last `freshForMs`. */
  find(key: string): Promise<Result<T>> | null;
}

interface Read<T> {
  readonly answer: Promise<Result<T>>;
  /** Null while the read is under way; before every instant once it has failed. */
  answeredAtMs: number | null;
}

/** At most `max` keys are remembered; the oldest go first. */
export function createRecentReads<T>(clock: Clock, freshForMs: number, max: number): RecentReads<T> {
  const reads = new Map<string, Read<T>>();
  return {
    note(key, answer) {
      const read: Read<T> = { answer, answeredAtMs: null };
      reads.delete(key); // So that it becomes the newest.
      reads.set(key, read);
      for (const oldest of reads.keys()) {
        if (reads.size <= max) break;
        reads.delete(oldest);
      }
      const settle = (isGood: boolean) => {
        read.answeredAtMs = isGood ? clock.now() : Number.NEGATIVE_INFINITY;
      };
      void answer.then(
        ({ ok }) => settle(ok),
        () => settle(false),
      );
    },
    find(key) {
      const read = reads.get(key);
      if (read === undefined) return null;
      if (read.answeredAtMs === null) return read.answer;
      // A clock that was set back makes an age below zero, which says nothing.
      const ageMs = clock.now() - read.answeredAtMs;
      return ageMs >= 0 && ageMs <= freshForMs ? read.answer : null;
    },
  };
}
