/** The line: one field that rents, finds and goes anywhere. Loaded when it is wanted or once the page is idle. */
import { Lazy } from '../state/index.ts';

export const linePart = new Lazy(() => import('./Line.svelte'));
