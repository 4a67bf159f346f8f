import { app, BrowserWindow } from 'electron';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession } from '../../../../main/desktop/window/page.electron.ts';
import { becomeReady } from '../../../../main/preview/api/lifecycle.ts';
import { preventableEvent } from '../../../../main/preview/api/preventable-event.ts';
import { Session } from '../../../../main/preview/api/session.ts';
import { WebContents } from '../../../../main/preview/api/web-contents.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../../../main/preview/electron.ts'));

beforeAll(async () => {
  await becomeReady();
  app.on('window-all-closed', () => {}); // Else the stand-in would quit, as Electron does.
});
afterEach(() => {
  vi.restoreAllMocks();
  app.removeAllListeners('web-contents-created');
});

const foreignUrls = [
  'https://example.com/',
  'http://127.0.0.1:4010/',
  'file:///etc/passwd',
  'app://rentium.example/index.html',
  'app://other/index.html',
  'wss://rentium/',
  'data:text/html,hello',
  'blob:app://rentium/1',
  'javascript:alert(1)',
  'about:blank',
];

/** Arguments handed to a method of the stand-in. Its own methods take none, so the spy's type knows none. */
const givenTo = (spy: { mock: { calls: unknown[][] } }) =>
  spy.mock.calls[0]?.[0] as (...args: unknown[]) => unknown;

describe('the session', () => {
  let session: Session;
  let requests: ReturnType<typeof givenTo>;
  let checks: ReturnType<typeof givenTo>;
  let devices: ReturnType<typeof givenTo>;
  beforeEach(() => {
    session = new Session();
    const spies = [
      vi.spyOn(session, 'setPermissionRequestHandler'),
      vi.spyOn(session, 'setPermissionCheckHandler'),
      vi.spyOn(session, 'setDevicePermissionHandler'),
    ] as const;
    // The guard uses that part of Electron's session which the stand-in has.
    guardSession(session as unknown as Electron.Session);
    [requests, checks, devices] = [givenTo(spies[0]), givenTo(spies[1]), givenTo(spies[2])];
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'clipboard-sanitized-write',
    'openExternal',
    'fileSystem',
    'a permission of tomorrow',
  ])('grants no request for %s', (permission) => {
    const answer = vi.fn();
    requests({}, permission, answer);
    expect(answer.mock.calls).toEqual([[false]]);
  });

  it('tells every page that asks that it has no permission, and lets it reach no device', () => {
    expect(checks({}, 'notifications', 'app://rentium')).toBe(false);
    expect(devices({ deviceType: 'usb' })).toBe(false);
  });

  const isAllowed = (url: string) => session.webRequest.allows({ url, method: 'GET', resourceType: 'xhr' });

  it('lets the page load its own parts', async () => {
    expect(await isAllowed('app://rentium/assets/index.js')).toBe(true);
  });
  it.each(foreignUrls)('lets it load nothing else: %s', async (url) => {
    expect(await isAllowed(url)).toBe(false);
  });

  // Electron asks onBeforeRequest about every request of a session: WillCreateURLLoaderFactory in electron_browser_client.cc
  // knows no exception for developer tools.
  it('lets developer tools load their own pages while the application is developed, and in no package', async () => {
    const tools = 'devtools://devtools/bundled/devtools_app.html';
    expect(await isAllowed(tools)).toBe(true);
    vi.spyOn(app, 'isPackaged', 'get').mockReturnValue(true);
    expect(await isAllowed(tools)).toBe(false);
  });

  it('downloads nothing', () => {
    const event = preventableEvent();
    session.emit('will-download', event, {}, {});
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('every page', () => {
  let contents: WebContents;
  let open: ReturnType<typeof givenTo>;
  let webRtcPolicy: unknown;
  beforeEach(() => {
    const spies = [
      vi.spyOn(WebContents.prototype, 'setWindowOpenHandler'),
      vi.spyOn(WebContents.prototype, 'setWebRTCIPHandlingPolicy'),
    ] as const;
    guardContents();
    const window = new BrowserWindow({ show: false });
    contents = window.webContents as unknown as WebContents; // It is the stand-in's.
    open = givenTo(spies[0]);
    webRtcPolicy = givenTo(spies[1]);
    return () => window.destroy();
  });

  /** True when the page is kept from what the event announces. */
  function isPrevented(event: string, url: string): boolean {
    const preventDefault = vi.fn();
    contents.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  }

  it('may load itself again', () => {
    expect(isPrevented('will-frame-navigate', 'app://rentium/index.html')).toBe(false);
  });
  it.each(foreignUrls)('goes nowhere else, nor does a frame in it: %s', (url) => {
    expect(isPrevented('will-frame-navigate', url)).toBe(true);
  });
  it.each(['app://rentium/index.html', 'https://example.com/'])('is redirected nowhere: %s', (url) => {
    expect(isPrevented('will-redirect', url)).toBe(true);
  });
  it('embeds no webview', () => {
    expect(isPrevented('will-attach-webview', 'https://example.com/')).toBe(true);
  });
  it.each(['app://rentium/index.html', 'https://example.com/'])('opens no window: %s', (url) => {
    expect(open({ url })).toEqual({ action: 'deny' });
  });
  it('has no way out by WebRTC', () => expect(webRtcPolicy).toBe('disable_non_proxied_udp'));
});
