import type { WindowFocus } from '../../main/desktop/port.ts';

export interface FakeFocus extends WindowFocus {
  isNeeded: boolean;
  gain(): void;
  lose(): void;
  listenerCount(): number;
}

export function createFakeFocus(): FakeFocus {
  const listeners = new Set<() => void>();
  let isHeld = false;
  return {
    isNeeded: false,
    isHeld: () => isHeld,
    onGained(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
    gain() {
      isHeld = true;
      for (const run of [...listeners]) run();
    },
    lose() {
      isHeld = false;
    },
    listenerCount: () => listeners.size,
  };
}
