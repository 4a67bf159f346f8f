/** Settings: newer versions of the application. */
import { formatPercent } from '../../format.ts';
import { formatAgo } from '../../spans.ts';
import type { Texts } from '../index.ts';

export const updates: Texts['views']['updates'] = {
  automatic: 'Automatisch nach Updates suchen',
  automaticText: 'Ohne Klick wird nichts installiert.',
  never: 'Noch nicht gesucht.',
  current: (agoMs, locale) => `Die neueste, zuletzt geprüft ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Suche nach Updates …',
  check: 'Jetzt suchen',
  available: (version) => `Version ${version} ist verfügbar.`,
  download: 'Herunterladen',
  downloading: (share, locale) => `Wird heruntergeladen: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version) => `Version ${version} ist bereit.`,
  install: 'Neu starten und installieren',
  notes: 'Was ist neu',
  releases: 'Alle Versionen',
};
