/** Features that people asked for, through the built application and the stand-in, without a browser. */
import { expect, it, vi } from 'vitest';
import { launchApp, rentFirstOffer, valueIn } from '../support/launched-app.ts';
import { serviceKey, startService } from '../support/service.ts';

/** Each launch is a process of its own, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

async function launchAtService(balanceMinor?: number) {
  const service = await startService(balanceMinor === undefined ? {} : { balanceMinor });
  const app = await launchApp({ env: { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey } });
  return { ...service, ...app };
}

it('copies a number as soon as it is rented, where that was asked for, and says so', async () => {
  const { control, call } = await launchAtService();
  const { notifications } = (await call('getState')).settings;
  await rentFirstOffer({ call });
  expect((await control.state()).clipboard).toBe('');
  valueIn(await call('changeSettings', { notifications: { ...notifications, autoCopyNumber: true } }));
  const asked = rentFirstOffer({ call });
  // The same was ordered a moment ago.
  await control.answerBox(true);
  const { rentalId } = await asked;
  const { rentals } = await call('getState');
  const e164 = rentals.find(({ id }) => id === rentalId)?.phone?.e164 ?? '';
  await control.until(({ clipboard }) => clipboard === e164);
  expect((await call('getState')).lastCopy).toMatchObject({ what: 'number', rentalId, isByItself: true });
});

it('tells once, without a sound, of a balance that falls below the amount that was set', async () => {
  const { control, call } = await launchAtService(1_000);
  const { notifications } = (await call('getState')).settings;
  valueIn(await call('readBalance'));
  valueIn(await call('changeSettings', { notifications: { ...notifications, lowBalanceMinor: 1_000 } }));
  await rentFirstOffer({ call });
  const { title, silent } = await control.notification(() => true);
  const { wallet } = await call('getState');
  expect(title).toBe(`Your balance is down to $${((wallet?.balance.amountMinor ?? 0) / 100).toFixed(2)}`);
  expect(silent).toBe(true);
});

it('keeps the highest price of a service, and asks the person before a page raises it', async () => {
  const { control, call } = await launchAtService();
  const [first] = valueIn(await call('listServices'));
  const service = { id: first?.id ?? '', name: first?.name ?? '' };
  const { limits } = (await call('getState')).settings;
  const set = { ...limits, servicePrices: [{ service, maxPriceMinor: 1 }] };
  valueIn(await call('changeSettings', { limits: set }));
  await expect(rentFirstOffer({ call })).rejects.toThrow('"limit":"service-price"');
  const raised = call('changeSettings', { limits });
  expect(await control.answerBox(false)).toContain(`Maximum price for ${service.name}`);
  expect(await raised).toMatchObject({ ok: false, problem: { kind: 'declined' } });
  expect((await call('getState')).settings.limits).toEqual(set);
});

it('keeps a pinned window open when another takes the focus, and hides it when it is told to', async () => {
  const { control, call } = await launchApp({ args: ['--platform', 'win32'] });
  await control.until(({ windows }) => windows.some(({ visible }) => visible));
  valueIn(await call('pinWindow', { isPinned: true }));
  expect((await call('getState')).system.isPinned).toBe(true);
  expect((await control.state()).windows.map(({ alwaysOnTop }) => alwaysOnTop)).toEqual([true]);
  await control.window('blur');
  const { windows } = await control.until((view) => view.windows.every(({ focused }) => !focused));
  expect(windows.map(({ visible }) => visible)).toEqual([true]);
  valueIn(await call('hideWindow'));
  await control.until(({ windows }) => windows.every(({ visible }) => !visible));
});
