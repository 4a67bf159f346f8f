export { default as Numbers } from './Numbers.svelte';
export { numberMenuPart } from './number-menu.ts';
