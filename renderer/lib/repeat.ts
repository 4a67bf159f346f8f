/** A tray order that main did not send because it may be a slip: the window asks in its place. */
import type { AppState, Notice, Order } from '../../preload/model.ts';

type Seen = Pick<AppState, 'notices' | 'account'>;

export interface RepeatQuestion {
  readonly noticeId: Notice['id'];
  /** The order to repeat, and when it was made. */
  readonly order: Order;
  readonly orderedAtMs: number;
}

/** What `next` asks that `shown` did not, where there is an account to order with. */
export function repeatAskedBetween(shown: Seen | null, next: Seen): RepeatQuestion | null {
  if (next.account.kind !== 'sandbox' && next.account.kind !== 'live') return null;
  for (const notice of next.notices) {
    if (notice.kind !== 'order-failed' || notice.problem.kind !== 'repeat-order') continue;
    if (shown?.notices.some(({ id }) => id === notice.id)) continue;
    return { noticeId: notice.id, order: notice.order, orderedAtMs: notice.problem.orderedAtMs };
  }
  return null;
}
