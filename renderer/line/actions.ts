/** The actions that the line finds by name. */
import Copy from '@lucide/svelte/icons/copy';
import History from '@lucide/svelte/icons/history';
import Keyboard from '@lucide/svelte/icons/keyboard';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Pin from '@lucide/svelte/icons/pin';
import PinOff from '@lucide/svelte/icons/pin-off';
import Plus from '@lucide/svelte/icons/plus';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import Settings2 from '@lucide/svelte/icons/settings-2';
import type { Component } from 'svelte';
import { latestCode } from '../../preload/model/index.ts';
import { type PopupState, tellCopy } from '../state/index.ts';

export interface LineAction {
  readonly name: string;
  readonly otherWords?: string;
  readonly icon: Component;
  readonly run: () => unknown;
}

export function actionsOf(popup: PopupState): readonly LineAction[] {
  const { numbers, header, shortcuts, card } = popup.texts.views;
  const latest = latestCode(popup.snapshot?.rentals ?? []);
  const copyLatest: readonly LineAction[] =
    latest === null
      ? []
      : [
          {
            name: shortcuts.names.copyLatest,
            icon: Copy,
            run: () =>
              tellCopy(
                popup,
                popup.bridge.copyCode({ rentalId: latest.rental.id, smsId: latest.sms.id, which: 'code' }),
                card.codeCopied,
              ),
          },
        ];
  const isPinned = popup.snapshot?.system.isPinned ?? null;
  const pinning: readonly LineAction[] =
    isPinned === null
      ? []
      : [
          {
            name: isPinned ? header.unpin : header.pin,
            icon: isPinned ? PinOff : Pin,
            run: () => popup.tell(popup.bridge.pinWindow({ isPinned: !isPinned })),
          },
        ];
  return [
    ...copyLatest,
    { name: numbers.rent, icon: Plus, run: () => popup.openRent() },
    { name: header.tabs.numbers, icon: MessageSquareText, run: () => popup.show('numbers') },
    { name: header.tabs.history, icon: History, run: () => popup.show('history') },
    { name: header.tabs.settings, icon: Settings2, run: () => popup.show('settings') },
    ...pinning,
    {
      name: header.refresh,
      otherWords: header.balance,
      icon: RefreshCw,
      run: () => popup.tell(popup.bridge.readBalance()),
    },
    {
      name: shortcuts.actions.shortcuts,
      icon: Keyboard,
      run: () => {
        popup.areShortcutsListed = true;
      },
    },
  ];
}
