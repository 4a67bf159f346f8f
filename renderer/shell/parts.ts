/** The parts of the page that load when they are first shown, or earlier: as soon as the page is idle. */
import { historyPart } from '../history/index.ts';
import { linePart } from '../line/index.ts';
import { numberMenuPart } from '../numbers/index.ts';
import { rentPart } from '../rent/index.ts';
import { settingsPart } from '../settings/index.ts';
import { Lazy } from '../state/index.ts';
import { phoneMenuPart } from '../ui/phone-menu.ts';

/** The line lies over every page. */
export { linePart };

/** The list of all shortcuts. */
export const shortcutsPart = new Lazy(() => import('./ShortcutList.svelte'));

/** The pages without an account: whoever has one never sees them. */
export const firstRunPart = new Lazy(() => import('./FirstRun.svelte'));
export const lockedPart = new Lazy(() => import('./Locked.svelte'));

/** The tabs that load late. */
export const lateTabs = { history: historyPart, settings: settingsPart };

/** Loads all late parts, so that a click on one of them never waits. */
export function loadParts(): void {
  for (const part of [
    rentPart,
    numberMenuPart,
    phoneMenuPart,
    historyPart,
    settingsPart,
    linePart,
    shortcutsPart,
  ])
    void part.load();
}
