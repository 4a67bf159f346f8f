import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../main/sandbox/accounts/account.ts';
import { restoreWorld, type SavedWorld } from '../../../main/sandbox/world/saved-world.ts';
import { apiKey, openTestWorld, throughDisk, whatsappUs } from './kit.ts';

function busy() {
  const test = openTestWorld();
  test.rent({ idempotencyKey: 'click-1' });
  test.rent();
  return test;
}
const saved = busy().world.save();
const throughJson = (world: unknown): unknown => JSON.parse(JSON.stringify(world));

describe('a saved world', () => {
  it('comes back whole through JSON', () => {
    expect(restoreWorld(throughJson(saved))).toEqual(saved);
  });

  it('continues as if it had never stopped', () => {
    const before = busy();
    const after = openTestWorld({ saved: throughDisk(before.world) });
    for (const { pass, world } of [before, after]) {
      pass(30_000);
      world.catchUp();
    }
    expect(after.arrived).toEqual(before.arrived);
    expect(after.rent()).toEqual(before.rent());
    expect(after.world.save()).toEqual(before.world.save());
  });

  it('still knows which clicks led to orders', () => {
    const after = openTestWorld({ saved: throughDisk(busy().world) });
    const { id } = after.rent({ idempotencyKey: 'click-1' });
    expect(saved.reservations.map((each) => each.id)).toContain(id);
    expect(after.order({ ...whatsappUs, country: 'gb', idempotencyKey: 'click-1' })).toMatchObject({
      ok: false,
    });
  });

  it('keeps the time it had been moved ahead by', () => {
    const { world } = busy();
    world.passTime(90_000);
    expect(openTestWorld({ saved: throughDisk(world) }).world.nowMs()).toBe(world.nowMs());
  });

  it('is also understood with its holds by reservation id, as earlier versions saved it', () => {
    const byId = Object.fromEntries(
      saved.reservations.map(({ id, priceMinor }) => [id, priceMinor] as const),
    );
    expect(restoreWorld(throughJson(withWallet(saved, { holds: byId })))).toEqual(saved);
  });

  it('is also understood with its statements as one list, as earlier versions saved it', () => {
    const accounts = Object.entries(saved.accounts).map(([id, account]) => [
      id,
      { ...account, statement: linesOf(account.statement) },
    ]);
    const restored = restoreWorld(throughJson({ ...saved, accounts: Object.fromEntries(accounts) }));
    const statementsOf = (world: SavedWorld | null) =>
      Object.values(world?.accounts ?? {}).map(({ statement }) => linesOf(statement));
    expect(statementsOf(saved)[0]).toHaveLength(3);
    expect(statementsOf(restored)).toEqual(statementsOf(saved));
  });

  it('holds no API key', () => {
    expect(JSON.stringify(saved)).not.toContain(apiKey);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'world'],
    ['another version', { ...saved, version: 1 }],
    ['a broken generator', { ...saved, random: [1, 2, 3] }],
    ['a negative balance', withWallet(saved, { settledMinor: -1 })],
    ['more held than there is', withWallet(saved, { settledMinor: 1 })],
    ['a lost hold', withWallet(saved, { holds: [] })],
    ['a reservation without account', { ...saved, accounts: {} }],
  ])('is not understood when it is %s', (_name, damaged) => {
    expect(restoreWorld(throughJson(damaged ?? null))).toBeNull();
  });
});

function withWallet(world: SavedWorld, change: object): unknown {
  const accounts = Object.entries(world.accounts).map(([id, account]) => [
    id,
    { ...account, wallet: { ...account.wallet, ...change } },
  ]);
  return { ...world, accounts: Object.fromEntries(accounts) };
}
