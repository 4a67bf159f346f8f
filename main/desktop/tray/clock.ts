/** Decides when the tray is shown anew: when the state changes, when time passes, and on Linux no more often than it bears. */
import { isDeepStrictEqual } from 'node:util';
import type { AppState } from '../../../preload/model/index.ts';
import { minutesLeftMs } from '../../../preload/words/index.ts';
import type { Cancel, Clock, Timers } from '../../core/index.ts';
import { copyEndMs, isOpen, maxBlipMs, newsEndMs } from './status.ts';
import type { TrayItem, TrayView } from './view.ts';

// Changes of the tray that passing time alone makes. Pure.

const secondMs = 1000;

/** Time until the tray changes although the state does not; null: never. */
export function unchangedForMs(state: AppState, nowMs: number): number | null {
  const { rentals, connection } = state;
  const delays = rentals.flatMap((rental) => {
    if (!isOpen(rental) || rental.expiresAtMs === null || rental.expiresAtMs <= nowMs) return [];
    const leftMs = rental.expiresAtMs - nowMs;
    const shownMs = minutesLeftMs(leftMs);
    // Whole minutes: a menu that counted seconds would have to be made anew each second.
    return shownMs === 0 ? [] : [leftMs - (shownMs - secondMs)];
  });
  for (const rental of rentals) {
    const newsMs = isOpen(rental) ? (newsEndMs(rental) ?? nowMs) - nowMs : 0;
    if (newsMs > 0) delays.push(newsMs);
  }
  const copyMs = copyEndMs(state, nowMs);
  if (copyMs !== null) delays.push(copyMs - nowMs);
  if (connection.kind === 'failing') {
    const blipMs = connection.sinceMs + maxBlipMs - nowMs;
    if (blipMs > 0) delays.push(blipMs);
  }
  return delays.length === 0 ? null : Math.min(...delays);
}

export interface TrayClock {
  show(state: AppState): void;
  /** From here on nothing is shown any more. */
  stop(): void;
}

export function createTrayClock(
  clock: Clock,
  timers: Timers,
  apply: (state: AppState, nowMs: number) => void,
): TrayClock {
  let cancel: Cancel = () => {};
  let isStopped = false;

  function show(state: AppState): void {
    if (isStopped) return;
    cancel();
    const nowMs = clock.now();
    apply(state, nowMs);
    const delayMs = unchangedForMs(state, nowMs);
    cancel = delayMs === null ? () => {} : timers.after(delayMs, () => show(state));
  }

  return {
    show,
    stop() {
      isStopped = true;
      cancel();
    },
  };
}

// Paces what the tray of Linux shows: policy only. There every change of the menu or of the tooltip sends
// the whole menu again, and an open one closes under the pointer (StatusIconLinuxDbus::SetToolTip,
// UpdatePlatformContextMenu). Minutes that pass and a balance that moves can wait; all else is shown at
// once.

const countsPeriodMs = 60_000;

interface TrayPace {
  show(view: TrayView): void;
  stop(): void;
}

export function createTrayPace(clock: Clock, timers: Timers, apply: (view: TrayView) => void): TrayPace {
  let shown: TrayView | null = null;
  let shownAtMs = Number.NEGATIVE_INFINITY;
  let cancel: Cancel = () => {};

  function applyNow(view: TrayView): void {
    shown = view;
    shownAtMs = clock.now();
    apply(view);
  }

  return {
    show(view) {
      cancel();
      if (shown !== null && isDeepStrictEqual(view, shown)) return;
      const sinceMs = clock.now() - shownAtMs;
      const mayWait = shown !== null && differOnlyInNumbers(shown, view);
      // A clock that was set back counts as time that has passed.
      if (!mayWait || sinceMs >= countsPeriodMs || sinceMs < 0) applyNow(view);
      else cancel = timers.after(countsPeriodMs - sinceMs, () => applyNow(view));
    },
    stop: () => cancel(),
  };
}

/** True when both menus have the same items, words and commands. A new code is another command. */
export function differOnlyInNumbers(one: TrayView, other: TrayView): boolean {
  return isDeepStrictEqual(withoutNumbers(one), withoutNumbers(other));
}

const withoutNumbers = (view: TrayView) => ({
  ...view,
  tooltip: plain(view.tooltip),
  menu: view.menu.map(plainItem),
});

function plainItem(item: TrayItem): unknown {
  switch (item.kind) {
    case 'separator':
      return item;
    case 'submenu':
      return { ...item, label: plain(item.label), items: item.items.map(plainItem) };
    case 'item':
    case 'checkbox':
      return { ...item, label: plain(item.label) };
  }
}

/** Digits of any script, with what stands between them. */
const plain = (text: string): string => text.replaceAll(/\p{Nd}+(?:[.,٫٬\u00a0\u202f’']\p{Nd}+)*/gu, '0');
