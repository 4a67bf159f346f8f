/** Settings: newer versions of the application. */
import { formatPercent } from '../../format.ts';
import { formatAgo } from '../../spans.ts';

export const updates = {
  automatic: 'Look for updates automatically',
  automaticText: 'Nothing is installed without a click.',
  never: 'Not looked for yet.',
  current: (agoMs: number, locale: string) => `The newest, as of ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'Looking for updates…',
  check: 'Check now',
  available: (version: string) => `Version ${version} is available.`,
  download: 'Download',
  downloading: (share: number, locale: string) => `Downloading: ${formatPercent(share, locale)}`,
  progress: 'Download',
  ready: (version: string) => `Version ${version} is ready.`,
  install: 'Restart and install',
  notes: 'What is new',
  releases: 'All releases',
};
