export { default as Numbers } from './Numbers.svelte';
