/** The Simplified Chinese catalogue. */
import type { Texts } from '../index.ts';
import { about } from './about.ts';
import { alerts } from './alerts.ts';
import { announcements, appName, firstRun, header, locked } from './common.ts';
import { desktop } from './desktop.ts';
import { history, insights } from './history.ts';
import { card, numbers, unresolved } from './numbers.ts';
import { line, rent } from './rent.ts';
import { polling, settings, shortcuts, updates, webhook } from './settings.ts';

export const zhHans: Texts = {
  ...desktop,
  views: {
    ...desktop.views,
    appName,
    loading: '正在加载',
    opening: '正在等待系统密钥环，它可能在请求您输入密码。',
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
