/**
 * Paces what the tray of Linux shows: policy only. There every change of the menu or of the tooltip sends the whole menu again, and
 * an open one closes under the pointer (StatusIconLinuxDbus::SetToolTip, UpdatePlatformContextMenu). Minutes that pass and a balance
 * that moves can wait; all else is shown at once.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Cancel, Clock, Timers } from '../../core/index.ts';
import type { TrayItem, TrayView } from './view.ts';

const countsPeriodMs = 60_000;

export interface TrayPace {
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
