/** The parts of the page that come when they are first shown, or earlier: once the page has nothing better to do. */
import { Lazy } from '../state/index.ts';

export const parts = {
  rent: new Lazy(() => import('../rent/RentPanel.svelte')),
  history: new Lazy(() => import('../history/History.svelte')),
  settings: new Lazy(() => import('../settings/Settings.svelte')),
};

/** So that a click on one of them never waits. */
export function loadParts(): void {
  for (const part of Object.values(parts)) void part.load();
}
