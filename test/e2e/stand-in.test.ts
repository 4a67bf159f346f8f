/** The stand-in's half in a real browser: preload, bridge, reconnection, and the desktop beside the page. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { secretItem } from '../../main/preview/wire/messages.ts';
import { hasBrowser, launchBrowser } from '../support/launch-browser.ts';
import { enter } from '../support/open-popup.ts';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';

/** Type of the API that the fixture's preload exposes. */
interface Fixture {
  readonly refused: string;
  readonly nested: { list: number[] };
  readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown>;
  readonly onPushed: (listener: (value: unknown) => void) => () => void;
  readonly keep: (value: object) => object;
  readonly fail: () => void;
}
declare const fixture: Fixture;

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The middle of a button in the pane, null while it is not drawn. Its shadow root is closed to selectors, so the browser's own view of the tree tells. */
async function placeOfPaneButton(page: Page, label: string): Promise<{ x: number; y: number } | null> {
  const devTools = await page.context().newCDPSession(page);
  const { root } = await devTools.send('DOM.getDocument', { depth: -1, pierce: true });
  const textOf = (node: DomNode): string => node.nodeValue + (node.children ?? []).map(textOf).join('');
  const find = (node: DomNode): DomNode | undefined =>
    node.nodeName === 'BUTTON' && textOf(node) === label
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])]
          .map(find)
          .find((found) => found !== undefined);
  const button = find(root);
  if (button === undefined) return null;
  const { model } = await devTools.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  await devTools.detach();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

describe.skipIf(!hasBrowser())('the page of the preview', () => {
  let browser: Browser;
  let app: ReturnType<typeof fixtureApp>;
  let preview: Preview;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    app = fixtureApp();
    preview = await launchPreview(app);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await enter(page, preview);
  });
  beforeEach(() => complaints.splice(0));
  afterAll(async () => {
    await browser.close();
    await preview.stop();
    app.remove();
  });

  it('loads under the application’s policy, without its token in the address', async () => {
    expect(page.url()).toBe(`${preview.origin}/`);
    expect(await page.locator('html').getAttribute('data-has-bridge')).toBe('true');
    expect(await page.locator('html').getAttribute('data-has-require')).toBe('false');
    await page.reload();
    expect(complaints).toEqual([]);
  });

  it('gives another server of this computer nothing of its own, and takes nothing from its pages', async () => {
    const asked: IncomingHttpHeaders[] = [];
    const stranger = createServer((request, answer) => {
      asked.push(request.headers);
      answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Stranger</title>');
    });
    stranger.listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    // A TCP server's address is an AddressInfo.
    const { port } = stranger.address() as AddressInfo;
    const tab = await page.context().newPage();
    try {
      await tab.goto(`http://127.0.0.1:${port}/`);
      expect(asked.length).toBeGreaterThan(0);
      for (const headers of asked) expect(headers).not.toHaveProperty('cookie');
      expect(await page.context().cookies()).toEqual([]);
      expect(await tab.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, '']);
      const outcome = await tab.evaluate(
        (url) =>
          new Promise((resolve) => {
            const socket = new WebSocket(url);
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('refused');
          }),
        `${preview.origin.replace('http', 'ws')}/__stand-in/socket`,
      );
      expect(outcome).toBe('refused');
      expect(
        await tab.evaluate(
          async (url) =>
            fetch(url).then(
              () => 'read',
              () => 'refused',
            ),
          preview.origin,
        ),
      ).toBe('refused');
    } finally {
      await tab.close();
      stranger.close();
      stranger.closeAllConnections();
    }
  });

  it('tells a tab that was not opened by its address what to do, and nothing else', async () => {
    const tab = await page.context().newPage();
    await tab.goto(preview.origin);
    await expect.poll(() => tab.locator('stand-in-notice').count()).toBe(1);
    expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
    await tab.close();
  });

  it('offers the preload nothing of Node', async () => {
    expect(await page.evaluate(() => fixture.refused)).toBe('module not found: node:fs');
  });

  it('shows an object that the page cannot change', async () => {
    const frozen = await page.evaluate(() =>
      [fixture, fixture.nested, fixture.nested.list].map(Object.isFrozen),
    );
    expect(frozen).toEqual([true, true, true]);
  });

  it('copies what passes the bridge in either direction', async () => {
    const result = await page.evaluate(() => {
      const given = { changed: false };
      const back = fixture.keep(given);
      return { given, back, isCopy: given !== back };
    });
    expect(result).toEqual({ given: { changed: false }, back: { changed: true }, isCopy: true });
  });

  it('lets only the message of an error through', async () => {
    const error = await page.evaluate(() => {
      try {
        fixture.fail();
        return null;
      } catch (thrown) {
        return thrown instanceof Error
          ? { name: thrown.name, text: thrown.message, keys: Object.keys(thrown) }
          : null;
      }
    });
    expect(error).toEqual({ name: 'Error', text: 'no', keys: [] });
  });

  it('calls main and is called back', async () => {
    expect(await page.evaluate(() => fixture.invoke('echo', 1, undefined))).toEqual([1, undefined]);
    const heard = page.evaluate(() => new Promise((resolve) => fixture.onPushed(resolve)));
    await page.evaluate(() => fixture.invoke('push', 'news'));
    expect(await heard).toBe('news');
  });

  it.each([
    ['fail', "Error invoking remote method 'fail': RangeError: out of reach"],
    ['nobody', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"],
  ])('rejects the call %s as Electron does', async (channel, message) => {
    const text = await page.evaluate(
      (name) =>
        fixture.invoke(name).catch((error: unknown) => (error instanceof Error ? error.message : null)),
      channel,
    );
    expect(text).toBe(message);
  });

  it('has a desktop beside it that is no part of it', async () => {
    await page.evaluate(() => fixture.invoke('notify', 'beside'));
    await preview.control.notification((one) => one.id === 'beside');
    const pane = await page.locator('stand-in-desktop').boundingBox();
    const body = await page.locator('body').boundingBox();
    expect(pane).toMatchObject({ x: 980, width: 300, height: 800 });
    expect((body?.x ?? 0) + (body?.width ?? 0)).toBeLessThanOrEqual(980);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Body').count()).toBe(0);
  });

  it('works the tray from the desktop beside it', async () => {
    // The pane is drawn when its first message has come.
    const place = await vi.waitUntil(() => placeOfPaneButton(page, 'Say'), { timeout: 5_000 });
    await page.mouse.click(place.x, place.y);
    await preview.output.nextLine(/^menu Say$/, 5_000);
  });

  it('connects again by itself, and a call waits for that', async () => {
    const tab = await page.context().newPage();
    const sockets: WebSocketRoute[] = [];
    await tab.routeWebSocket(/\/__stand-in\/socket$/, (socket) => {
      socket.connectToServer();
      sockets.push(socket);
    });
    // As a tab that is duplicated has it.
    const secret = await page.evaluate((item) => sessionStorage.getItem(item) ?? '', secretItem);
    await tab.addInitScript(([item, value]) => sessionStorage.setItem(item, value), [
      secretItem,
      secret,
    ] as const);
    await tab.goto(preview.origin);
    await tab.evaluate(() => fixture.invoke('echo'));
    await sockets[0]?.close();
    expect(await tab.evaluate(() => fixture.invoke('echo', 'after'))).toEqual(['after']);
    expect(sockets).toHaveLength(2);
    await tab.close();
  });

  it('leaves the whole width to the application in a narrow window', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    expect(await page.locator('stand-in-desktop').boundingBox()).toBeNull();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('says in one sentence that the application has stopped', async () => {
    const other = fixtureApp();
    const ending = await launchPreview(other);
    const watching = await browser.newPage();
    await enter(watching, ending);
    await watching.waitForFunction(() => fixture.invoke('echo'));
    await ending.stop();
    await watching.locator('stand-in-notice').waitFor();
    await watching.close();
    other.remove();
  });
});
