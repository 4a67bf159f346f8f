/** Notifications of the system. */
import { formatOrder } from '../../format.ts';
import type { Order } from '../../model.ts';

export const notifications = {
  codeTitle: (code: string) => `${code} is your code`,
  hiddenCodeTitle: 'A code has arrived',
  copiedCodeTitle: (code: string) => `${code} is copied`,
  hiddenCopiedCodeTitle: 'A code has arrived and is copied',
  smsTitle: 'An SMS has arrived',
  body: (order: Order, phone: string | null) =>
    phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`,
  /** Above all notifications of one number. */
  group: (service: string, phone: string | null) => (phone === null ? service : `${service} · ${phone}`),
  copyCode: 'Copy code',
};
