/** The buying rooms (offers and purchase) over a fake service, opened as often as a test restarts the application. */

import { createOffers, noStoredOffers, storedOffers } from '../../main/rentals/buying/offers.ts';
import { createPurchase, type OrderQuestion } from '../../main/rentals/buying/purchase.ts';
import { createClockTrust, latestKnownMs } from '../../main/rentals/ledger/clock-trust.ts';
import type { Entries } from '../../main/rentals/ledger/entry.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import { openDocument } from '../../main/storage/document.ts';
import type { Country, Money, Operator, Service } from '../../preload/model/index.ts';
import { createFakeChance } from './fake-chance.ts';
import { createFakeClient, good, usd } from './fake-client.ts';
import { createFakeTime } from './fake-time.ts';
import { createMemoryDisk } from './memory-disk.ts';
import { openLedger } from './open-ledger.ts';

export const operatorOf = (price: Money | null, id = 'any'): Operator => ({
  id,
  name: id,
  price,
  stock: null,
  deliveryRate: null,
});

export function setUpPurchase() {
  const disk = createMemoryDisk();
  const client = createFakeClient();
  /** What the service offers wherever it is asked; a test changes it as the service would. */
  const shelf: {
    services: readonly Service[];
    countries: readonly Country[];
    operators: readonly Operator[];
  } = { services: [], countries: [], operators: [operatorOf(usd(48))] };
  client.listServices = async () => {
    client.calls.push('listServices');
    return good(shelf.services);
  };
  client.listCountries = async (service) => {
    client.calls.push(`listCountries ${service}`);
    return good(shelf.countries);
  };
  client.listOperators = async (service, country) => {
    client.calls.push(`listOperators ${service} ${country}`);
    return good(shelf.operators);
  };
  const chance = createFakeChance();
  const time = createFakeTime();
  const { clock, timers, jump } = time;
  const bought: string[] = [];
  const sessionOf = (name: string) => ({ server: name, account: name, client, close: async () => {} });
  let session = sessionOf('sandbox');
  const use = (name: string) => {
    session = sessionOf(name);
  };
  const balances: { before: Money; askedAtMs: number; after: Money; canRead: boolean; isRead: boolean } = {
    before: usd(1_000),
    askedAtMs: clock.now() - 1_000,
    after: usd(1_000),
    canRead: true,
    isRead: true,
  };
  const limits = { ...defaultSettings.limits };
  /** The questions to the person, and the answers. */
  const questions: OrderQuestion[] = [];
  const answer: { to: (question: OrderQuestion) => boolean | Promise<boolean> } = { to: () => true };
  /** Opens the rooms anew on the same disk, as a restart does. */
  const open = () => {
    const ledger = openLedger(disk, clock);
    const reading = () =>
      balances.isRead
        ? { balance: balances.before, askedAtMs: balances.askedAtMs, readAtMs: clock.now() }
        : null;
    const offers = createOffers({
      document: openDocument({
        disk: createMemoryDisk(),
        clock,
        name: 'offers',
        schema: storedOffers,
        empty: noStoredOffers,
        isCopied: false,
        onDamage: () => {},
      }),
      session: () => session,
      clock,
      onAnswer: () => {},
      walletCurrency: () => reading()?.balance.currency ?? null,
    });
    const clockTrust = createClockTrust(clock, latestKnownMs(ledger.all()));
    const purchase = createPurchase({
      ledger,
      clock,
      timers,
      chance,
      session: () => session,
      holdSession: (step) => step(),
      clockTrust,
      believedMs: clock.now,
      readPrice: offers.readPrice,
      nameOperator: offers.nameOperator,
      limits: () => limits,
      reading,
      async readBalance() {
        if (!balances.canRead) return { ok: false, problem: { kind: 'offline', reason: 'time-out' } };
        balances.isRead = true;
        return good(balances.after);
      },
      async confirmOrder(question) {
        questions.push(question);
        return await answer.to(question);
      },
      onFailed: () => {},
      onBought: () => bought.push('bought'),
    });
    const only = () => ledger.all()[0]?.rental;
    return { ledger, offers, purchase, clockTrust, only };
  };
  const onDisk = (): Entries => JSON.parse(disk.files.get('rentals') ?? '{"entries":[]}');
  return { disk, client, shelf, balances, limits, questions, answer, bought, use, open, onDisk, jump, time };
}

/** Every order that left, oldest first. */
export const orders = (client: { calls: string[] }) =>
  client.calls.filter((call) => call.startsWith('reserve'));
