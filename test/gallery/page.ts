/** One page of the gallery: the real renderer over a fake bridge that lives in the test. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Bridge } from '../../preload/contract.ts';
import type { AppState, Order, OwnSound, RentalId, Tab } from '../../preload/model/index.ts';
import {
  type BridgeCall,
  callNames,
  createFakeBridge,
  type FakeBridge,
  listenerNames,
} from '../support/fake-bridge.ts';
import { galleryNowMs } from './build.ts';

export interface GalleryPage {
  readonly page: Page;
  readonly fake: FakeBridge;
  readonly calls: readonly BridgeCall[];
  /** Console errors, page errors and violations of the content security policy. */
  readonly complaints: readonly string[];
  push(state: AppState): Promise<void>;
  showTab(tab: Tab): Promise<void>;
  showRent(order: Order): Promise<void>;
  showRental(id: RentalId): Promise<void>;
  showLine(): Promise<void>;
  playSound(name: OwnSound): Promise<void>;
  close(): Promise<void>;
}

interface BridgeNames {
  readonly names: readonly string[];
  readonly listenerNames: readonly string[];
}

/** Runs in the page before anything else. Only JSON crosses, as only structured clones cross the real bridge. */
function installBridge({ names, listenerNames }: BridgeNames): void {
  type Listener = (payload: unknown) => void;
  const listeners = new Map(listenerNames.map((name) => [name, new Set<Listener>()]));
  const listen = (name: string) => (listener: Listener) => {
    listeners.get(name)?.add(listener);
    return () => listeners.get(name)?.delete(listener);
  };
  const call = (name: string) => async (argument?: unknown) =>
    JSON.parse(
      // Installed by exposeFunction under this name.
      await (
        window as unknown as { callBridge(name: string, argument: unknown): Promise<string> }
      ).callBridge(name, argument),
    );
  Object.assign(window, {
    rentium: {
      ...Object.fromEntries(names.map((name) => [name, call(name)])),
      ...Object.fromEntries(listenerNames.map((name) => [name, listen(name)])),
    },
    pushToListeners: (name: string, payload: unknown) => {
      for (const listener of listeners.get(name) ?? []) listener(payload);
    },
  });
}

/** By browser, and then by address and options. */
const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/**
 * A context that pages with the same options share. With one page left open they share a process and its cache too,
 * and open in half the time. The page keeps nothing (no cookie, no storage), so there is nothing to inherit.
 */
function sharedContext(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const ofBrowser = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, ofBrowser);
  const key = JSON.stringify([url, options]);
  const open = async () => {
    const context = await browser.newContext(options);
    const kept = await context.newPage();
    await kept.goto(new URL('flags/de.svg', url).href);
    return context;
  };
  const context = ofBrowser.get(key) ?? open();
  ofBrowser.set(key, context);
  return context;
}

/** `isPaused` holds the page's clock one second after the gallery's present, until the test moves it. */
export async function openGalleryPage(
  browser: Browser,
  url: string,
  state: AppState,
  {
    overrides = {},
    context: options = {},
    isPaused = false,
  }: { overrides?: Partial<Bridge>; context?: BrowserContextOptions; isPaused?: boolean } = {},
): Promise<GalleryPage> {
  const fake = createFakeBridge(state, overrides);
  const wanted = { viewport: { width: 380, height: 600 }, locale: 'en-US', timezoneId: 'UTC', ...options };
  // A clock belongs to a context, and what stopped it once would stop it for the next page.
  const context = isPaused ? await browser.newContext(wanted) : await sharedContext(browser, url, wanted);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  await page.clock.install({ time: galleryNowMs });
  if (isPaused) await page.clock.pauseAt(galleryNowMs + 1000);
  // The name comes from the page: callNames are the keys of `bridge`.
  const calls = fake.bridge as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
  // As text: a history of ten thousand numbers takes half a minute when it crosses value by value.
  await page.exposeFunction('callBridge', async (name: string, argument: unknown) =>
    JSON.stringify((await calls[name]?.(argument)) ?? null),
  );
  await page.addInitScript(installBridge, { names: callNames, listenerNames });
  await page.goto(url);

  const tell = (name: string, payload: unknown) =>
    page.evaluate(
      ([listenerName, value]) =>
        (window as unknown as { pushToListeners(name: unknown, payload: unknown): void }) // Installed by installBridge.
          .pushToListeners(listenerName, value),
      [name, payload],
    );
  return {
    page,
    fake,
    calls: fake.calls,
    complaints,
    push: (next) => tell('onState', fake.push(next)),
    showTab: (tab) => tell('onShowTab', tab),
    showRent: (order) => tell('onShowRent', order),
    showRental: (id) => tell('onShowRental', id),
    showLine: () => tell('onShowLine', null),
    playSound: (name) => tell('onPlaySound', name),
    close: () => (isPaused ? context.close() : page.close()),
  };
}
