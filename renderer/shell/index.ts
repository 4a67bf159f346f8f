export { keepFocus, watchFocus } from './focus-keeper.ts';
export { default as Loading } from './Loading.svelte';
export { default as Main } from './Main.svelte';
export { firstRunPart, linePart, loadParts, lockedPart, shortcutsPart } from './parts.ts';
export { type Command, commandFor } from './shortcuts.ts';
export { default as ToastView } from './ToastView.svelte';
