/** A page of the built renderer for measuring: real time, and a bridge that holds up nothing. */
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { createBuilder } from 'vite';
import { recentOf } from '../../main/rentals/ledger/snapshot.ts';
import type { AppState, StatePatch } from '../../preload/model/index.ts';
import { prepareIntl } from '../../preload/prepare-intl.ts';
import { callNames, listenerNames } from './fake-bridge.ts';
import { endedOf, findIn } from './fake-history.ts';

/** Builds the page as `npm run build` does, into `folder`. */
export async function buildRenderer(folder: string): Promise<void> {
  const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const environment = process.env['NODE_ENV'];
  // A test runner sets another one, with which Svelte would build what tells a developer more, and is slower.
  process.env['NODE_ENV'] = 'production';
  try {
    const builder = await createBuilder({
      root: at('renderer'),
      configFile: at('vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    const client = builder.environments['client'];
    if (client === undefined) throw new Error('No build environment named client');
    await builder.build(client);
  } finally {
    if (environment !== undefined) process.env['NODE_ENV'] = environment;
  }
}

/** Main's answer to a search, as text, and how long main takes for it. */
interface MainAnswer {
  readonly text: string;
  readonly mainMs: number;
}

interface BridgeParts {
  readonly calls: readonly string[];
  readonly listeners: readonly string[];
  readonly state: string;
  readonly ended: string;
  readonly answers: Readonly<Record<string, MainAnswer>>;
}

/**
 * Runs in the page before anything else. The state comes as text: a value would cross piece by piece, for a minute. A
 * search is answered as late as main would answer it.
 */
function installBridge({ calls, listeners, state, ended, answers }: BridgeParts): void {
  const nothing = { ok: true, value: null };
  const heard = new Map<string, (payload: unknown) => void>();
  const listen = (name: string) => (listener: (payload: unknown) => void) => {
    heard.set(name, listener);
    return () => heard.delete(name);
  };
  const all: unknown[] = JSON.parse(ended);
  const find = async (typed: string): Promise<unknown> => {
    const answer = answers[typed];
    await new Promise((resolve) => setTimeout(resolve, answer?.mainMs ?? 0));
    return JSON.parse(answer?.text ?? 'null');
  };
  Object.assign(window, {
    lastAnswer: Promise.resolve(),
    tellPage: (name: string, payload: string) => heard.get(name)?.(JSON.parse(payload)),
    rentium: {
      ...Object.fromEntries(calls.map((name) => [name, async () => nothing])),
      getState: async () => JSON.parse(state),
      readOwnRecords: async () => ({}),
      listHistoryChoices: async () => ({ services: [], countries: [] }),
      findHistory: ({ search }: { search: { typed: string } }) => {
        const lastAnswer = find(search.typed);
        Object.assign(window, { lastAnswer });
        return lastAnswer;
      },
      readHistory: async ({ from, count }: { from: number; count: number }) =>
        structuredClone(all.slice(from, from + count)),
      ...Object.fromEntries(listeners.map((name) => [name, listen(name)])),
    },
  });
}

/** As main answers when it has answered before. */
function mainAnswer(state: AppState, typed: string): MainAnswer {
  const search = { typed, service: null, country: null, outcome: null, sinceMs: null, locale: 'en-US' };
  const answer = () => JSON.stringify(findIn(state, 1, { search, from: 0, count: 60, keep: null }));
  answer();
  const startMs = performance.now();
  const text = answer();
  return { text, mainMs: performance.now() - startMs };
}

/** `close` closes its context too. Without a state the page is any other, such as a blank one. `typed` are its searches. */
export async function openMeasuredPage(
  browser: Browser,
  url: string,
  state: AppState | null,
  typed: readonly string[] = [],
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 380, height: 600 }, locale: 'en-US' });
  const page = await context.newPage();
  if (state !== null) {
    await page.addInitScript(installBridge, {
      calls: callNames,
      listeners: listenerNames,
      state: JSON.stringify({ ...state, rentals: recentOf(state.rentals) }),
      ended: JSON.stringify(endedOf(state)),
      answers: Object.fromEntries(['', ...typed].map((text) => [text, mainAnswer(state, text)])),
    });
    // The rest of what the preload does.
    await page.addInitScript(prepareIntl);
  }
  await page.goto(url);
  return { page, close: () => context.close() };
}

/** In milliseconds from the start of the navigation. */
export interface Paints {
  /** Anything at all: the page's colour, and its skeleton. */
  readonly firstMs: number;
  /** The first text. */
  readonly contentMs: number;
}

export const readPaints = (page: Page): Promise<Paints> =>
  page.evaluate(
    () =>
      new Promise<Paints>((resolve) => {
        new PerformanceObserver(() => {
          const [first] = performance.getEntriesByName('first-paint');
          const [content] = performance.getEntriesByName('first-contentful-paint');
          if (first !== undefined && content !== undefined) {
            resolve({ firstMs: first.startTime, contentMs: content.startTime });
          }
        }).observe({ type: 'paint', buffered: true });
      }),
  );

export interface Step {
  /** Work of the page's main thread, waiting left out: a busy machine hardly changes it. */
  readonly cpuMs: number;
  /** From the event to its frame being drawn, main's answer included, the wait for the screen left out. */
  readonly wallMs: number;
}

export interface Meter {
  /** What one key press costs, from the event to the frame that shows it. */
  press(key: string): Promise<Step>;
  /** The work of the page's main thread for one frame of scrolling by `px`, once for each `round` of `count` frames. */
  scroll(rounds: number, count: number, px: number): Promise<readonly number[]>;
  /** The cost of one push of main, from its coming in to the frame that shows it. */
  push(patch: StatePatch): Promise<Step>;
  /** Waits until the page has nothing more to do. */
  rest(): Promise<void>;
}

export async function createMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watchInput);
  return {
    async press(key) {
      const before = await busyMs(session);
      await page.keyboard.press(key);
      const wallMs = await page.evaluate(
        () => (window as unknown as { lastInputMs: Promise<number> }).lastInputMs, // Set by watchInput.
      );
      return { cpuMs: (await busyMs(session)) - before, wallMs };
    },
    async scroll(rounds, count, px) {
      const perFrameMs: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const before = await busyMs(session);
        await page.evaluate(scrollFrames, [count, px] as const);
        perFrameMs.push(((await busyMs(session)) - before) / count);
      }
      return perFrameMs;
    },
    async push(patch) {
      const before = await busyMs(session);
      const wallMs = await page.evaluate(drawPush, JSON.stringify(patch));
      return { cpuMs: (await busyMs(session)) - before, wallMs };
    },
    async rest() {
      let before = await busyMs(session);
      for (;;) {
        await page.evaluate(someIdleTime);
        const now = await busyMs(session);
        if (now - before < restingMs) return;
        before = now;
      }
    },
  };
}

/** Less work than this in between is only that of asking. */
const restingMs = 5;

/** Runs in the page: until it was idle ten times. */
async function someIdleTime(): Promise<void> {
  for (let times = 0; times < 10; times += 1) {
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}

/** The page's own work since it began, in milliseconds. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Runs in the page: the handlers of an input event, and the frame after it. */
function watchInput(): void {
  let beganMs = 0;
  addEventListener(
    'beforeinput',
    () => {
      beganMs = performance.now();
    },
    true,
  );
  addEventListener('input', () => {
    // The page's own listeners have run, and what they put off to the end of their task.
    const handledMs = performance.now() - beganMs;
    const drawnMs = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const frameMs = performance.now();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - frameMs);
          port2.postMessage(null);
        });
      });
    const finish = async (): Promise<number> => {
      const askedMs = performance.now();
      await (window as unknown as { lastAnswer: Promise<unknown> }).lastAnswer; // Set by installBridge.
      const waitedMs = performance.now() - askedMs;
      return handledMs + waitedMs + (await drawnMs());
    };
    // Its effects ask main in the microtasks after this one.
    const lastInputMs = new Promise<void>((resolve) => setTimeout(resolve)).then(finish);
    Object.assign(window, { lastInputMs });
  });
}

/** Runs in the page: what main tells, and the frame after it. */
function drawPush(patch: string): Promise<number> {
  const beganMs = performance.now();
  // Installed by installBridge.
  (window as unknown as { tellPage(name: string, payload: string): void }).tellPage('onState', patch);
  return new Promise((resolve) => {
    // The page draws what it was told in a task of its own.
    queueMicrotask(() => {
      const handledMs = performance.now() - beganMs;
      requestAnimationFrame(() => {
        const frameMs = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(handledMs + performance.now() - frameMs);
        port2.postMessage(null);
      });
    });
  });
}

/** Runs in the page: scrolls the shown view by `px` in each of `count` frames. */
async function scrollFrames([count, px]: readonly [number, number]): Promise<void> {
  const scroller = document.querySelector('[role="tabpanel"]:not([hidden])');
  for (let frame = 0; frame < count; frame += 1) {
    scroller?.scrollBy(0, px);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
