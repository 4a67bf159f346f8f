/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (Pruebas)',

  codeArrived: (code) => `Código ${isolateIfRtl(code)}`,
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
  resting: (untilMs: number, locale: string) =>
    `RentiumSMS pide esperar hasta las ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`Mostrar ${isolateIfRtl(service)}`, phone, left === null ? 'en espera' : `en espera, ${left}`].join(
      ' · ',
    ),
  numberWithCode: (code, service) => `Copiar ${isolateIfRtl(code)} (${isolateIfRtl(service)})`,
  timeLeft: (leftMs, locale) =>
    leftMs === 0 ? 'a punto de terminar' : `quedan ${formatSpan(leftMs, locale)}`,

  copyLatest: (code) => `Copiar el último código: ${isolateIfRtl(code)}`,
  copyLatestNone: 'Copiar el último código',
  rentAgain: 'Alquilar otra vez',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Abrir Rentium Tray',
  pauseNotifications: 'Pausar notificaciones',
  settings: 'Ajustes',
  quit: 'Salir',
};

// Notices of events that the person did not cause, each told once.

export const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `La copia de reserva ${notice.file} estaba dañada. Se conserva como ${notice.keptAs} en la carpeta de datos.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `Faltaba ${notice.file}. Se usa su última copia buena.`
        : `Faltaba ${notice.file} y no se pudo leer su copia.`;
    return notice.restored
      ? `${notice.file} estaba dañado. Se usa su última copia buena; el archivo dañado se conserva como ${notice.keptAs}.`
      : `${notice.file} estaba dañado y no se pudo leer. Se conserva como ${notice.keptAs} en la carpeta de datos.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${card.endedBy[cause]}: ${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}. No llegará ningún SMS.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      one: 'Un número fue escrito por otra versión o está dañado. Se muestra lo que se pudo leer; todo se conserva en el archivo.',
      other: `${formatNumber(count, locale)} números fueron escritos por otra versión o están dañados. Se muestra lo que se pudo leer; todo se conserva en el archivo.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'El disco está lleno: lo que llegue ahora se mostrará, pero se perderá al salir si no liberas espacio.'
      : 'No se puede escribir en la carpeta de datos: lo que llegue ahora se mostrará, pero se perderá al salir.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'El sistema no permite que Rentium Tray muestre notificaciones. Actívalas en su configuración, en el apartado de notificaciones. Mientras tanto, los códigos aparecen aquí y en el menú de la bandeja.'
      : 'El sistema no mostró una notificación. Los códigos siguen apareciendo aquí y en el menú de la bandeja.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `El pedido hecho desde el menú de la bandeja no se realizó. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URL debe empezar por https:// (http solo para este mismo equipo). No se envió ninguna clave.',
  'key-withheld': ({ belongsTo, service }) =>
    `La clave guardada pertenece a ${ltr(belongsTo)}. No se envió a ${ltr(service)}, que es lo que indica RENTIUM_API_URL. Si guardas una clave para ese servicio, sustituirá a la guardada.`,
  crashed: () =>
    'Rentium Tray se cerró de forma inesperada la última vez. Tus números y códigos están a salvo; el registro en la carpeta de datos explica más.',
  stumbled: () =>
    'Algo falló dentro de Rentium Tray, pero sigue funcionando. Tus números y códigos están a salvo; el registro en la carpeta de datos explica más.',
  'copy-uncertain': () =>
    'El código se copió mientras otra ventana tenía el foco, y Wayland puede ignorarlo. Si no está en el portapapeles, cópialo aquí.',
  'copy-failed': () => 'El código no se copió: otro programa tiene ocupado el portapapeles. Cópialo aquí.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'Este escritorio no muestra iconos en la bandeja: para abrir esta ventana, inicia Rentium Tray otra vez. Tus números se siguen vigilando. En GNOME, la extensión AppIndicator muestra el icono.'
      : 'La imagen del icono de la bandeja está dañada. Rentium Tray sigue funcionando; vuelve a instalarlo para reparar el icono.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'El receptor de webhooks está apagado: otro programa usa su puerto.'
      : 'El receptor de webhooks está apagado: el sistema no quiso abrir su puerto.',
  'webhook-secret-replaced': () =>
    'El secreto de firma de los webhooks se ha sustituido, porque las firmas siguen ahora Standard Webhooks. Copia el nuevo en Ajustes y pégalo donde se firman tus eventos.',
};
