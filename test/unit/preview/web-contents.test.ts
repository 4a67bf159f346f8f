import { beforeEach, describe, expect, it, vi } from 'vitest';
import { play } from '../../support/play.ts';

let played: Awaited<ReturnType<typeof play>>;
let window: InstanceType<typeof played.BrowserWindow>;
let pushed: unknown[][];
let printed: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  played = await play('linux', { isReady: false });
  played.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
  const { becomeReady } = await import('../../../main/preview/api/lifecycle.ts');
  becomeReady();
  const session = played.session.fromPartition('page');
  session.protocol.handle('app', () => new Response('page'));
  window = new played.BrowserWindow({ show: false, webPreferences: { partition: 'page' } });
  pushed = [];
  played.signals.on('push', (channel, args) => pushed.push([channel, ...args]));
  printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => printed.mockRestore();
});
const load = () => window.loadURL('app://page/index.html');

describe('send', () => {
  it('is lost before a page is loaded, without a word', async () => {
    window.webContents.send('early', 1);
    await load();
    window.webContents.send('then', 2);
    expect(pushed).toEqual([['then', 2]]);
    expect(printed).not.toHaveBeenCalled();
  });

  it('does not throw for what cannot be cloned: it is printed', async () => {
    await load();
    window.webContents.send('channel', () => {});
    expect(pushed).toEqual([]);
    expect(String(printed.mock.calls[0])).toContain('could not be cloned');
  });

  it('is printed, and goes nowhere, while the process of the page is gone', async () => {
    await load();
    played.perform({ do: 'page-gone', reason: 'crashed' });
    window.webContents.send('channel');
    expect(pushed).toEqual([]);
    expect(String(printed.mock.calls[0])).toContain('Render frame was disposed');
    window.webContents.reload();
    window.webContents.send('channel');
    expect(pushed).toEqual([['channel']]);
  });
});

describe('the frame of a call', () => {
  async function invoke(during: () => void = () => {}): Promise<unknown[]> {
    const frames: unknown[] = [];
    played.ipcMain.removeHandler('call');
    played.ipcMain.handle('call', async (event) => {
      const { senderFrame } = event;
      frames.push(senderFrame === null ? null : { url: senderFrame.url, isTop: senderFrame.parent === null });
      during();
      await Promise.resolve();
      frames.push(event.senderFrame === null ? null : 'there');
    });
    await played.ipcMain.invoke(window.webContents, 'call', []);
    return frames;
  }
  const top = { url: 'app://page/index.html', isTop: true };

  it('is the page’s own', async () => {
    await load();
    expect(await invoke()).toEqual([top, 'there']);
  });

  it('is null once the page has been loaded again, has gone elsewhere, or is gone', async () => {
    await load();
    expect(await invoke(() => window.webContents.reload())).toEqual([top, null]);
    expect(await invoke(() => window.webContents.navigate('app://page/index.html'))).toEqual([top, null]);
    expect(await invoke(() => window.webContents.crash('oom'))).toEqual([top, null]);
  });

  it('may be gone already when main looks, or be one inside the page', async () => {
    await load();
    played.set('frame', 'gone');
    expect(await invoke()).toEqual([null, null]);
    played.set('frame', 'inner');
    expect(await invoke()).toEqual([{ ...top, isTop: false }, 'there']);
  });
});

it('tells why the process of the page is gone', async () => {
  await load();
  const told: unknown[] = [];
  window.webContents.on('render-process-gone', (_event, details) => told.push(details));
  played.perform({ do: 'page-gone', reason: 'oom' });
  expect(told).toEqual([{ reason: 'oom', exitCode: 1 }]);
  expect([window.webContents.isCrashed(), window.webContents.isLive]).toEqual([true, false]);
});

describe('a page that wants to go elsewhere', () => {
  const go = (url: string) => played.perform({ do: 'page-navigate', url });

  it('goes, where nobody prevents it', async () => {
    await load();
    expect(go('https://example.com/')).toBeNull();
    expect(window.webContents.getURL()).toBe('https://example.com/');
  });

  it.each(['will-frame-navigate', 'will-navigate'])(
    'stays, when a listener of %s prevents it',
    async (event) => {
      await load();
      window.webContents.on(event, (details) => details.preventDefault());
      expect(go('https://example.com/')).toMatch(/keeps its page/);
      expect(window.webContents.getURL()).toBe('app://page/index.html');
    },
  );

  it('opens a window unless the application denies it', async () => {
    await load();
    const asked: string[] = [];
    expect(played.perform({ do: 'page-open', url: 'https://example.com/' })).toBeNull();
    window.webContents.setWindowOpenHandler(({ url }) => {
      asked.push(url);
      return { action: 'deny' };
    });
    expect(played.perform({ do: 'page-open', url: 'https://example.com/' })).toMatch(/no window/);
    expect(asked).toEqual(['https://example.com/']);
  });
});
