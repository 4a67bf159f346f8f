/** What every part of the window says: its frame, its actions, what is said aloud. */
import { formatMoney } from '../../format.ts';
import { formatIn } from '../../spans.ts';
import type { Texts } from '../index.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
  failed: 'No se pudo iniciar Rentium Tray',
  folder: {
    denied: (folder) =>
      `No se puede escribir en la carpeta de datos: ${folder}. Cambia sus permisos o indica otra carpeta con RENTIUM_USER_DATA.`,
    full: (folder) =>
      `El disco de la carpeta de datos está lleno: ${folder}. Libera espacio y vuelve a iniciar.`,
    other: (folder) =>
      `No se puede usar la carpeta de datos: ${folder}. Indica otra carpeta con RENTIUM_USER_DATA.`,
  },
  noBridge:
    'Una parte de Rentium Tray no se cargó, así que esta ventana no puede mostrar tus números. Se siguen vigilando, y los códigos aparecen en el menú de la bandeja. Cierra esta ventana y vuelve a abrirla.',
  inUse: (folder) =>
    `Hay otra copia de Rentium Tray en marcha y tiene tus números. Cierra esa copia y vuelve a iniciar esta: se hará cargo de los números.\n\n${folder}`,
};

export const header: Views['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Actualizar',
  sandbox: 'Pruebas',
  online: 'Conectado',
  connecting: 'Conectando…',
  offlineSince: (time) => `Sin conexión desde ${time}`,
  failingSince: (time) => `Con fallos desde ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Tu saldo bajó ${formatMoney(by, locale)}, a ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Tu saldo subió ${formatMoney(by, locale)}, a ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Números', history: 'Historial', settings: 'Ajustes' },
  tabList: 'Vistas',
};

export const actions: Views['actions'] = {
  'enter-key': 'Introducir una clave',
  restart: 'Reiniciar',
  'try-again': 'Reintentar',
  'choose-again': 'Elegir de nuevo',
  'copy-details': 'Copiar detalles',
  'open-settings': 'Abrir Ajustes',
  detailsCopied: 'Detalles copiados',
  copyUncertain: 'Comprueba el portapapeles',
  copyUncertainText: 'Esta ventana no tenía el foco, así que Wayland pudo ignorar la copia.',
  showDetails: 'Ver detalles',
  tryAgainIn: (left) => `Reintentar en ${left}`,
  waitStarts: (leftMs, locale) => `Puedes volver a intentarlo ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Ya puedes volver a intentarlo.',
  dismiss: 'Descartar',
  close: 'Cerrar',
  cancel: 'Cancelar',
};

export const announcements: Views['announcements'] = {
  code: (service, code) => `Código ${code.split('').join(' ')} de ${service}`,
  sms: (service) => `SMS sin código de ${service}`,
};
