/** The built application on desktops that do less than hoped for: what Electron does there, the stand-in does. */
import { describe, expect, it, vi } from 'vitest';
import type { System } from '../../main/preview/desktop/system.ts';
import { launchApp, rentFirstOffer } from '../support/launched-app.ts';
import { serviceKey, startService } from '../support/service.ts';

/** Each launch is a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const launchOn = (system: System, env: Readonly<Record<string, string>> = {}) =>
  launchApp({ args: ['--platform', system], env });

async function launchWithCode(system: System, env: Readonly<Record<string, string>> = {}) {
  const { url, deliver } = await startService();
  const app = await launchOn(system, { ...env, RENTIUM_API_URL: url, RENTIUM_API_KEY: serviceKey });
  const { rentalId } = await rentFirstOffer(app);
  await deliver('482913');
  await app.readNow();
  await expect
    .poll(async () => (await app.state()).rentals[0]?.sms[0]?.code?.value, { timeout: 25_000 })
    .toBe('482913');
  const sms = (await app.state()).rentals[0]?.sms[0];
  if (sms?.code == null) throw new Error('An SMS without a code');
  return { ...app, rentalId, smsId: sms.id, code: sms.code.value };
}

it('shows its icon when the host of tray icons comes after it', async () => {
  const { control } = await launchOn('linux', { RENTIUM_STAND_IN_TRAY_HOST: 'missing' });
  expect((await control.state()).tray).toBeNull();
  await control.set('trayHost', 'present');
  const { tray } = await control.until((view) => view.tray !== null);
  expect(tray?.tooltip).toBe('Rentium Tray\nNot set up yet');
  expect(tray?.menu.map(({ label }) => label)).toContain('Quit');
});

it.each(['failing', 'unsupported', 'silent'] as const)(
  'goes on watching on Linux where the notification server is %s',
  async (notifications) => {
    const { control } = await launchWithCode('linux', {
      RENTIUM_STAND_IN_NOTIFICATIONS: notifications,
    });
    const { tray } = await control.until((view) => view.tray?.tooltip.includes('Code 482\u00a0913') ?? false);
    expect(tray?.menu.map(({ label }) => label)).toContain('Copy latest code: 482\u00a0913');
  },
);

it('does not say that a code is copied while another program holds the clipboard of Windows', async () => {
  const { control, call, rentalId, smsId, code } = await launchWithCode('win32');
  await control.act({ do: 'clipboard', text: 'theirs' });
  await control.set('clipboard', 'held');
  const copy = () => call('copyCode', { rentalId, smsId, which: 'code' });
  expect(await copy()).not.toMatchObject({ ok: true, value: 'copied' });
  expect((await control.state()).clipboard).toBe('theirs');
  await control.set('clipboard', 'free');
  expect(await copy()).toEqual({ ok: true, value: 'copied' });
  expect((await control.state()).clipboard).toBe(code);
});

describe('its page', () => {
  it('is loaded again when its process is gone, and goes on from there', async () => {
    const { control, page, call } = await launchOn('linux');
    const reloaded = page.next('reload');
    await control.act({ do: 'page-gone', reason: 'crashed' });
    await reloaded;
    // The page of the same browser.
    expect(await call('getState')).toMatchObject({ account: { kind: 'none' } });
  });

  it.each(['gone', 'inner'] as const)('is answered nothing from a frame that is %s', async (frame) => {
    const { control, call } = await launchOn('linux');
    await control.set('frame', frame);
    await expect(call('useSandbox')).rejects.toThrow('useSandbox was rejected');
    await control.set('frame', 'top');
    expect(await call('useSandbox')).toMatchObject({ ok: true });
  });

  it('goes nowhere else, and opens no window', async () => {
    const { control } = await launchOn('darwin');
    const url = 'https://example.com/';
    await expect(control.act({ do: 'page-navigate', url })).rejects.toThrow('keeps its page');
    await expect(control.act({ do: 'page-open', url })).rejects.toThrow('no window');
  });
});

it('has everything safe when Windows ends the session, and when macOS does', async () => {
  const onWindows = await launchOn('win32');
  await onWindows.control.act({ do: 'session-end' });
  const onMac = await launchOn('darwin');
  await onMac.control.power('shutdown');
  for (const { preview, userData } of [onWindows, onMac]) {
    await preview.kill();
    expect((await (await launchApp({ userData })).state()).notices).toEqual([]);
  }
});

it('is opened by macOS that activates it', async () => {
  const { control } = await launchOn('darwin');
  await control.window('close');
  await control.until(({ windows }) => windows.every(({ visible }) => !visible));
  await control.act({ do: 'activate' });
  await control.until(({ windows }) => windows.some(({ visible }) => visible));
});
