/** Settings: the titles of its sections, and those sections that are short. */
import { formatNumber } from '../../format.ts';
import { formatDelay, formatSpan } from '../../spans.ts';
import type { Texts } from '../index.ts';
import { plural } from '../plural.ts';

const dayMs = 24 * 3_600_000;

export const settings: Texts['views']['settings'] = {
  search: 'Buscar un ajuste',
  noMatch: (query) => `Ningún ajuste coincide con «${query}»`,
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
