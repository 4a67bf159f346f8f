/** The menu of a number. Its library is a quarter of the page's scripts, so it loads when it is opened, or once the page is idle. */
import { Lazy } from '../state/index.ts';

export const numberMenuPart = new Lazy(() => import('./NumberMenu.svelte'));
