/** Notifications of the system. */
import { formatOrder } from '../../format.ts';
import type { Texts } from '../index.ts';

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `Ihr Code ist ${code}`,
  hiddenCodeTitle: 'Ein Code ist da',
  copiedCodeTitle: (code) => `${code} ist kopiert`,
  hiddenCopiedCodeTitle: 'Ein Code ist da und kopiert',
  smsTitle: 'Eine SMS ist da',
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? service : `${service} · ${phone}`),
  copyCode: 'Code kopieren',
};
