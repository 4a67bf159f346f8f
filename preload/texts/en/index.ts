/** The English catalogue, which says what texts there are. */
import { actions, announcements, appName, header, start } from './common.ts';
import { history } from './history.ts';
import { insights } from './insights.ts';
import { limits } from './limits.ts';
import { notices } from './notices.ts';
import { notifications } from './notifications.ts';
import { card, numbers } from './numbers.ts';
import { polling } from './polling.ts';
import { problems } from './problems.ts';
import { rent } from './rent.ts';
import { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { tray } from './tray.ts';
import { unresolved } from './unresolved.ts';
import { updates } from './updates.ts';
import { webhook } from './webhook.ts';
import { firstRun, locked } from './welcome.ts';

export const en = {
  problems,
  tray,
  notifications,
  notices,
  views: {
    appName,
    loading: 'Loading',
    opening: 'Waiting for the system keyring, which may be asking for its password.',
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
