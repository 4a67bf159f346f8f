import type { Chance } from '../../main/core/ports.ts';

/** Ids count up, so that a failing test shows the same ids each time; `random` is always the middle: no jitter. */
export function createFakeChance(): Chance {
  let count = 0;
  return {
    random: () => 0.5,
    uuid() {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
  };
}
