/** A page that is not ours any more claims what it likes. Main pays its own price, within the person's limits, or nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerCall } from '../../main/desktop/window/page.ts';
import { createSandbox } from '../../main/sandbox/index.ts';
import type { Argument, CallName } from '../../preload/contract.ts';
import type { Money, Operator, Result, Wallet } from '../../preload/model/index.ts';
import { createFakeTime } from '../support/fake-time.ts';
import { createInProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk } from '../support/memory-disk.ts';
import { order, wanted } from '../support/rentals.ts';
import { startVirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

const balanceMinor = 100_000;
const pageOrigin = 'app://rentium';

/** The whole application against the sandbox, called through the bridge as the page calls it. */
async function setUp() {
  const time = createFakeTime();
  const sandbox = createSandbox({
    now: time.clock.now,
    timers: time.timers,
    seed: 7,
    accounts: [{ key: virtualKey, balanceMinor, currency: 'USD' }],
    // Every number is paid for: none is refunded, whatever the page waits for.
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 1 },
  });
  const { app } = await startVirtualApp({
    time,
    disk: createMemoryDisk(),
    http: createInProcessHttp(sandbox, time.timers),
    random: virtualChance(7),
  });
  const call = async <T>(name: CallName, argument?: unknown): Promise<Result<T>> => {
    const answer = answerCall(
      name,
      argument,
      { url: `${pageOrigin}/index.html`, isTopFrame: true, isOurWindow: true },
      { handlers: app.handlers, pageOrigin, log: { info: () => {}, warn: () => {}, error: () => {} } },
    );
    await time.advance(2_000);
    // Each call of the contract used here answers a result of its own type.
    return (await answer) as Result<T>;
  };
  async function spentMinor(): Promise<number> {
    const wallet = await call<Wallet>('readBalance');
    if (!wallet.ok) throw new Error(wallet.problem.kind);
    return balanceMinor - wallet.value.balance.amountMinor;
  }
  async function priceMinor(operatorId: string): Promise<number> {
    const place = { serviceId: order.service.id, countryId: order.country.id };
    const operators = await call<readonly Operator[]>('listOperators', place);
    const price = operators.ok ? operators.value.find(({ id }) => id === operatorId)?.price : undefined;
    if (price === undefined || price === null) throw new Error(`No price for ${operatorId}`);
    return price.amountMinor;
  }
  await spentMinor();
  return { app, time, call, spentMinor, priceMinor };
}

const claimedPrice: fc.Arbitrary<Money | null> = fc.oneof(
  fc.constant(null),
  fc.record({ amountMinor: fc.integer({ min: 30, max: 80 }), currency: fc.constant('USD') }),
  fc.record({
    amountMinor: fc.oneof(fc.nat(60), fc.integer({ min: -5, max: 5 }), fc.constant(Number.MAX_SAFE_INTEGER)),
    currency: fc.constantFrom('USD', 'USD', 'JPY', 'KWD', 'EUR', '', null),
  }),
);
const name = fc.constantFrom('WhatsApp', 'Free of charge', '', '\u202e00.0');
const claimed = (...ids: string[]) => fc.record({ id: fc.constantFrom(...ids), name });
const wildClaim = fc.record({
  order: fc.record({
    service: claimed('whatsapp', 'whatsapp', 'whatsapp', 'telegram', 'WhatsApp', 'whatsapp/us', ''),
    country: claimed('us', 'us', 'us', 'gb', 'US', 'us ', '__proto__'),
    operator: claimed('any', 'any', 'any', 'tmobile', 'ANY', 'nobody'),
  }),
  priceShown: claimedPrice,
});
/** Often about what can be bought, so that limits are reached. */
const claim = fc.oneof(wildClaim, fc.record({ order: fc.constant(order), priceShown: claimedPrice }));

it('cannot spend more than the limits, nor pay more than main’s own price, by any claim and in any number', async () => {
  let boughtCount = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(claim, fc.boolean()), { minLength: 4, maxLength: 16 }),
      fc.constantFrom(40, 60, 100),
      fc.constantFrom(50, 150, 300),
      async (claims, maxPriceMinor, dailySpendingMinor) => {
        const { app, call, spentMinor } = await setUp();
        await call('changeSettings', {
          limits: { maxOpenReservations: 20, maxPriceMinor, servicePrices: [], dailySpendingMinor },
        });
        for (const [rent, isTwice] of claims) {
          await Promise.all([call('rent', rent), isTwice ? call('rent', rent) : null]);
        }
        boughtCount += app.state.get().rentals.length;
        expect(await spentMinor()).toBeLessThanOrEqual(dailySpendingMinor);
        for (const { price, priceShown } of app.state.get().rentals) {
          expect(price?.amountMinor).toBeLessThanOrEqual(maxPriceMinor);
          expect(price).toEqual(priceShown);
        }
        await app.stop();
      },
    ),
    { numRuns: 25 },
  );
  // Some claims are within all limits: otherwise the above would say nothing.
  expect(boughtCount).toBeGreaterThan(0);
});

it.each<[string, Partial<Argument<'rent'>>]>([
  ['nothing', { priceShown: { amountMinor: 0, currency: 'USD' } }],
  ['one yen', { priceShown: { amountMinor: 1, currency: 'JPY' } }],
  ['no price at all', { priceShown: null }],
  ['a price of its own within the limit', { priceShown: { amountMinor: 10, currency: 'USD' } }],
  ['a price without a currency', { priceShown: { amountMinor: 10, currency: null } }],
])('buys nothing over the highest price by claiming %s', async (_name, parts) => {
  const { app, call, spentMinor, priceMinor } = await setUp();
  const maxPriceMinor = (await priceMinor('any')) - 1;
  await call('changeSettings', {
    limits: { maxOpenReservations: 20, maxPriceMinor, servicePrices: [], dailySpendingMinor: null },
  });
  expect(await call('rent', { ...wanted, ...parts })).toMatchObject({ ok: false });
  expect(await spentMinor()).toBe(0);
  expect(app.state.get().rentals).toEqual([]);
  await app.stop();
});

it('gets at an honest claim what a person gets, so that the guard refuses no more than it must', async () => {
  const { app, call, spentMinor, priceMinor } = await setUp();
  const amountMinor = await priceMinor('any');
  expect(await call('rent', { ...wanted, priceShown: { amountMinor, currency: 'USD' } })).toMatchObject({
    ok: true,
  });
  expect(await spentMinor()).toBe(amountMinor);
  await app.stop();
});
