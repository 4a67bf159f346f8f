/** The purchase room over fakes, opened as often as a test restarts the application. */

import { createPurchase } from '../../main/rentals/buying/purchase.ts';
import type { Entries } from '../../main/rentals/ledger/entry.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { Money } from '../../preload/model/index.ts';
import { createFakeChance } from './fake-chance.ts';
import { createFakeClient, good, usd } from './fake-client.ts';
import { createFakeTime } from './fake-time.ts';
import { createMemoryDisk } from './memory-disk.ts';
import { openLedger } from './open-ledger.ts';

export function setUpPurchase() {
  const disk = createMemoryDisk();
  const client = createFakeClient();
  const chance = createFakeChance();
  const { clock, jump } = createFakeTime();
  const bought: string[] = [];
  let server = 'sandbox';
  const use = (name: string) => {
    server = name;
  };
  const balances: { before: Money; askedAtMs: number; after: Money; canRead: boolean } = {
    before: usd(1_000),
    askedAtMs: clock.now() - 1_000,
    after: usd(1_000),
    canRead: true,
  };
  const limits = { ...defaultSettings.limits };
  /** Opens the room anew on the same disk, as a restart does. */
  const open = () => {
    const ledger = openLedger(disk, clock);
    const purchase = createPurchase({
      ledger,
      clock,
      chance,
      session: () => ({ server, account: server, client }),
      holdSession: (step) => step(),
      limits: () => limits,
      reading: () => ({ balance: balances.before, askedAtMs: balances.askedAtMs, readAtMs: clock.now() }),
      readBalance: async () =>
        balances.canRead
          ? good(balances.after)
          : { ok: false, problem: { kind: 'offline', reason: 'time-out' } },
      onBought: () => bought.push('bought'),
    });
    const only = () => ledger.all()[0]?.rental;
    return { ledger, purchase, only };
  };
  const onDisk = (): Entries => JSON.parse(disk.files.get('rentals') ?? '{"entries":[]}');
  return { disk, client, balances, limits, bought, use, open, onDisk, jump };
}

/** Every order that left, oldest first. */
export const orders = (client: { calls: string[] }) =>
  client.calls.filter((call) => call.startsWith('reserve'));
