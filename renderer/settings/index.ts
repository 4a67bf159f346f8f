/** The settings tab, loaded when it is first shown or once the page is idle. */
import { Lazy } from '../state/index.ts';

export const settingsPart = new Lazy(() => import('./Settings.svelte'));
/** The choices that are offered before the first number. */
export const startChoicesPart = new Lazy(() => import('./StartChoices.svelte'));
