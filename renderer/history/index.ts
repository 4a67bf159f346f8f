/** The history tab, loaded when it is first shown or once the page is idle. */
import { Lazy } from '../state/index.ts';

export const historyPart = new Lazy(() => import('./History.svelte'));
