/** The Spanish catalogue. */
import type { Texts } from '../index.ts';
import { actions, announcements, appName, firstRun, header, locked, start } from './common.ts';
import { history, insights } from './history.ts';
import { card, notifications, numbers, unresolved } from './numbers.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { limits, rent } from './rent.ts';
import { polling, settings, shortcuts, updates, webhook } from './settings.ts';
import { notices, tray } from './tray.ts';

export const es: Texts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  views: {
    appName,
    loading: 'Cargando',
    opening: 'Esperando al llavero del sistema, que quizá esté pidiendo su contraseña.',
    firstRun,
    locked,
    header,
    actions,
    numbers,
    card,
    unresolved,
    rent,
    history,
    insights,
    settings,
    webhook,
    limits,
    polling,
    shortcuts,
    updates,
    announcements,
  },
  start,
};
