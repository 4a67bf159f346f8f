/** The page's entry: the one place where the window's clock, language and bridge are taken. */
import { mount } from 'svelte';
import type { Bridge } from '../preload/contract.ts';
import { loadTexts } from '../preload/texts/load.ts';
import App from './App.svelte';
import './lib/tokens.css';
import './lib/base.css';
import './lib/loading.css';
import { createClock } from './lib/clock.svelte.ts';
import { PopupState } from './lib/state.svelte.ts';

declare global {
  interface Window {
    readonly rentium: Bridge;
  }
}

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

const clock = createClock({
  nowMs: () => Date.now(),
  every: (intervalMs, tick) => {
    const timer = setInterval(tick, intervalMs);
    return () => clearInterval(timer);
  },
  isVisible: () => document.visibilityState === 'visible',
  onVisibilityChange: (listener) => document.addEventListener('visibilitychange', listener),
});

target.replaceChildren();
mount(App, {
  target,
  props: {
    popup: new PopupState({
      bridge: window.rentium,
      clock,
      systemLocales: navigator.languages,
      loadTexts,
    }),
  },
});
