/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Buscar un ajuste',
  groups: { general: 'General', alerts: 'Avisos y teclas', buying: 'Gasto', advanced: 'Avanzado' },
  otherWords: {
    account: 'api token entrar salir sesión login',
    appearance: 'aspecto color oscuro noche dark',
    clipboard: 'copiar pegar portapapeles',
    startup: 'arranque inicio autostart abrir',
    notifications: 'alerta sonido silencio aviso',
    shortcuts: 'atajo teclas hotkey globales',
    limits: 'presupuesto dinero máximo tope',
    polling: 'velocidad intervalo rápido lento',
    webhook: 'túnel ngrok cloudflared puerto',
    history: 'privacidad borrar olvidar días',
    assistants: 'ia mcp claude agente',
    updates: 'versión actualizar nuevo',
    data: 'ayuda registro log error proxy manual carpeta soporte',
  },
  noMatch: (query) => `Ningún ajuste coincide con «${isolateIfRtl(query)}»`,
  saved: 'Guardado',
  account: 'Cuenta',
  sandboxText: 'Estás en el entorno de pruebas: números de práctica en este equipo, gratis.',
  leaveSandbox: 'Salir de las pruebas',
  key: 'Clave',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Guardada en el llavero del sistema',
    weak: 'Guardada sin protección',
    memory: 'Se conserva hasta salir',
    environment: 'De RENTIUM_API_KEY, solo esta vez',
  },
  server: 'Servidor',
  vendor: 'Abrir RentiumSMS',
  changeKey: 'Cambiar clave',
  forgetKey: 'Olvidar clave',
  forgetTitle: '¿Olvidar esta clave?',
  forgetText: 'La clave se elimina de este equipo. Tus números y el historial se conservan.',
  notifications: 'Notificaciones',
  notify: 'Avisar cuando llegue un código',
  sound: 'Reproducir un sonido',
  hideCode: 'Ocultar el código en la notificación',
  clipboard: 'Portapapeles',
  autoCopy: 'Copiar los códigos en cuanto lleguen',
  autoCopyText: 'Sustituye lo que haya en el portapapeles.',
  clear: 'Borrar un código copiado',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Nunca' : `Tras ${formatDelay(delayMs, locale)}`),
  appearance: 'Apariencia',
  language: 'Idioma',
  systemLanguage: 'Sistema',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
  shortcuts: 'Atajos de teclado',
  startup: 'Inicio',
  launchAtLogin: 'Abrir al iniciar sesión',
  launchAtLoginText: 'Espera en la bandeja sin abrir esta ventana.',
  webhook: 'Receptor de webhooks',
  limits: 'Límites',
  polling: 'Búsqueda de SMS',
  history: 'Historial',
  retention: 'Conservar números terminados',
  retentionText: 'Lo más antiguo se elimina de este equipo.',
  keptFor: (days, locale) => {
    if (days === null) return 'Para siempre';
    return days === 365 ? 'Un año' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: '¿Eliminar números más antiguos?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Un número es más antiguo. Se elimina con sus SMS y no se puede deshacer.',
      other: `${formatNumber(count, locale)} números son más antiguos. Se eliminan con sus SMS y no se puede deshacer.`,
    }),
  shorten: 'Eliminar',
  updates: 'Actualizaciones',
  assistants: 'Asistentes',
  allowAssistants: 'Dejar que los asistentes lean números y códigos',
  allowAssistantsText:
    'Los programas de este equipo que hablan MCP pueden leer números, códigos y el saldo. No pueden alquilar nada.',
  data: 'Datos y ayuda',
  dataFolder: 'Carpeta de datos',
  openFolder: 'Abrir',
  diagnostics: 'Archivo de diagnóstico',
  diagnosticsText: 'Para informar de un fallo. Oculta claves, códigos y números.',
  saveDiagnostics: 'Guardar…',
  diagnosticsSaved: (file) => `Guardado como ${file}`,
  readme: 'Leer el manual',
  reportProblem: 'Informar de un problema',
  about: 'Acerca de',
  version: (version) => `Versión ${version}`,
  unofficial: 'Un cliente no oficial, ni creado ni respaldado por RentiumSMS.',
};

// Settings: keys that work in every window.

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Funcionan en cualquier ventana, esté lo que esté delante.',
  names: {
    copyLatest: 'Copiar el último código',
    openPopup: 'Abrir Rentium Tray',
    openLine: 'Alquilar o buscar',
    rentFavourite: 'Alquilar el primer favorito',
  },
  record: 'Grabar',
  recordFor: (name) => `Grabar teclas: ${name}`,
  recording: 'Pulsa las teclas…',
  recordingHint: 'Esc conserva las actuales; Retroceso las quita.',
  remove: (name) => `Quitar teclas: ${name}`,
  refused: 'Otro programa tiene estas teclas, así que aquí no hacen nada.',
  asked:
    'Se han pedido estas teclas al escritorio. No dice si las concede; consúltalo en su propia configuración.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Mayús',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Espacio',
    Insert: 'Insert',
    Delete: 'Supr',
    Home: 'Inicio',
    End: 'Fin',
    PageUp: 'Re Pág',
    PageDown: 'Av Pág',
  },
  macKeys: { CommandOrControl: 'Comando', Control: 'Control', Alt: 'Opción', Shift: 'Mayúsculas' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  if (perSecond === 1) return 'una vez por segundo';
  return perSecond < 1 ? `cada ${count(1 / perSecond)} segundos` : `${count(perSecond)} veces por segundo`;
};

export const polling: Texts['views']['polling'] = {
  pace: 'Frecuencia',
  paces: { gentler: 'Suave', normal: 'Normal', fastest: 'Máxima', own: 'Propia' },
  meanings: {
    gentler: 'Carga poco tu cuenta; los códigos pueden aparecer un momento después.',
    normal: 'Los códigos aparecen casi al instante.',
    fastest: 'Tan rápido como permite tu cuenta. Ayuda si esperas tres números o más.',
    own: 'Como dice el archivo de ajustes.',
  },
  rates: (perReservation, total, locale) =>
    `Como máximo, ${rate(perReservation, locale)} por número y ${rate(total, locale)} en total.`,
};

// Settings: newer versions of the application.

export const updates: Texts['views']['updates'] = {
  automatic: 'Buscar actualizaciones automáticamente',
  automaticText: 'No se instala nada sin un clic.',
  never: 'Aún no se ha buscado.',
  current: (agoMs, locale) => `La más reciente, comprobado ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Buscando actualizaciones…',
  check: 'Buscar ahora',
  available: (version) => `La versión ${version} está disponible.`,
  download: 'Descargar',
  downloading: (share, locale) => `Descargando: ${formatPercent(share, locale)}`,
  progress: 'Descarga',
  ready: (version) => `La versión ${version} está lista.`,
  install: 'Reiniciar e instalar',
  notes: 'Novedades',
  releases: 'Todas las versiones',
};

// Settings: the webhook receiver.

export const webhook: Texts['views']['webhook'] = {
  receive: 'Recibir SMS por webhook',
  text: 'Solo escucha en este equipo. RentiumSMS llega a él a través de un túnel que tú configuras.',
  port: 'Puerto',
  portHint: 'Con 0 se usa cualquier puerto libre.',
  portWrong: 'Eso no es un puerto: hace falta un número entero de 0 a 65535. Se mantiene el anterior.',
  url: 'Dirección para tu túnel',
  copyUrl: 'Copiar dirección',
  urlCopied: 'Dirección copiada',
  urlText:
    'Haz que el túnel termine aquí. En RentiumSMS, introduce la dirección del túnel seguida de la misma ruta.',
  requireSignature: 'Solo eventos firmados',
  requireSignatureText:
    'RentiumSMS no documenta ninguna firma. Actívalo solo si quien envía los eventos los firma según Standard Webhooks: copia el secreto y pégalo allí, y otra vez cada vez que cambie.',
  copySecret: 'Copiar secreto de firma',
  secretCopied: 'Secreto de firma copiado',
  testLabel: 'Evento de prueba',
  test: 'Probar',
  testing: 'Probando…',
  answered: (delayMs, locale) =>
    `Un evento de prueba firmado llegó en ${formatMilliseconds(delayMs, locale)}. El túnel no se ha probado.`,
};
