/** The page's entry: the one place where the window's clock, language and bridge are taken. */
import { mount } from 'svelte';
import type { Bridge } from '../preload/contract.ts';
import { chooseLanguage, loadTexts } from '../preload/words/index.ts';
import App from './App.svelte';
import './ui/tokens.css';
import './ui/base.css';
import { createClock, PopupState } from './state/index.ts';

declare global {
  interface Window {
    /** Absent where the preload did not load. */
    readonly rentium?: Bridge;
  }
}

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');
if (window.rentium === undefined) void sayNoBridge(target);
else void mountApp(target, window.rentium);

/** Main mostly answers within some milliseconds: the numbers are then the first that is drawn, in one go. */
const answerWaitMs = 100;

async function mountApp(target: HTMLElement, bridge: Bridge): Promise<void> {
  const clock = createClock({
    nowMs: () => Date.now(),
    every: (intervalMs, tick) => {
      const timer = setInterval(tick, intervalMs);
      return () => clearInterval(timer);
    },
    isVisible: () => document.visibilityState === 'visible',
    onVisibilityChange: (listener) => document.addEventListener('visibilitychange', listener),
  });
  const popup = new PopupState({ bridge, clock, systemLocales: navigator.languages, loadTexts });
  await Promise.race([popup.connect(), new Promise((resolve) => setTimeout(resolve, answerWaitMs))]);
  target.replaceChildren();
  mount(App, { target, props: { popup } });
  requestAnimationFrame(() =>
    setTimeout(() => {
      popup.isDrawn = true;
    }),
  );
}

/** Without its preload the page could only show an empty frame, so it says so. The settings are out of reach here. */
async function sayNoBridge(target: HTMLElement): Promise<void> {
  const { language, locale, dir } = chooseLanguage('system', navigator.languages);
  const texts = await loadTexts(language);
  document.documentElement.lang = locale;
  document.documentElement.dir = dir;
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.className = 'no-bridge';
  paragraph.textContent = texts.start.noBridge;
  target.replaceChildren(paragraph);
}
