/** Stops looking for SMS of a number. The toast offers to undo it for a while. */
import type { Rental } from '../../preload/model/index.ts';
import type { PopupState } from '../state/index.ts';

export async function stopWatching(popup: PopupState, { id, phone, order }: Rental): Promise<void> {
  const { card } = popup.texts.views;
  const result = await popup.tell(popup.bridge.stopWatching(id));
  if (!result.ok) return;
  const text =
    phone === null ? card.watchingStoppedFor(order.service.name) : card.watchingStopped(phone.international);
  popup.announcer.say(text);
  popup.toast.suggest({ text, action: card.undo, run: () => popup.tell(popup.bridge.watchAgain(id)) });
}
