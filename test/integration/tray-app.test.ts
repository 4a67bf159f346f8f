/** The tray and the notifications of the built application, through the stand-in and without a browser. */
import { expect, it, vi } from 'vitest';
import type { DesktopView } from '../../main/preview/wire/view.ts';
import { channelOf } from '../../preload/contract.ts';
import { launchApp, rentFirstOffer, valueIn } from '../support/launched-app.ts';
import { serviceKey, startService } from '../support/service.ts';

/** Each launch is a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const labels = ({ tray }: Pick<DesktopView, 'tray'>) => tray?.menu.map(({ label }) => label) ?? [];
const itemIn = ({ tray }: DesktopView, label: string) => tray?.menu.find((item) => item.label === label);
const widthOfPng = (dataUrl: string) => Buffer.from(dataUrl.split(',')[1] ?? '', 'base64').readUInt32BE(16);

async function launchAtService() {
  const service = await startService();
  const app = await launchApp({ env: { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey } });
  return { ...service, ...app };
}

it('has its icon, its menu and its tooltip before anybody has chosen an account', async () => {
  const { control } = await launchApp();
  const view = await control.state();
  expect(view.tray?.tooltip).toBe('Rentium Tray\nNot set up yet');
  if (process.platform === 'linux') expect(widthOfPng(view.tray?.image ?? '')).toBe(44);
  expect(labels(view)).toEqual([
    'Balance unknown',
    '',
    'Copy latest code',
    'Rent again',
    '',
    'Open Rentium Tray',
    'Pause notifications',
    'Settings',
    '',
    'Quit',
  ]);
});

it('shows a number as it waits, its code when it comes, and offers to rent it again', async () => {
  const { control, call, deliver, readNow } = await launchAtService();
  const { order } = await rentFirstOffer({ call });
  await deliver('482913');
  await readNow();
  const { title } = await control.notification(() => true);
  expect(title).toBe('482\u00a0913 is your code');
  const view = await control.until((now) => now.tray?.tooltip.includes('Code 482\u00a0913') ?? false);
  expect(labels(view)).toContain('Copy latest code: 482\u00a0913');
  const isIts = (label: string) => label.startsWith(`Copy 482\u00a0913 (${order.service.name}`);
  expect(labels(view).filter(isIts)).toHaveLength(1);
  const offers = itemIn(view, 'Rent again')?.submenu ?? [];
  expect(offers.map(({ label }) => label)).toEqual([
    expect.stringMatching(`^${order.service.name}, ${order.country.name} · \\$`),
  ]);
  await control.clickMenu(labels(view).filter(isIts));
  await control.until(({ clipboard }) => clipboard === '482913');
  // What is copied needs no notification any more.
  await control.notification((one) => one.title === title && one.state === 'closed');
});

it('shows the card of a number that is chosen while it waits', async () => {
  const { control, call, page } = await launchAtService();
  const { rentalId, order } = await rentFirstOffer({ call });
  const isIts = (label: string) => label.startsWith(`Show ${order.service.name}`);
  const view = await control.until((now) => labels(now).some(isIts));
  const asked = page.next('push', ({ channel }) => channel === channelOf('showRental'));
  await control.clickMenu(labels(view).filter(isIts));
  expect((await asked).args).toEqual([rentalId]);
  expect((await control.state()).windows.map(({ visible }) => visible)).toEqual([true]);
});

it('pauses notifications from the menu, where it is ticked then, and goes on with them', async () => {
  const { control, call } = await launchAtService();
  await control.clickMenu(['Pause notifications']);
  await control.until((view) => itemIn(view, 'Pause notifications')?.checked === true);
  expect((await call('getState')).settings.notifications.enabled).toBe(false);
  await control.clickMenu(['Pause notifications']);
  await control.until((view) => itemIn(view, 'Pause notifications')?.checked === false);
  expect((await call('getState')).settings.notifications.enabled).toBe(true);
});

it('copies a code as it comes, and says so', async () => {
  const { control, call, deliver, readNow } = await launchAtService();
  const { notifications } = (await call('getState')).settings;
  valueIn(await call('changeSettings', { notifications: { ...notifications, autoCopy: true } }));
  await rentFirstOffer({ call });
  await deliver('482913');
  await readNow();
  const { title } = await control.notification(() => true);
  const { clipboard } = await control.state();
  // For the eye in groups, for the field that it is pasted into without a gap.
  expect(clipboard).toBe('482913');
  expect(title).toBe('482\u00a0913 is copied');
});
