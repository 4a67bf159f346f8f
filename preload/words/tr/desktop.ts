/** The Turkish texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { DesktopTexts } from '../index.ts';
import { actions, start } from './common.ts';
import { notifications } from './numbers.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { limits } from './rent.ts';
import { notices, tray } from './tray.ts';

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
