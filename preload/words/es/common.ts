/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

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
  newer: (file) =>
    `Una versión más nueva de Rentium Tray guardó tus datos, y esta más antigua los deja como están. Instala la versión más nueva y vuelve a iniciar.\n\n${file}`,
};

export const header: Views['header'] = {
  balance: 'Saldo',
  noBalance: '—',
  refresh: 'Actualizar',
  sandbox: 'Pruebas',
  connecting: 'Conectando…',
  offlineSince: (time) => `Sin conexión desde ${time}`,
  failingSince: (time) => `Problemas desde ${time}`,
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
  'open-login-page': 'Abrir la página de acceso de la red',
  'open-guide': 'Cómo resolverlo',
  detailsCopied: 'Detalles copiados',
  copyUncertain: 'Comprueba el portapapeles',
  copyUncertainText: 'Esta ventana no tenía el foco, así que Wayland pudo ignorar la copia.',
  showDetails: 'Ver detalles',
  tryAgainIn: (left) => `Reintentar en ${left}`,
  waitStarts: (leftMs, locale) => `Puedes volver a intentarlo ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'Ya puedes volver a intentarlo.',
  dismiss: 'Descartar',
  close: 'Cerrar',
  leave: 'Salir de todos modos',
  cancel: 'Cancelar',
};

export const announcements: Views['announcements'] = {
  code: (service, code) => `Código ${code.split('').join(' ')} de ${isolateIfRtl(service)}`,
  sms: (service) => `SMS sin código de ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
  title: 'Números de teléfono para códigos SMS',
  lead: 'Alquila un número, recibe el código y pégalo.',
  trySandbox: 'Probar el entorno de pruebas',
  sandboxHint: 'Números de práctica gratis, sin cuenta.',
  or: 'o practica primero',
  keyLabel: 'Clave de API',
  keyHint: 'Pégala aquí: se comprueba una vez y se guarda en el llavero del sistema.',
  saveKey: 'Guardar clave',
  savingKey: 'Comprobando la clave…',
  keepInMemory: 'Usar en esta sesión',
  keepWeak: 'Guardar de todos modos',
  honest:
    'Otras personas reutilizan los números. Nunca uses uno para tu banco o tu correo principal. Este es un cliente no oficial.',
  getKey: 'Conseguir una clave',
  showKey: 'Mostrar la clave',
  hideKey: 'Ocultar la clave',
};

export const locked: Texts['views']['locked'] = {
  title: 'Tu clave está bloqueada',
  lead: 'No se pudo abrir el llavero del sistema, así que la clave guardada no se puede leer. Sigue intacta. Desbloquea el llavero y reinicia: se consulta una sola vez en cada inicio.',
  restart: 'Reiniciar',
  restarting: 'Reiniciando…',
  other: 'o introduce otra clave',
};
