/** Calls from the page to main and back, over the real socket, with Electron's clone rules and errors. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createIpc } from '../../main/preview/page/ipc-renderer.ts';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { openSocketPage, redeemToken, type SocketPage } from '../support/preview/socket-page.ts';

const fixture = fixtureApp();
let preview: Preview;
let secret: string;
let page: SocketPage;

beforeAll(async () => {
  preview = await launchPreview(fixture);
  secret = await redeemToken(preview.url);
  page = await openSocketPage(preview.origin, secret);
});
afterAll(async () => {
  await page.close();
  await preview.stop();
  fixture.remove();
});

describe('an invoke', () => {
  it('carries what structured clone carries', async () => {
    const value = {
      nothing: undefined,
      when: new Date(5),
      map: new Map([[1, new Set(['a'])]]),
      bytes: new Uint8Array([1, 2, 3]).subarray(1),
      big: 10n,
      minusZero: -0,
    };
    expect(await page.invoke('echo', value, undefined)).toEqual({ ok: true, value: [value, undefined] });
  });

  it('keeps an object that contains itself', async () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const outcome = await page.invoke('echo', ring);
    const [back] = outcome.ok ? (outcome.value as [typeof ring]) : [{}];
    expect(back.self).toBe(back);
  });

  it('fails with the text of the handler’s error, and nothing else of it', async () => {
    expect(await page.invoke('fail')).toEqual({ ok: false, error: 'RangeError: out of reach' });
  });

  it.each(['uncloneable', 'blob'])('fails where the answer cannot be cloned: %s', async (channel) => {
    expect(await page.invoke(channel)).toEqual({
      ok: false,
      error: 'Error: An object could not be cloned.',
    });
  });

  it('fails where nobody answers the channel', async () => {
    expect(await page.invoke('nobody')).toEqual({
      ok: false,
      error: "Error: No handler registered for 'nobody'",
    });
  });

  it('tells the handler who asks: the window, under its app: address, in the top frame', async () => {
    expect(await page.invoke('sender')).toEqual({
      ok: true,
      value: { isWindow: true, url: 'app://fixture/index.html', origin: 'app://fixture', parent: null },
    });
  });

  it('runs once even when the connection broke and the page sends it again', async () => {
    const first = await openSocketPage(preview.origin, secret, 'same-page');
    const counted = await first.invoke('count');
    await first.close();
    const again = await openSocketPage(preview.origin, secret, 'same-page');
    expect(await again.invoke('count')).toEqual(counted);
    await again.close();
  });
});

describe('a one-way message', () => {
  it('reaches main from the page', async () => {
    page.tell({ kind: 'send', channel: 'say', args: ['hello'] });
    expect(await page.invoke('said')).toEqual({ ok: true, value: ['hello'] });
  });

  it('reaches every open page from main', async () => {
    const tab = await openSocketPage(preview.origin, secret);
    const pushed = Promise.all([page.next('push'), tab.next('push')]);
    await page.invoke('push', new Date(7));
    const expected = { kind: 'push', channel: 'pushed', args: [new Date(7)] };
    expect(await pushed).toEqual([expected, expected]);
    await tab.close();
  });

  it('is lost where it cannot be cloned: main is not told, and the console is', async () => {
    expect(await page.invoke('push-function')).toEqual({ ok: true, value: undefined });
    await vi.waitUntil(() => preview.output.errorLines.some((line) => line.includes('could not be cloned')));
  });
});

describe('ipcRenderer in the page', () => {
  const ipcWith = (outcome: { ok: true; value: unknown } | { ok: false; error: string }) =>
    createIpc({ invoke: async () => outcome, tell: () => {}, tellAtOnce: () => {} });

  it('rejects with Electron’s wording', async () => {
    const { ipcRenderer } = ipcWith({ ok: false, error: 'Error: no' });
    await expect(ipcRenderer.invoke('ch')).rejects.toThrow(/^Error invoking remote method 'ch': Error: no$/);
  });

  it.each([[() => {}], [Symbol('s')], [{ deep: [() => {}] }]])(
    'refuses what cannot be cloned',
    async (value) => {
      const { ipcRenderer } = ipcWith({ ok: true, value: null });
      await expect(ipcRenderer.invoke('ch', value)).rejects.toThrow(/^An object could not be cloned\.$/);
    },
  );

  it('hears what main sends until it stops to listen', () => {
    const { ipcRenderer, deliver } = ipcWith({ ok: true, value: null });
    const heard: unknown[] = [];
    const listen = (_event: unknown, value: unknown) => heard.push(value);
    ipcRenderer.on('ch', listen);
    deliver('ch', [1]);
    ipcRenderer.removeListener('ch', listen);
    deliver('ch', [2]);
    expect(heard).toEqual([1]);
  });
});

describe('before the application is ready', () => {
  it('refuses in the order Electron demands', async () => {
    expect(await page.invoke('before-ready')).toEqual({
      ok: true,
      value: {
        tray: 'Cannot create Tray before app is ready',
        window: 'Cannot create BrowserWindow before app is ready',
        handle: 'Session can only be received when app is ready',
        encryption: false,
        privileges: 'protocol.registerSchemesAsPrivileged should be called before app is ready',
        unsafe: 'The stand-in runs only sandboxed, context-isolated pages without Node integration',
        second: "Attempted to register a second handler for 'echo'",
        hasDefault: true,
        version: '1.2.3',
      },
    });
  });
});
