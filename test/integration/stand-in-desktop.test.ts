/** The desktop around the window, as tests and the pane in the page work it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostSystem } from '../../main/preview/desktop/system.ts';
import { launchPreview, type Preview } from '../support/preview/driver.ts';
import { fixtureApp } from '../support/preview/fixture.ts';
import { openSocketPage, redeemToken, type SocketPage } from '../support/preview/socket-page.ts';

const limitMs = 5_000;
const fixture = fixtureApp();
let preview: Preview;
let page: SocketPage;

beforeAll(async () => {
  preview = await launchPreview(fixture);
  page = await openSocketPage(preview.origin, await redeemToken(preview.url));
});
afterAll(async () => {
  await page.close();
  await preview.stop();
  fixture.remove();
});

const printed = (pattern: RegExp) => preview.output.nextLine(pattern, limitMs);

describe('the tray', () => {
  it('shows its tooltip, its largest picture and its menu', async () => {
    const { tray } = await preview.control.state();
    expect(tray?.tooltip).toBe('Fixture');
    expect(tray?.image).toMatch(/^data:image\/png;base64,/);
    // Width of the PNG: bytes 16 to 19.
    expect(Buffer.from(tray?.image.split(',')[1] ?? '', 'base64').readUInt32BE(16)).toBe(32);
    expect(tray?.menu.map(({ label, type, enabled }) => ({ label, type, enabled }))).toEqual([
      { label: 'Say', type: 'normal', enabled: true },
      { label: 'Off', type: 'normal', enabled: false },
      { label: '', type: 'separator', enabled: true },
      { label: 'More', type: 'submenu', enabled: true },
      { label: 'Quit', type: 'normal', enabled: true },
    ]);
  });

  it('is clicked, and its items are chosen', async () => {
    await preview.control.clickTray();
    await printed(/^tray click$/);
    await preview.control.clickMenu(['Say']);
    await printed(/^menu Say$/);
    await preview.control.clickMenu(['More', 'Inner']);
    await printed(/^inner true$/);
  });

  it('has no way to a disabled or missing item', async () => {
    await expect(preview.control.clickMenu(['Off'])).rejects.toThrow('no enabled item "Off"');
    await expect(preview.control.clickMenu(['Nowhere'])).rejects.toThrow('no enabled item "Nowhere"');
  });

  it('is worked by the pane in the page as well', async () => {
    page.tell({ kind: 'act', action: { do: 'menu', path: ['Say'] } });
    await printed(/^menu Say$/);
  });
});

describe('a notification', () => {
  async function notify(): Promise<string> {
    const id = randomUUID();
    await page.invoke('notify', id);
    await printed(new RegExp(`^${id} show$`));
    return id;
  }

  it('is shown with its buttons, to the page too', async () => {
    const told = page.next('notify');
    const id = await notify();
    const expected = {
      id,
      title: 'Title',
      body: 'Body &amp; <b>soul</b>',
      drawnBody: hostSystem === 'linux' ? 'Body & soul' : 'Body &amp; <b>soul</b>',
      actions: ['Copy'],
      silent: false,
      state: 'shown',
    };
    expect(await preview.control.notification((one) => one.id === id)).toEqual(expected);
    expect((await told).notification).toEqual(expected);
  });

  it('is clicked', async () => {
    const id = await notify();
    await preview.control.clickNotification(id);
    await printed(new RegExp(`^${id} click$`));
  });

  it('has its button pressed, and no other', async () => {
    const id = await notify();
    await expect(preview.control.actOnNotification(id, 1)).rejects.toThrow('no such notification button');
    await preview.control.actOnNotification(id, 0);
    await printed(new RegExp(`^${id} action 0$`));
  });

  it('is dismissed', async () => {
    const id = await notify();
    await preview.control.closeNotification(id);
    const reason = hostSystem === 'win32' ? 'userCanceled' : 'undefined';
    await printed(new RegExp(`^${id} close ${reason}$`));
    await preview.control.notification((one) => one.id === id && one.state === 'closed');
  });

  it('fails when the system refuses it', async () => {
    const id = await notify();
    await preview.control.failNotification(id);
    await printed(new RegExp(`^${id} failed$`));
  });
});

describe('the rest of the desktop', () => {
  it('holds what was copied, with its raw formats, and tells the page', async () => {
    const told = page.next('clipboard');
    await page.invoke('copy-secret', '482913');
    expect(await page.invoke('read-clipboard')).toEqual({ ok: true, value: '482913' });
    expect(await preview.control.state()).toMatchObject({
      clipboard: '482913',
      clipboardFormats: ['text/plain', 'electron application/osclipboard;format="hint"'],
    });
    expect(await told).toEqual({ kind: 'clipboard', text: '482913' });
  });

  it('opens nothing, but records what should be opened', async () => {
    await page.invoke('open', '/some/folder');
    const { shell } = await preview.control.state();
    expect(shell).toContainEqual({ call: 'openPath', target: '/some/folder' });
  });

  it('tells of a changed theme', async () => {
    await page.invoke('theme', 'dark');
    await preview.control.until((view) => view.themeSource === 'dark');
  });

  it('wakes up, and presses registered shortcuts only', async () => {
    await preview.control.power('resume');
    await printed(/^power resume$/);
    await preview.control.pressShortcut('Control+Shift+C');
    await printed(/^shortcut pressed$/);
    await expect(preview.control.pressShortcut('F1')).rejects.toThrow('not registered');
  });

  it('gives up waiting for a state that never comes', async () => {
    await expect(preview.control.until(() => false, 100)).rejects.toThrow('Within 100 ms');
  });
});
