/** The controls of the embedded sandbox ask for no key. Whoever reaches them on this computer plays with practice numbers alone. */
import { expect, it, vi } from 'vitest';
import { tellPorts } from '../support/embedded-sandbox.ts';
import { launchApp, rentFirstOffer, valueIn } from '../support/launched-app.ts';
import { serviceKey, startService } from '../support/service.ts';

it('another program without a key changes practice numbers at most, and a web page nothing', async () => {
  const service = await startService();
  const app = await launchApp({
    env: { RENTIUM_API_URL: service.url, RENTIUM_API_KEY: serviceKey, ...tellPorts },
  });
  await vi.waitFor(async () => expect((await app.state()).wallet).not.toBeNull(), 10_000);
  await rentFirstOffer(app);
  const paid = (await app.state()).rentals[0];
  const paidReservation = await service.openReservationId();
  const balance = await vi.waitFor(async () => {
    const { wallet } = await app.state();
    expect(wallet?.balance.amountMinor).toBeLessThan(2_500);
    return wallet?.balance;
  }, 10_000);

  const before = app.preview.output.lines.length;
  valueIn(await app.call('useSandbox', { isLeavingConfirmed: true }));
  const line = app.preview.output.lines.slice(before).find((one) => /^listening \d+$/.test(one)) ?? '';
  const url = `http://127.0.0.1:${line.slice('listening '.length)}`;
  const send = (method: string, path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    });
  await send('POST', '/_sandbox/time', { scale: 0.001 });
  await rentFirstOffer(app);

  const controls: readonly [string, string, object][] = [
    [
      'POST',
      '/_sandbox/sms',
      { reservation_id: paidReservation, text: 'Your code is 666666', code: '666666' },
    ],
    ['POST', '/_sandbox/balance', { balance: 0 }],
    ['POST', '/_sandbox/time', { advance_ms: 3_600_000 }],
    ['PUT', '/_sandbox/faults', { faults: [{ kind: 'withdrawn', status: 'REFUNDED' }] }],
  ];
  // A page in the browser, of any origin but the sandbox's own.
  for (const [method, path, body] of controls) {
    for (const origin of ['http://127.0.0.1:9', 'https://evil.example', 'null']) {
      expect([path, (await send(method, path, body, { origin })).status]).toEqual([path, 403]);
    }
  }
  // Another program. It is answered, and reaches no number that is not the sandbox's.
  expect((await send('POST', '/_sandbox/sms', controls[0]?.[2] ?? {})).status).toBe(404);
  const { reservations } = await (await send('GET', '/_sandbox/reservations', {})).json();
  await send('POST', '/_sandbox/sms', {
    reservation_id: reservations[0].id,
    text: 'Your code is 777777',
    code: '777777',
  });
  await app.readNow();
  const told = await app.control.notification(({ title }) => title.includes('777\u00a0777'));
  expect(told.body).toMatch(/^Sandbox · /);
  // No answer of the controls has the key, nor where events are sent.
  for (const path of [
    '/_sandbox/state',
    '/_sandbox/accounts',
    '/_sandbox/journal',
    '/_sandbox/reservations',
  ]) {
    expect(await (await send('GET', path, {})).text()).not.toMatch(/rsk_sandbox_|whsec_|rsk_test/);
  }
  for (const [method, path, body] of controls.slice(1)) await send(method, path, body);
  await app.readNow();

  valueIn(await app.call('signOut', { isLeavingConfirmed: true }));
  const after = await app.state();
  const kept = after.rentals.find(({ id }) => id === paid?.id);
  expect(kept).toMatchObject({ id: paid?.id, state: { kind: 'open' }, sms: [], price: paid?.price });
  expect(after.rentals.flatMap(({ sms }) => sms.map(({ text }) => text)).join()).not.toMatch(/666666/);
  await vi.waitFor(async () => expect((await app.state()).wallet?.balance).toEqual(balance), 10_000);
  expect(await service.openReservationId()).toBe(paidReservation);
}, 60_000);
