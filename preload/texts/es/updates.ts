/** Settings: newer versions of the application. */
import { formatPercent } from '../../format.ts';
import { formatAgo } from '../../spans.ts';
import type { Texts } from '../index.ts';

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
