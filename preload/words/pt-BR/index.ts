/** The Portuguese (Brazil) catalogue. */
import type { Texts } from '../index.ts';
import { about } from './about.ts';
import { alerts } from './alerts.ts';
import { announcements, appName, firstRun, header, locked } from './common.ts';
import { desktop } from './desktop.ts';
import { history, insights } from './history.ts';
import { card, numbers, unresolved } from './numbers.ts';
import { line, rent } from './rent.ts';
import { polling, settings, shortcuts, updates, webhook } from './settings.ts';

export const ptBR: Texts = {
  ...desktop,
  views: {
    ...desktop.views,
    appName,
    loading: 'Carregando',
    opening: 'Aguardando o chaveiro do sistema, que talvez esteja pedindo sua senha.',
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
