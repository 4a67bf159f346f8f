/** One page of the gallery: the real renderer over a fake bridge that lives in the test. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AppState, Bridge, Tab } from '../../../preload/contract.ts';
import { type BridgeCall, callNames, createFakeBridge, type FakeBridge } from '../fake-bridge.ts';
import { galleryNowMs } from './build.ts';
import { bringAxe } from './judge.ts';

export interface GalleryPage {
  readonly page: Page;
  readonly fake: FakeBridge;
  readonly calls: readonly BridgeCall[];
  /** Console errors, page errors and violations of the content security policy. */
  readonly complaints: readonly string[];
  push(state: AppState): Promise<void>;
  showTab(tab: Tab): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the page before anything else. Only JSON crosses, as only structured clones cross the real bridge. */
function installBridge(names: readonly string[]): void {
  type Listener = (payload: unknown) => void;
  const listeners: Record<string, Set<Listener>> = { state: new Set(), showTab: new Set() };
  const listen = (name: string) => (listener: Listener) => {
    listeners[name]?.add(listener);
    return () => listeners[name]?.delete(listener);
  };
  const call = (name: string) => (argument?: unknown) =>
    // Installed by exposeFunction under this name.
    (window as unknown as { callBridge(name: string, argument: unknown): Promise<unknown> }).callBridge(
      name,
      argument,
    );
  Object.assign(window, {
    rentium: {
      ...Object.fromEntries(names.map((name) => [name, call(name)])),
      onState: listen('state'),
      onShowTab: listen('showTab'),
    },
    pushToListeners: (name: string, payload: unknown) => {
      for (const listener of listeners[name] ?? []) listener(payload);
    },
  });
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
  const context = await browser.newContext({
    viewport: { width: 380, height: 600 },
    locale: 'en-US',
    timezoneId: 'UTC',
    ...options,
  });
  await bringAxe(context);
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
  await page.exposeFunction('callBridge', (name: string, argument: unknown) => calls[name]?.(argument));
  await page.addInitScript(installBridge, callNames);
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
    push: async (next) => {
      fake.push(next);
      await tell('state', next);
    },
    showTab: (tab) => tell('showTab', tab),
    close: () => context.close(),
  };
}
