/** Stops looking for SMS, which can be undone for a while. */
import type { Rental } from '../../preload/model/index.ts';
import type { PopupState } from '../state/index.ts';

export async function stopWatching(
  popup: Pick<PopupState, 'bridge' | 'tell' | 'toast' | 'announcer' | 'texts'>,
  { id, phone, order }: Pick<Rental, 'id' | 'phone' | 'order'>,
): Promise<void> {
  const result = await popup.tell(popup.bridge.stopWatching(id));
  if (!result.ok) return;
  const { card } = popup.texts.views;
  const text =
    phone === null ? card.watchingStoppedFor(order.service.name) : card.watchingStopped(phone.international);
  popup.announcer.say(text);
  popup.toast.suggest({ text, action: card.undo, run: () => popup.tell(popup.bridge.watchAgain(id)) });
}
