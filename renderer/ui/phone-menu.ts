/** The menu with the forms of a number. Its library is a quarter of the page's scripts, so it loads when it is opened, or once the page is idle. */
import { Lazy } from '../state/index.ts';

export const phoneMenuPart = new Lazy(() => import('./PhoneMenu.svelte'));
