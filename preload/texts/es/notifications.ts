/** Notifications of the system. */
import { formatOrder } from '../../format.ts';
import type { Texts } from '../index.ts';

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${code} es tu código`,
  hiddenCodeTitle: 'Ha llegado un código',
  copiedCodeTitle: (code) => `${code} está copiado`,
  hiddenCopiedCodeTitle: 'Ha llegado un código y está copiado',
  smsTitle: 'Ha llegado un SMS',
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? service : `${service} · ${phone}`),
  copyCode: 'Copiar código',
};
