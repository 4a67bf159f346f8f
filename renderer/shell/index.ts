export { default as FirstRun } from './FirstRun.svelte';
export { keepFocus, watchFocus } from './focus-keeper.ts';
export { default as LiveRegion } from './LiveRegion.svelte';
export { default as Loading } from './Loading.svelte';
export { default as Locked } from './Locked.svelte';
export { default as Main } from './Main.svelte';
export { loadParts, shortcutsPart } from './parts.ts';
export { type Command, commandFor } from './shortcuts.ts';
export { default as ToastView } from './ToastView.svelte';
