/** The rent panel, loaded when it is first opened or once the page is idle. */
import { Lazy } from '../state/index.ts';

export const rentPart = new Lazy(() => import('./RentPanel.svelte'));
