/** The tray: its tooltip and menu. */
import { formatMoney, formatNumber, formatOrder } from '../../format.ts';
import { formatSpan } from '../../spans.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Pruebas)',

  codeArrived: (code) => `Código ${code}`,
  hiddenCodeArrived: 'Ha llegado un código',
  waiting: (count, locale) =>
    plural(locale, count, {
      one: 'Esperando un SMS',
      other: `Esperando ${formatNumber(count, locale)} SMS`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'Saldo desconocido' : `Saldo: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `Saldo bajo: ${formatMoney(balance, locale)}`,
  notSetUp: 'Aún sin configurar',

  keyRefused: 'La clave de API no se acepta',
  keyLocked: 'La clave de API está bloqueada',
  unresolved: 'Un pedido necesita tu decisión',
  unreachable: 'No se puede conectar con RentiumSMS',
  unwell: 'RentiumSMS no responde como debería',

  number: (service, phone, left) =>
    left === null ? `${service} · ${phone}` : `${service} · ${phone} · ${left}`,
  numberWithCode: (code, service, phone, left) =>
    left === null ? `${code} · ${service} · ${phone}` : `${code} · ${service} · ${phone} · ${left}`,
  timeLeft: (leftMs, locale) =>
    leftMs === 0 ? 'a punto de terminar' : `quedan ${formatSpan(leftMs, locale)}`,

  copyLatest: (code) => `Copiar el último código: ${code}`,
  copyLatestNone: 'Copiar el último código',
  rentAgain: 'Alquilar otra vez',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${operator}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Abrir Rentium Tray',
  pauseNotifications: 'Pausar notificaciones',
  settings: 'Ajustes',
  quit: 'Salir',
};
