/** The Turkish catalogue. */
import type { Texts } from '../index.ts';
import { about } from './about.ts';
import { alerts } from './alerts.ts';
import { announcements, appName, firstRun, header, locked } from './common.ts';
import { desktop } from './desktop.ts';
import { history, insights } from './history.ts';
import { card, numbers, unresolved } from './numbers.ts';
import { line, rent } from './rent.ts';
import { polling, settings, shortcuts, updates, webhook } from './settings.ts';

export const tr: Texts = {
  ...desktop,
  views: {
    ...desktop.views,
    appName,
    loading: 'Yükleniyor',
    opening: 'Sistem anahtarlığı bekleniyor; parolanızı soruyor olabilir.',
    firstRun,
    locked,
    header,
    numbers,
    card,
    unresolved,
    rent,
    alerts,
    line,
    history,
    insights,
    settings,
    about,
    webhook,
    polling,
    shortcuts,
    updates,
    announcements,
  },
};
