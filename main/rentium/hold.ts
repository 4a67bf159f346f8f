import type { Clock } from '../ports.ts';

/** An instant before which nothing leaves; zero while there is none. */
export interface Hold {
  set(untilMs: number): void;
  untilMs(): number;
  end(): void;
}

/** A clock that is set back ends it: nobody knows how much of it is left. */
export function createHold(clock: Clock): Hold {
  const none = { sinceMs: 0, untilMs: 0 };
  let hold = none;
  return {
    set(untilMs) {
      hold = { sinceMs: clock.now(), untilMs };
    },
    untilMs: () => (clock.now() < hold.sinceMs ? 0 : hold.untilMs),
    end() {
      hold = none;
    },
  };
}
